import { type Context, cueAt, type Found } from '../context.ts';
import { isMark } from '../phrase.ts';
import { subjectAfter } from '../subjectAfter.ts';
import { sentenceStart } from '../subjectBefore.ts';

/** How far before the quote its verb may stand, in items: "was described on Monday as a". */
const reach = 8;

/** The plan was described as “…” by Lim; “…,” as described by Lim. Where a verb of naming has no subject that speaks, the words
 *  are whose "by" tells. */
export function agentAfterQuote({ reading, names, at }: Context): Found | undefined {
  const { items } = reading;
  const sentence = items[at]?.sentence;
  // “…,” as described by Lim
  let i = at + 1;
  while (isMark(items[i], ',—–-')) i += 1;
  const cue = items[i + 1];
  const described = items[i]?.lower === 'as' && cue?.cue?.form === 'past' && cue.sentence === sentence;
  if (described && items[i + 2]?.lower === 'by') return agent(i + 1, i + 3);
  if (items[at + 1]?.lower !== 'by' || items[at + 1]?.sentence !== sentence) return undefined;
  for (let v = at - 1; v >= sentenceStart(reading, at) && v > at - reach; v -= 1) {
    const item = items[v];
    if (item?.tag === 'run' || isMark(item, ',;')) return undefined;
    if (item?.cue?.form === 'past' && item.cue.class !== 'quote') return agent(v, at + 2);
  }
  return undefined;

  function agent(cue: number, by: number): Found | undefined {
    const source = subjectAfter(reading, names, by);
    return source && { source, cue: cueAt(reading, cue), rule: 'agent', traits: [] };
  }
}
