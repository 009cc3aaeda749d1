import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Quotation, Speaker } from '../../model/article.ts';
import { isAnnounced, isQuoted, isStatement, quotedWords, shownSpeaker } from '../../model/attribution.ts';
import { readingOrder } from '../../model/passages.ts';
import { typeset } from '../../text/typeset.ts';
import { countWords } from '../../text/words.ts';

/** What someone said, as the page shows it. */
export type Statement = {
  /** Its number on paper, from 1 in reading order. */
  number: number;
  quotation: Quotation;
  /** The words between the marks, or the reporter's; typeset. */
  words: string;
  /** `undefined`: speaker not identified. */
  speaker: Speaker | undefined;
  /** Who it is for this page: the entity, else the name as printed. `undefined` when not identified. */
  speakerKey: string | undefined;
  /** The class that sets the speaker's colours. */
  tone: string;
  /** Whether the name may stand in titles and counts: where the archive asks for review, only once it is checked. */
  announced: boolean;
};

/** Past these, speakers share a neutral: more hues could not be told apart. */
const hues = 8;

const keyOf = (speaker: Speaker | undefined) => speaker && (speaker.entity ?? speaker.name);

/** The statements of an article in reading order, each with its speaker's colours. Hues go by first words. */
export function statementsOf(
  article: Article,
  threshold: number,
  review: ArchiveInfo['review'] = 'labelled',
): Statement[] {
  const order = readingOrder(article);
  const place = (q: Quotation) => order.get(q.segments[0]?.block ?? '') ?? 0;
  const sorted = article.quotations
    .filter(isStatement)
    .sort((a, b) => place(a) - place(b) || (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0));
  const seen: string[] = [];
  return sorted.map((quotation, index) => {
    const speaker = shownSpeaker(quotation, threshold);
    const speakerKey = keyOf(speaker);
    if (speakerKey !== undefined && !seen.includes(speakerKey)) seen.push(speakerKey);
    const turn = speakerKey === undefined ? 0 : seen.indexOf(speakerKey) + 1;
    const tone = turn === 0 ? 'speaker-none' : turn > hues ? 'speaker-rest' : `speaker-${turn}`;
    const words = typeset(quotedWords(article, quotation));
    return {
      number: index + 1,
      quotation,
      words,
      speaker,
      speakerKey,
      tone,
      announced: isAnnounced(quotation, review),
    };
  });
}

/** A speaker of an article, with how much of it is their own words. */
export type SpeakerShare = {
  key: string | undefined;
  name: string;
  tone: string;
  /** Words between marks: direct and mixed only. */
  words: number;
};

/** Whose quoted words these are, in order of first words; the reporter's do not count.
 *  The last share, without a key, is of words whose speaker is not identified, or not checked where that is asked. */
export function sharesOf(statements: readonly Statement[]): SpeakerShare[] {
  const shares = new Map<string | undefined, SpeakerShare>();
  for (const { quotation, words, speaker, speakerKey, tone, announced } of statements) {
    if (!isQuoted(quotation)) continue;
    const key = announced ? speakerKey : undefined;
    const known = shares.get(key);
    const count = countWords(words);
    if (known) known.words += count;
    else if (key === undefined)
      shares.set(key, {
        key,
        name: announced ? 'Not identified' : 'Not checked yet',
        tone: 'speaker-none',
        words: count,
      });
    else shares.set(key, { key, name: speaker?.name ?? '', tone, words: count });
  }
  return [...shares.values()].sort((a, b) => Number(a.key === undefined) - Number(b.key === undefined));
}

/** A name as the page prints it: who spoke without being named is said to be unnamed. */
export function speakerLabel(speaker: Speaker | undefined): string {
  if (speaker === undefined) return 'Speaker not identified';
  return speaker.type === 'anonymous' ? `${speaker.name}, not named` : speaker.name;
}

/** What follows the name: the role as printed, with its first letter raised. */
export function roleOf(speaker: Speaker | undefined): string | undefined {
  return speaker?.role && typeset(speaker.role.charAt(0).toUpperCase() + speaker.role.slice(1));
}

/** Who said it, with their role. */
export const whoLine = ({ speaker }: Pick<Statement, 'speaker'>) =>
  [speakerLabel(speaker), roleOf(speaker)].filter(Boolean).join(', ');

/** The last word of a name, for a control that repeats it: "Only Putin’s words". Names of the West only end in the
 *  family name; for the rest the article's own short form is taken, where it uses one. */
export function shortName(article: Article, statement: Pick<Statement, 'speaker'>): string {
  const { speaker } = statement;
  if (speaker === undefined) return '';
  const span = speaker.form === 'name' ? speaker.span : undefined;
  const text = article.blocks.find((b) => b.id === span?.block)?.text;
  const printed = span && text?.slice(span.start, span.end);
  return printed !== undefined && speaker.name.includes(printed) ? printed : speaker.name;
}

/** `Putin’s`, `analysts’`. */
export function possessive(name: string): string {
  return /s$/iu.test(name) ? `${name}’` : `${name}’s`;
}
