import { cueNouns } from '../../lexicon/cues.ts';
import { type Context, cueAt, type Found } from '../context.ts';
import { isMark } from '../phrase.ts';
import { subjectAfter } from '../subjectAfter.ts';
import { sentenceStart } from '../subjectBefore.ts';

/** How far before the quote its writer may stand, in items. */
const reach = 14;

/** The palace issued a statement from the king: “…”. A tweet by Lim, “…”. Right before its words, a thing said is whose it is from,
 *  whoever hands it on. */
export function wordsFrom({ reading, names, at }: Context): Found | undefined {
  const { items } = reading;
  let end = at;
  while (end > 0 && isMark(items[end - 1], ':,')) end -= 1;
  if (end === at) return undefined;
  for (let i = end - 1; i > at - reach && i > sentenceStart(reading, at); i -= 1) {
    const item = items[i];
    if (item?.tag === 'run' || item?.tag === 'mark' || item?.cue?.form === 'past') return undefined;
    if ((item?.lower !== 'from' && item?.lower !== 'by') || !cueNouns.has(items[i - 1]?.lower ?? ''))
      continue;
    const source = subjectAfter(reading, names, i + 1);
    return source?.form === 'name' && source.to === end
      ? { source, cue: cueAt(reading, i - 1), rule: 'owner-of-words', traits: ['before'] }
      : undefined;
  }
  return undefined;
}
