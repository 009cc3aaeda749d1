import type { Names } from '../draft.ts';
import { isPast } from '../lexicon/isPast.ts';
import { isTensed } from './isVerb.ts';
import type { Item, Reading } from './items.ts';
import { inPhrase, isMark, type Source, sourceOf } from './phrase.ts';

/** No phrase before its verb is longer: bounds the work on hostile text. */
const longest = 45;

/** What may follow the comma behind a subject: "Lim, a spokesman, said", "Lim, who …, said", "Lim, in a statement, said". */
function opensAside(item: Item | undefined): boolean {
  if (item === undefined) return false;
  return (
    item.tag === 'det' ||
    item.tag === 'rel' ||
    item.tag === 'prep' ||
    item.tag === 'adv' ||
    item.tag === 'poss' ||
    item.tag === 'sub' ||
    item.tag === 'to' ||
    /^\d/.test(item.lower) ||
    (item.tag === 'word' && (!item.capital || item.lower.startsWith('r-') || item.lower.startsWith('d-')))
  );
}

/** "Jeff Weaver, Sanders' campaign manager, said": a name that owns what follows opens an aside too. */
function owns(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    const item = items[i];
    if (item === undefined || !(item.capital || item.tag === 'mark')) return false;
    if (item.lower.endsWith("'s") || item.lower === "'" || item.lower === '’') return true;
    if (item.tag === 'mark') return false;
  }
  return false;
}

const between = new Set(['adv', 'aux']);

/** The subject of the verb at item `verb`, when it stands right before it: "Lim said", "Lim, a spokesman, has said",
 *  "A spokesman for the ministry said", "Lim, who had left, said". */
export function subjectBefore(reading: Reading, names: Names, verb: number): Source | undefined {
  const { items } = reading;
  const floor = Math.max(sentenceStart(reading, verb), verb - longest);
  let i = verb - 1;
  while (i >= floor && between.has(items[i]?.tag ?? 'run')) i -= 1;
  i = skipTime(items, i, floor);
  while (i >= floor && between.has(items[i]?.tag ?? 'run')) i -= 1;
  const item = items[i];
  if (item === undefined || i < floor) return undefined;
  if (item.tag === 'rel') return beforeRelative(reading, names, i, floor);
  if (item.tag === 'that' && items[i - 1] !== undefined && inPhrase(items[i - 1] as Item))
    return beforeRelative(reading, names, i, floor);
  if (item.tag === 'pron') return sourceOf(reading, names, i, i + 1);
  if (isMark(item, ',—–)')) return beforeAside(reading, names, i, floor);
  if (!inPhrase(item)) return undefined;
  return phraseEndingAt(reading, names, i, floor);
}

export function sentenceStart(reading: Reading, item: number): number {
  return reading.sentenceStarts[reading.items[item]?.sentence ?? 0] ?? 0;
}

/** Steps over "on Tuesday", "Tuesday night", "in an interview". */
function skipTime(items: readonly Item[], at: number, floor: number): number {
  let i = at;
  while (i >= floor && items[i]?.tag === 'time') i -= 1;
  if (i === at || i < floor) return at;
  while (
    i >= floor &&
    (items[i]?.tag === 'det' ||
      items[i]?.lower === 'last' ||
      items[i]?.lower === 'late' ||
      items[i]?.lower === 'early')
  )
    i -= 1;
  if (items[i]?.tag === 'prep') return i - 1;
  return i;
}

/** The noun phrase whose last item is `end`, with "of", "for", "at" phrases and "who" clauses that belong to it. */
export function phraseEndingAt(
  reading: Reading,
  names: Names,
  end: number,
  floor: number,
): Source | undefined {
  const { items } = reading;
  let from = end;
  let nucleus = end + 1;
  let i = end;
  while (i >= floor) {
    const item = items[i];
    if (item === undefined || (i < end && isTensed(items, i))) break;
    if (inPhrase(item) && !(item.tag === 'mark' && item.lower === '.' && !endsInitial(items, i))) {
      // Two names side by side are two phrases: "In Ohio Trump said".
      const next = items[i + 1];
      if (
        i < end &&
        next !== undefined &&
        item.mention >= 0 &&
        next.mention >= 0 &&
        next.mention !== item.mention &&
        isPersonAt(names, item.mention) &&
        isPersonAt(names, next.mention)
      )
        break;
      from = i;
      // "Lim speaking to the Harbor Club called": the phrase is Lim's, whoever listens.
      if (nucleus === i + 1 && speaking.test(item.lower)) nucleus = i;
      i -= 1;
      if (item.tag === 'det' || item.tag === 'poss') {
        const before = items[i];
        const listened = before?.tag === 'to' && speaking.test(items[i - 1]?.lower ?? '');
        if (before === undefined || (before.tag !== 'prep' && before.tag !== 'det' && !listened)) break;
      }
      continue;
    }
    if (
      (item.tag === 'prep' || item.tag === 'to') &&
      i > floor &&
      from === i + 1 &&
      items[i - 1] !== undefined &&
      inPhrase(items[i - 1] as Item)
    ) {
      if (items[i - 1]?.tag === 'time') break;
      nucleus = i;
      i -= 1;
      continue;
    }
    if (
      (item.tag === 'rel' || item.tag === 'that') &&
      i > floor &&
      from === i + 1 &&
      !opensSubject(names, items[from])
    ) {
      const before = isMark(items[i - 1], ',') ? i - 2 : i - 1;
      if (items[before] !== undefined && before >= floor && inPhrase(items[before] as Item)) {
        nucleus = before + 1;
        i = before;
        continue;
      }
    }
    if (
      item.lower === 'and' &&
      from === i + 1 &&
      i > floor &&
      items[i - 1] !== undefined &&
      inPhrase(items[i - 1] as Item) &&
      (bothNames(items, i) ||
        (items[i + 1]?.tag === 'word' && !items[i + 1]?.capital && items[i - 1]?.capital === true))
    ) {
      i -= 1;
      continue;
    }
    // "Stacy Baker of Columbia, South Carolina said"
    if (
      isMark(item, ',') &&
      from === i + 1 &&
      i > floor &&
      isPlaceAt(names, items[from]?.mention) &&
      isPlaceAt(names, items[i - 1]?.mention)
    ) {
      i -= 1;
      continue;
    }
    break;
  }
  if (from > end) return undefined;
  if (items[end]?.mention === -1 && items[from]?.tag !== 'det' && items[from]?.tag !== 'poss') {
    // "An official who spoke anonymously to discuss strategy said": the verb of the clause was no verb we know.
    for (let j = from - 1; j > floor && j > from - 10; j -= 1) {
      const item = items[j];
      if (
        item === undefined ||
        item.tag === 'mark' ||
        item.tag === 'run' ||
        item.tag === 'pron' ||
        isTensed(items, j)
      )
        break;
      if (item.tag === 'rel') return beforeRelative(reading, names, j, floor);
    }
  }
  // "In a statement Trump said": the words before a name belong to the phrase that leads in, not to the name.
  const tail = items[end];
  if (
    tail !== undefined &&
    tail.mention >= 0 &&
    (items[from - 1]?.tag === 'prep' || items[from - 1]?.tag === 'sub' || nucleus <= end)
  ) {
    let name = end;
    while (name > from && items[name - 1]?.mention === tail.mention) name -= 1;
    if (
      items[from - 1]?.tag === 'prep' || items[from - 1]?.tag === 'sub'
        ? isPersonAt(names, tail.mention)
        : false
    ) {
      let role = name;
      while (role > from && items[role - 1]?.tag === 'word' && items[role - 1]?.capital) role -= 1;
      return sourceOf(reading, names, role, end + 1);
    }
  }
  return sourceOf(reading, names, from, end + 1, nucleus);
}

/** "the blast that Mayor Olsen described": behind "that" stands the subject itself, not a verb whose subject comes before. */
function opensSubject(names: Names, item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.tag === 'det' || item.tag === 'poss') return true;
  return item.capital && (item.mention < 0 || isPersonAt(names, item.mention));
}

const speaking = /^(?:speaking|talking|writing|appearing|testifying)$/;

const isPlaceAt = (names: Names, mention = -1) => names.mentions[mention]?.as === 'place';

const isPersonAt = (names: Names, mention: number) => names.mentions[mention]?.as === 'person';

const endsInitial = (items: readonly Item[], i: number) =>
  (items[i - 1]?.lower.length ?? 9) <= 4 && items[i - 1]?.capital === true;

const bothNames = (items: readonly Item[], i: number) =>
  items[i - 1]?.capital === items[i + 1]?.capital || (items[i - 1]?.mention ?? 0) < 0;

function beforeRelative(reading: Reading, names: Names, rel: number, floor: number): Source | undefined {
  const { items } = reading;
  const end = isMark(items[rel - 1], ',—–') ? rel - 2 : rel - 1;
  const item = items[end];
  if (item === undefined || end < floor || !inPhrase(item)) return undefined;
  const found = phraseEndingAt(reading, names, end, floor);
  // "Mark Hay, an ecologist, who said": the name stands before its own description.
  if (
    found?.form === 'description' &&
    isMark(items[found.from - 1], ',') &&
    isPersonAt(names, items[found.from - 2]?.mention ?? -1)
  )
    return phraseEndingAt(reading, names, found.from - 2, floor);
  return found;
}

/** "X, a spokesman for Y, said": the aside between two commas is stepped over, if it reads like one. */
function beforeAside(reading: Reading, names: Names, end: number, floor: number): Source | undefined {
  const { items } = reading;
  // "Gov. John Kasich (R-OH), said"
  const closing = isMark(items[end], ',') && isMark(items[end - 1], ')') ? end - 1 : end;
  const opening = isMark(items[closing], ')') ? '(' : isMark(items[closing], ',') ? ',' : '—–';
  let best: Source | undefined;
  for (let j = closing - 1; j > floor; j -= 1) {
    const item = items[j];
    if (item?.tag === 'run') break;
    if (!isMark(item, opening)) continue;
    let end = j - 1;
    // "Rep. Jim Jordan (R-Ohio), a panel member, said"
    if (isMark(items[end], ')')) while (end > floor && end > j - 6 && !isMark(items[end + 1], '(')) end -= 1;
    const before = items[end];
    if (before === undefined || !(inPhrase(before) || before.tag === 'pron')) continue;
    const aside = items[j + 1];
    // "the spokesman, Lim Soo-suk, said": the aside is the name itself.
    if (
      aside !== undefined &&
      aside.mention >= 0 &&
      isPersonAt(names, aside.mention) &&
      items[closing - 1]?.mention === aside.mention &&
      !isPersonAt(names, before.mention)
    ) {
      const role = phraseEndingAt(reading, names, j - 1, floor);
      if (role !== undefined)
        return {
          ...role,
          to: closing,
          end: items[closing - 1]?.end ?? role.end,
          form: 'name',
          mention: aside.mention,
          head: aside.lower,
        };
    }
    // "One news site, Znak.com, claims": a name that nobody took for one stays with its description.
    if (
      opening === ',' &&
      best === undefined &&
      j < closing - 1 &&
      j > closing - 4 &&
      before.mention < 0 &&
      !before.capital
    ) {
      const bare = items.slice(j + 1, closing).every((x) => x.capital && x.mention < 0);
      const role = bare ? phraseEndingAt(reading, names, end, floor) : undefined;
      if (role !== undefined) return { ...role, to: closing, end: items[closing - 1]?.end ?? role.end };
    }
    if (
      opening !== '(' &&
      opening !== '—–' &&
      !opensAside(aside) &&
      !isPlaceAt(names, aside?.mention) &&
      !owns(items, j + 1)
    )
      continue;
    const found =
      before.tag === 'pron'
        ? sourceOf(reading, names, end, end + 1)
        : phraseEndingAt(reading, names, end, floor);
    if (found === undefined) continue;
    // "Lim, of the Ledger, one of three reporters, said": what stands behind "of" in its own aside speaks for nobody.
    const lead = items[found.from];
    const led =
      (items[found.from - 1]?.tag === 'prep' && isMark(items[found.from - 2], ',')) ||
      (isMark(items[found.from - 1], ',') && lead?.tag === 'word' && !lead.capital && isPast(lead.lower));
    if (found.form === 'name' && !led) return found;
    best ??= found;
    if (opening === '(') return found;
  }
  if (best !== undefined) return best;
  // "On Tuesday, in Seoul, said": no subject here.
  return undefined;
}
