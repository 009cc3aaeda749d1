import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article } from '../../model/article.ts';
import { isAnnounced, isChecked, isQuoted } from '../../model/attribution.ts';
import type { EntityPage, PassageRun } from '../../model/pages.ts';
import { statementRuns } from '../../text/statementRuns.ts';
import { typeset } from '../../text/typeset.ts';
import { eventWords, storyOf } from '../../ui/article/quoteStory.ts';
import { sourceLine } from '../../ui/article/sourceLine.ts';
import { roleOf, type Statement, sharesOf, speakerLabel } from '../../ui/article/statements.ts';
import { counted, dateWords, times } from '../../ui/shared/dates.ts';

/** What a card says, before it is set. */
export type Card = {
  /** Someone's words, or the name of a page. */
  kind: 'quote' | 'title';
  /** The publication, as the card signs. */
  site: string;
  /** BCP 47, of the words. */
  language: string;
  /** What leads up to the words: the reporter's sentence, a section, a type of page. */
  lead: string | undefined;
  /** The large text, in the words of the speaker (`words`) and of the reporter between them. */
  runs: PassageRun[];
  /** What the reporter's sentence adds after the words. */
  tail: string | undefined;
  /** Who speaks, or what the page is about, below the rule; with the speaker's hue (degrees), when one speaks. */
  who: { text: string; hue: number | undefined } | undefined;
  /** Small lines below: source and date, who checked it, what became of it. */
  lines: string[];
  /** What its address has more of; the words in their context where nothing else is said. */
  invitation?: string;
};

/** The hues that speakers have in an article, by the tone their statements carry. */
const hueOf: Record<string, number> = {
  'speaker-1': 195,
  'speaker-2': 70,
  'speaker-3': 330,
  'speaker-4': 130,
  'speaker-5': 275,
  'speaker-6': 100,
  'speaker-7': 220,
  'speaker-8': 350,
};

/** The card of a quotation: its sentence, its speaker, where it was printed and when, and who matched it.
 *  @returns `undefined` for words that are the reporter's: a card would make a quote of them */
export function quoteCard(article: Article, statement: Statement, info: ArchiveInfo): Card | undefined {
  const { quotation, speaker } = statement;
  if (!isQuoted(quotation)) return undefined;
  const runs = statementRuns(article, quotation).map((run) => ({ ...run }));
  const first = runs.findIndex((run) => run.as !== 'context');
  const last = runs.findLastIndex((run) => run.as !== 'context');
  const textOf = (part: PassageRun[]) =>
    part
      .map((run) => run.text)
      .join('')
      .trim() || undefined;
  const [latest] = storyOf(article, quotation);
  const announced = isAnnounced(quotation, info.review);
  const role = roleOf(speaker);
  return {
    kind: 'quote',
    site: info.name,
    language: article.language,
    lead: textOf(runs.slice(0, first)),
    runs: runs.slice(first, last + 1),
    tail: withoutMarksAlone(textOf(runs.slice(last + 1))),
    who: announced
      ? {
          text: [speakerLabel(speaker), ...(role === undefined ? [] : [role])].join(', '),
          hue: hueOf[statement.tone],
        }
      : { text: 'Not checked yet', hue: undefined },
    lines: [
      sourceLine(article, statement),
      ...(announced && speaker !== undefined
        ? [isChecked(quotation) ? 'Speaker checked by an editor' : 'Speaker matched by software']
        : []),
      ...(latest === undefined ? [] : [eventWords(latest).replace(/\.$/u, '')]),
    ],
  };
}

/** A full stop left over after the closing mark says nothing. */
const withoutMarksAlone = (text: string | undefined) =>
  text !== undefined && /[\p{L}\p{N}]/u.test(text) ? text.replace(/^[.,;:]\s*/u, '') : undefined;

/** The card of an article: its headline, who published it, how many speak in it. */
export function articleCard(article: Article, statements: readonly Statement[], info: ArchiveInfo): Card {
  const heard = sharesOf(statements.filter((s) => isAnnounced(s.quotation, info.review))).filter(
    (share) => share.key !== undefined,
  );
  const names = heard.slice(0, 3).map((share) => share.name);
  const rest = heard.length - names.length;
  const quoted =
    names.length === 0
      ? undefined
      : `Quoted: ${names.join(', ')}${rest > 0 ? ` and ${rest.toLocaleString('en')} more` : ''}`;
  return {
    kind: 'title',
    site: info.name,
    language: article.language,
    lead: article.sections?.join(' · '),
    runs: [{ text: typeset(article.headline), as: 'words' }],
    tail: undefined,
    who: undefined,
    lines: [
      `${article.source?.name ?? 'Source not named'}, ${dateWords(article.datePublished)}`,
      ...(quoted === undefined ? [] : [quoted]),
    ],
  };
}

/** The card of a person, place or organization.
 *  @returns `undefined` for a private person */
export function entityCard({ entity, listed, totals, articles, named }: EntityPage, info: ArchiveInfo) {
  if (!listed) return undefined;
  const often = totals.quoted > 0 ? `Quoted ${times(totals.quoted)}` : `Named ${times(named)}`;
  const card: Card = {
    kind: 'title',
    site: info.name,
    language: info.language,
    lead: entity.type === 'place' ? 'Where it was said, and by whom' : 'Who said what',
    runs: [{ text: typeset(entity.name), as: 'words' }],
    tail:
      entity.description && typeset(entity.description.charAt(0).toUpperCase() + entity.description.slice(1)),
    who: undefined,
    lines: [`${often} in ${counted(articles, 'article')}`],
  };
  return card;
}
