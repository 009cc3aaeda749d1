import type { Names } from '../draft.ts';
import { cueNouns, findings } from '../lexicon/cues.ts';
import { isPast } from '../lexicon/isPast.ts';
import type { Item, Reading } from './items.ts';
import { inPhrase, isMark, type Source, sourceOf } from './phrase.ts';

const longest = 40;

/** The phrase that begins at item `at`: the subject behind its verb ("said Lim, a spokesman"), or whom "according to" names.
 *  The name of an appositive is taken in ("said his aide, Lim Soo-suk"). */
export function subjectAfter(reading: Reading, names: Names, at: number): Source | undefined {
  const { items } = reading;
  const first = items[at];
  if (first === undefined) return undefined;
  const sentence = first.sentence;
  if (first.tag === 'pron' || first.tag === 'obj') return sourceOf(reading, names, at, at + 1);
  const ceiling = Math.min(items.length, at + longest);
  let i = at;
  let nucleus = -1;
  let named = false;
  while (i < ceiling) {
    const item = items[i] as Item;
    if (item.sentence !== sentence) break;
    if (
      inPhrase(item) &&
      !(
        item.tag === 'mark' &&
        item.lower === '.' &&
        !(
          (items[i - 1]?.lower.length ?? 9) <= 4 &&
          items[i - 1]?.capital &&
          items[i + 1]?.sentence === sentence
        )
      )
    ) {
      // A time or a fresh determiner behind the name is no part of it: "said Lim Tuesday", "told Lim the plan".
      if (i > at && item.tag === 'time' && items[i - 1]?.tag !== 'det') break;
      if (i > at && item.lower === 'last' && items[i + 1]?.tag === 'time') break;
      if (i > at && item.tag === 'det' && items[i - 1]?.tag !== 'prep' && items[i - 1]?.tag !== 'det') break;
      // "a statement posted on Monday", "the chief known as Bob": the participle says more of the noun, it is none of it.
      const noun = items[i - 1];
      if (
        i > at + 1 &&
        item.mention < 0 &&
        !item.capital &&
        (isPast(item.lower) || item.lower === 'known') &&
        noun?.tag === 'word' &&
        noun.mention < 0 &&
        !noun.capital
      )
        break;
      if (item.mention >= 0) {
        if (
          named &&
          items[i - 1]?.mention !== item.mention &&
          names.mentions[items[i - 1]?.mention ?? -1]?.as === 'person'
        )
          break;
        named = true;
      } else if (
        named &&
        !item.capital &&
        item.tag === 'word' &&
        names.mentions[items[i - 1]?.mention ?? -1]?.as === 'person' &&
        !items[i - 1]?.lower.endsWith("'s")
      ) {
        // "said Trump campaign officials" goes on; "said Lim walking out" does not.
        if (/(?:ing|ed)$/.test(item.lower)) break;
      }
      i += 1;
      continue;
    }
    if (
      item.tag === 'prep' &&
      i > at &&
      i + 1 < ceiling &&
      inPhrase(items[i + 1] as Item) &&
      (item.lower === 'of' || item.lower === 'for' || item.lower === 'at' || item.lower === 'from')
    ) {
      if (nucleus < 0) nucleus = i;
      i += 1;
      continue;
    }
    if (
      item.lower === 'and' &&
      i > at &&
      items[i + 1]?.capital &&
      (items[i - 1]?.capital || items[i - 1]?.lower === '.' || !named)
    ) {
      i += 1;
      continue;
    }
    break;
  }
  if (i === at) return undefined;
  const end = i;
  if (nucleus < 0) nucleus = end;
  const source = sourceOf(reading, names, at, end, nucleus);
  // "according to official statements, Trump …": what is said has no name of its own behind it.
  if (source?.form !== 'description' || cueNouns.has(source.head) || findings.has(source.head)) return source;
  // "said the spokesman, Lim Soo-suk, …"
  if (isMark(items[end], ',') && (items[end + 1]?.mention ?? -1) >= 0) {
    let close = end + 1;
    const mention = items[close]?.mention;
    while (items[close]?.mention === mention) close += 1;
    if (
      names.mentions[mention ?? -1]?.as === 'person' &&
      (close >= items.length || isMark(items[close], ',.') || items[close]?.sentence !== sentence)
    )
      return sourceOf(reading, names, at, close, end) ?? source;
  }
  return source;
}
