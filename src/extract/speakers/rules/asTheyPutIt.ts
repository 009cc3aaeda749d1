import { type Context, cueAt, type Found } from '../context.ts';
import { isVerb } from '../isVerb.ts';
import type { Source } from '../phrase.ts';
import { subjectBefore } from '../subjectBefore.ts';

const reach = 30;
/** Verbs that things have as well: "as the investigation continued". */
const things = new Set(['continue', 'go', 'begin', 'read', 'report', 'offer', 'repeat']);

/** As Lim put it, “…”. “…,” as Lim noted, “…”. */
export function asTheyPutIt({ reading, names, at }: Context): Found | undefined {
  const { items } = reading;
  const sentence = items[at]?.sentence;
  for (let i = Math.max(0, at - reach); i < at + reach && i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined || item.sentence !== sentence || item.tag === 'run') continue;
    const puts = (item.lower === 'put' || item.lower === 'puts') && items[i + 1]?.lower === 'it';
    if (
      !puts &&
      !(item.cue?.class === 'say' && item.cue.form !== 'ing' && item.cue.form !== 'base' && isVerb(items, i))
    )
      continue;
    const source: Source | undefined = subjectBefore(reading, names, i);
    if (source === undefined || items[source.from - 1]?.lower !== 'as') continue;
    if (source.form === 'description' && things.has(item.cue?.base ?? '')) continue;
    return { source, cue: cueAt(reading, i, puts ? i + 2 : i + 1), rule: 'as-put', traits: [] };
  }
  return undefined;
}
