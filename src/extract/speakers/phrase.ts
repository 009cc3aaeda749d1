import type { Names } from '../draft.ts';
import type { Item, Reading } from './items.ts';

/** Who is said to speak, as the text has it: the phrase beside the cue, before anyone asks who that is. */
export type Source = {
  block: number;
  /** Items, end exclusive. */
  from: number;
  to: number;
  start: number;
  end: number;
  form: 'name' | 'pronoun' | 'description';
  /** Mention that names it. */
  mention: number | undefined;
  /** The pronoun, or the noun at the head of a description, lower case. */
  head: string;
};

export const isMark = (item: Item | undefined, marks: string): boolean =>
  item !== undefined && item.tag === 'mark' && marks.includes(item.lower);

/** Words that may stand inside a noun phrase. */
export function inPhrase(item: Item): boolean {
  if (item.tag === 'mark')
    return (
      item.lower === "'" ||
      item.lower === '’' ||
      item.lower === '&' ||
      item.lower === '/' ||
      item.lower === '-' ||
      item.lower === '.' ||
      item.lower === '%' ||
      item.lower === '$' ||
      item.lower === '#' ||
      item.lower === '@'
    );
  return item.tag === 'word' || item.tag === 'det' || item.tag === 'poss' || item.tag === 'time';
}

const isPerson = (names: Names, mention: number) => names.mentions[mention]?.as === 'person';

export const possessive = (lower: string) => lower.endsWith("'s") || lower.endsWith("s'");

/** The phrase of the items `from` to `to` (exclusive) as a source: who heads it. A person's name at its end, or set apart by commas
 *  behind its noun, names it; a name further in ("Trump's manager", "Clinton campaign officials") does not. */
export function sourceOf(
  reading: Reading,
  names: Names,
  from: number,
  to: number,
  nucleus = to,
): Source | undefined {
  const { items } = reading;
  const first = items[from];
  const last = items[to - 1];
  if (first === undefined || last === undefined || from >= to) return undefined;
  const base = { block: reading.block, from, to, start: first.start, end: last.end };
  if (to - from === 1 && (first.tag === 'pron' || first.tag === 'obj' || first.tag === 'poss'))
    return { ...base, form: 'pronoun', mention: undefined, head: first.lower };
  let tail = nucleus - 1;
  while (tail > from && items[tail]?.tag === 'mark') tail -= 1;
  const end = items[tail];
  if (end === undefined) return undefined;
  const joint = firstOfTwo(reading, names, from, tail);
  if (joint !== undefined) return { ...base, form: 'name', mention: joint, head: first.lower };
  // "Speaker of the House Paul Ryan", "Harbor in the Morning host Dana Lim": a role without an article leads up to its name.
  const closing = items[to - 1];
  if (
    nucleus < to &&
    first.capital &&
    first.tag !== 'det' &&
    first.tag !== 'poss' &&
    first.mention < 0 &&
    closing !== undefined &&
    closing.mention >= 0 &&
    isPerson(names, closing.mention) &&
    !possessive(closing.lower) &&
    (end.mention < 0 || leadsUp(items, closing.mention, to))
  )
    return { ...base, form: 'name', mention: closing.mention, head: closing.lower };
  if (end.mention >= 0) {
    const mention = names.mentions[end.mention];
    // "The Texan said": one of them, whom the text names elsewhere.
    const one = mention?.form === 'demonym' && end.mention >= 0 && !/(?:s|ese|ish|ch)$/.test(end.lower);
    if (one) return { ...base, form: 'description', mention: undefined, head: end.lower };
    const coversEnd = mention !== undefined && end.end >= mention.end - 2;
    if (coversEnd && !(possessive(end.lower) && mention.end < end.end && nucleus < to))
      return {
        ...base,
        // "the Educational, Scientific and Cultural Organization": a name may begin before its last comma.
        start: Math.min(base.start, mention.start),
        form: 'name',
        mention: end.mention,
        head: end.lower,
      };
  }
  // "South Korea's foreign ministry spokesman, Lim Soo-suk": the name follows its role.
  for (let i = nucleus; i < to; i += 1) {
    const item = items[i];
    if (item === undefined || item.mention < 0) continue;
    if (isMark(items[i - 1], ',—-–(') && isPerson(names, item.mention)) {
      let close = i;
      while (items[close]?.mention === item.mention) close += 1;
      if (close >= to || isMark(items[close], ',—-–)'))
        return { ...base, form: 'name', mention: item.mention, head: item.lower };
    }
    break;
  }
  // A capitalised run that nobody took for a name may be one: "said MacNab". It has no entity, and little to show for it.
  return { ...base, form: 'description', mention: undefined, head: end.lower };
}

/** Whether a noun in small letters stands right before the name that closes a phrase. */
function leadsUp(items: readonly Item[], mention: number, to: number): boolean {
  let i = to - 1;
  while (items[i - 1]?.mention === mention) i -= 1;
  const noun = items[i - 1];
  return noun?.tag === 'word' && !noun.capital && noun.mention < 0;
}

/** "Phil Berger and Tim Moore said": two names share the verb; the first stands for both. */
function firstOfTwo(reading: Reading, names: Names, from: number, tail: number): number | undefined {
  const last = reading.items[tail];
  if (last === undefined || last.mention < 0 || !isPerson(names, last.mention)) return undefined;
  let i = tail;
  while (i > from && reading.items[i]?.lower !== 'and' && reading.items[i]?.tag !== 'prep') i -= 1;
  const other = reading.items[i - 1];
  if (i <= from || reading.items[i]?.lower !== 'and' || other === undefined || other.mention < 0)
    return undefined;
  return isPerson(names, other.mention) ? other.mention : undefined;
}
