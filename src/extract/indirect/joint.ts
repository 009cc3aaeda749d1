import type { Names } from '../draft.ts';
import type { Found } from '../speakers/context.ts';
import type { Reading } from '../speakers/items.ts';
import { isMark } from '../speakers/phrase.ts';

/** How far a second name may stand behind the first, in items. */
const reach = 10;

/** "Olsen and Ngo argued", "according to AFP and the port": two share a statement, and neither may be given it alone. The find
 *  with both as its source, in the text's words; the same find where one speaks. */
export function joint(reading: Reading, names: Names, found: Found, verb: number): Found {
  const { items } = reading;
  const { source } = found;
  if (source.form !== 'name' || source.block !== reading.block) return found;
  const named = (i: number) => names.mentions[items[i]?.mention ?? -1]?.entity;
  let to = source.to;
  let two = false;
  let first: number | undefined;
  for (let i = source.from; i < source.to; i += 1) {
    first ??= named(i);
    if (items[i]?.lower === 'and' && named(i + 1) !== undefined && named(i + 1) !== first) two = true;
  }
  // According to A and the B, …
  if (!two && source.from > verb && items[to]?.lower === 'and') {
    let end = to + 1;
    while (end < to + reach && items[end]?.tag === 'word' && !isMark(items[end], ',')) end += 1;
    if (items[to + 1]?.tag === 'det') {
      end = to + 2;
      while (end < to + reach && items[end]?.tag === 'word') end += 1;
    }
    if (end > to + 1) {
      two = true;
      to = end;
    }
  }
  // The board and the port (PA) said …
  let from = source.from;
  if (
    !two &&
    items[from - 1]?.lower === 'and' &&
    named(from - 2) !== undefined &&
    named(from - 2) !== first
  ) {
    const mention = items[from - 2]?.mention;
    from -= 2;
    while (items[from - 1]?.mention === mention) from -= 1;
    if (items[from - 1]?.tag === 'det') from -= 1;
    two = true;
  }
  if (!two) return found;
  const end = items[to - 1]?.end ?? source.end;
  return {
    ...found,
    source: {
      ...source,
      from,
      to,
      start: items[from]?.start ?? source.start,
      end,
      form: 'description',
      mention: undefined,
      head: 'both',
    },
  };
}
