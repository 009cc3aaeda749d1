import { type Words, wordsOf } from '../locate/wordsOf.ts';
import { fingerprints } from './fingerprints.ts';
import { canBeKnown, isSameQuote } from './isSameQuote.ts';

/** A quote as far as finding it elsewhere needs: where it stands, who speaks, the words between the marks. */
export type QuoteWords = { article: string; quote: string; speaker: string | undefined; words: string };

/** Quotes that are one, the oldest first. */
export type SameQuotes = { article: string; quote: string }[];

/** A wording that was met: its words once, however many articles have it. */
type Wording = { words: Words; speaker: string | undefined; family: SameQuotes };

/** So many wordings are kept under one fingerprint, the oldest: a run of words that more have is a common phrase, and tells
 *  nothing. */
const mostInBucket = 8;
/** So many wordings a quote is laid over, those first that share most fingerprints with it. */
const mostCompared = 6;

/** Which quotes stand in several articles. Each is laid beside older ones alone and joins the family of the one it is most
 *  like; so what comes later changes nothing between those that were there. A quote costs the same however many there are.
 *  @param oldestFirst in the same order always: by date, then by id, then as an article reads
 *  @returns families of at least two articles, that with the oldest quote first */
export function sameQuotes(oldestFirst: Iterable<QuoteWords>): SameQuotes[] {
  const families: SameQuotes[] = [];
  const wordings = new Map<string, Wording>();
  const buckets = new Map<number, Wording[]>();
  for (const { article, quote, speaker, words } of oldestFirst) {
    const own = trimmed(wordsOf(words));
    const prints = fingerprints(own);
    if (prints.size === 0 || !canBeKnown({ words: own, speaker })) continue;
    const key = `${speaker ?? ''} ${own.hash.join(' ')}`;
    const known = wordings.get(key);
    if (known !== undefined) {
      known.family.push({ article, quote });
      continue;
    }
    const like = mostLike({ words: own, speaker }, prints, buckets);
    const family = like?.family ?? [];
    if (like === undefined) families.push(family);
    family.push({ article, quote });
    const wording = { words: own, speaker, family };
    wordings.set(key, wording);
    for (const print of prints) {
      const bucket = buckets.get(print);
      if (bucket === undefined) buckets.set(print, [wording]);
      else if (bucket.length < mostInBucket) bucket.push(wording);
    }
  }
  return families.filter((family) => family.some(({ article }) => article !== family[0]?.article));
}

/** Without the room that was made for more words: a quarter of a million of these are held at once. */
const trimmed = ({ count, start, end, hash, before }: Words): Words => ({
  count,
  start: start.slice(0, count),
  end: end.slice(0, count),
  hash: hash.slice(0, count),
  before: before.slice(0, count + 1),
});

/** The older wording of the same quote that shares most words. */
function mostLike(
  quote: Pick<Wording, 'words' | 'speaker'>,
  prints: ReadonlySet<number>,
  buckets: ReadonlyMap<number, Wording[]>,
): Wording | undefined {
  const votes = new Map<Wording, number>();
  for (const print of prints)
    for (const wording of buckets.get(print) ?? []) votes.set(wording, (votes.get(wording) ?? 0) + 1);
  let best: { wording: Wording; shared: number } | undefined;
  for (const [wording] of [...votes].sort(([, a], [, b]) => b - a).slice(0, mostCompared)) {
    const shared = isSameQuote(quote, wording);
    if (shared !== undefined && shared > (best?.shared ?? 0)) best = { wording, shared };
  }
  return best?.wording;
}
