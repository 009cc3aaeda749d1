import type { ArticleRef } from '../../model/pages.ts';
import {
  type FamilyChunk,
  type QuoteFamily,
  type QuoteSource,
  quotesInChunk,
  quotesOnPage,
} from '../../model/quotes.ts';
import { wordsOf } from '../../text/locate/wordsOf.ts';
import { countWords } from '../../text/words.ts';
import { diffWords } from '../history/diffWords.ts';
import type { SharedQuote } from '../shares/quoteShares.ts';

/** A quote of a family, with its article. */
export type FamilyMember = { article: ArticleRef; quote: SharedQuote };

/** So many wordings are shown; a text that is quoted in more is quoted in bits. */
const mostWordings = 20;
/** So many names are shown of those whom articles name as the speaker. */
const mostSpeakers = 20;

/** The page of one quote in several articles, and the files of those that the page has no room for: numbered from 1, the oldest
 *  first, so that new ones come at the end.
 *  @param members the oldest first, at least one */
export function quoteFamily(
  members: readonly FamilyMember[],
): { page: QuoteFamily; chunks: FamilyChunk[] } | undefined {
  const [oldest] = members;
  if (oldest === undefined) return undefined;
  const wordings = wordingsOf(members);
  const fullest = wordings.reduce((most, one) => (one.length > most.length ? one : most));
  const numbers = new Map(wordings.slice(0, mostWordings).map(({ key }, number) => [key, number]));
  const sources = members.map((member) => sourceOf(member, numbers.get(keyOf(member))));
  const rest = sources.slice(quotesOnPage);
  const { article, quote } = fullest.first;
  return {
    page: {
      first: { article: oldest.article.id, quote: oldest.quote.passage.statement.id },
      fullest: { article, ...quote.passage },
      quotes: members.length,
      articles: new Set(members.map((member) => member.article.id)).size,
      wordings: wordings.slice(0, mostWordings).map(({ first, quotes }) => {
        const runs = diffWords(quote.words ?? '', first.quote.words ?? '');
        const words = (as: 'removed' | 'added') =>
          runs.reduce((sum, run) => sum + (run.as === as ? countWords(run.text) : 0), 0);
        return { runs, quotes, cut: words('removed'), added: words('added') };
      }),
      speakers: speakersOf(members).slice(0, mostSpeakers),
      sources: sources.slice(0, quotesOnPage),
    },
    chunks: Array.from({ length: Math.ceil(rest.length / quotesInChunk) }, (_, number) => ({
      sources: rest.slice(number * quotesInChunk, (number + 1) * quotesInChunk),
    })),
  };
}

/** Equal for words that differ in case and typography only: who set a comma changed no words. */
function keyOf({ quote: { words = '' } }: FamilyMember): string {
  const { hash, count } = wordsOf(words);
  return hash.subarray(0, count).join(' ');
}

/** Every different wording with the oldest quote that has it; `length`: how many words. */
function wordingsOf(members: readonly FamilyMember[]) {
  const wordings = new Map<string, { key: string; first: FamilyMember; quotes: number; length: number }>();
  for (const member of members) {
    const key = keyOf(member);
    const known = wordings.get(key);
    if (known === undefined)
      wordings.set(key, { key, first: member, quotes: 1, length: key.split(' ').length });
    else known.quotes += 1;
  }
  return [...wordings.values()];
}

function sourceOf({ article, quote: { passage } }: FamilyMember, wording: number | undefined): QuoteSource {
  const { id, kind, speaker, checked, translated } = passage.statement;
  return {
    article,
    quote: id,
    kind: kind === 'term' ? 'direct' : kind,
    ...(speaker && { speaker: { name: speaker.name, ...(speaker.entity && { entity: speaker.entity }) } }),
    checked,
    translated,
    ...(wording !== undefined && { wording }),
  };
}

/** Who is named, most often first; those who are one by their id are one. */
function speakersOf(members: readonly FamilyMember[]): QuoteFamily['speakers'] {
  const speakers = new Map<string, QuoteFamily['speakers'][number]>();
  for (const { quote } of members) {
    const { speaker } = quote.passage.statement;
    const key = speaker === undefined ? '' : (speaker.entity ?? `“${speaker.name}”`);
    const known = speakers.get(key);
    if (known === undefined)
      speakers.set(key, {
        ...(speaker && { name: speaker.name, ...(speaker.entity && { entity: speaker.entity }) }),
        quotes: 1,
      });
    else known.quotes += 1;
  }
  return [...speakers.values()].sort((a, b) => b.quotes - a.quotes);
}
