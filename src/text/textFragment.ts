/* The browser's own way of naming words in an address, `#:~:text=prefix-,start,end,-suffix`:
   {@link https://wicg.github.io/scroll-to-text-fragment/ URL Fragment Text Directives}. It works without script. */

/** What a text directive says: words, or the first and last words of a longer passage, and what stands right beside them. */
export type TextDirective = { prefix?: string; start: string; end?: string; suffix?: string };

type Span = { start: number; end: number };

/** What separates the directive from the rest of an address. */
const delimiter = ':~:';

/** An address may name many passages; so many are looked at, in so many characters. */
const mostDirectives = 4;
const longestDirectives = 2_000;
/** Of a passage as long as this, one names the ends. */
const longestTerm = 300;

/** A passage of so few words is named whole. */
const shortPassage = 7;
/** Words of each end, and words beside them; tried in order until the browser can only mean this passage. */
const tries: readonly (readonly [ends: number, beside: number])[] = [
  [3, 0],
  [3, 2],
  [5, 3],
  [8, 5],
];

/** The text directives of a whole address, in order. Any string is safe. */
export function parseTextDirectives(address: string): TextDirective[] {
  const at = address.indexOf(delimiter, Math.max(0, address.indexOf('#')));
  if (at === -1) return [];
  return address
    .slice(at + delimiter.length, at + delimiter.length + longestDirectives)
    .split('&', mostDirectives)
    .flatMap((part) => (part.startsWith('text=') ? (parseOne(part.slice('text='.length)) ?? []) : []));
}

function parseOne(value: string): TextDirective | undefined {
  const parts = value.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end, ...more] = parts;
  if (start === undefined || start === '' || more.length > 0) return undefined;
  const terms = [start, end, prefix, suffix].map(decodeTerm);
  if (terms.some((term) => term === undefined || term.length > longestTerm)) return undefined;
  const [first = '', ...rest] = terms;
  return first === '' ? undefined : directive(first, ...rest);
}

/** @returns `undefined` where a percent sign encodes nothing; an empty string for a term that is not there */
function decodeTerm(term = ''): string | undefined {
  try {
    return decodeURIComponent(term);
  } catch {
    return undefined;
  }
}

function directive(start: string, end?: string, prefix?: string, suffix?: string): TextDirective {
  return {
    ...(prefix ? { prefix } : {}),
    start,
    ...(end ? { end } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

/** The directive as it is written in an address, behind the `#` and what we keep there: `:~:text=…`. */
export function writeTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix && `${encodeTerm(prefix)}-`,
    encodeTerm(start),
    end && encodeTerm(end),
    suffix && `-${encodeTerm(suffix)}`,
  ];
  return `${delimiter}text=${parts.filter(Boolean).join(',')}`;
}

/** `-`, `,` and `&` mean something in a directive; the other signs are cut off by programs that look for addresses in
 *  running text. */
const encodeTerm = (words: string) =>
  encodeURIComponent(words.toWellFormed()).replace(
    /[-.!~*'()]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Names a passage so that a browser finds it, and finds it first. Words that the passage cuts through are taken whole: a
 *  browser matches nothing else.
 *  @param breaks where the page has something between two units of the text, such as a note: no term may cross one
 *  @param before what the page says above the text: words that stand there too would be found first
 *  @returns `undefined` for a passage without a word */
export function textDirectiveOf(
  text: string,
  passage: Span,
  { breaks = [], before = '' }: { breaks?: readonly number[]; before?: string } = {},
): TextDirective | undefined {
  const words = runsIn(text, breaks).flatMap((run, at) =>
    clip(run, passage).flatMap((part) => wordsIn(text, part).map((word) => ({ ...word, run: at }))),
  );
  const inside = words.filter((word) => word.start < passage.end && word.end > passage.start);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = words.indexOf(first);
  const to = words.indexOf(last);
  const isShort = first.run === last.run && inside.length <= shortPassage;
  const sought = { start: first.start, end: last.end };
  const page = fold(`${before}\n\n${text}`);
  const offset = before.length + 2;

  const termOf = (some: readonly Span[]) => text.slice(some[0]?.start, some.at(-1)?.end);
  let best: TextDirective | undefined;
  for (const [ends, beside] of tries) {
    const head = inside.filter((word) => word.run === first.run).slice(0, ends);
    const tail = inside.filter((word) => word.run === last.run).slice(-ends);
    const isOne = isShort || (first.run === last.run && inside.length <= 2 * ends);
    const prefix = words.slice(Math.max(0, from - beside), from).filter((word) => word.run === first.run);
    const suffix = words.slice(to + 1, to + 1 + beside).filter((word) => word.run === last.run);
    best = directive(
      termOf(isOne ? inside : head),
      isOne ? undefined : termOf(tail),
      // With the signs between: what stands beside a passage stands right beside it.
      prefix[0] && text.slice(prefix[0].start, first.start).trim(),
      suffix.length > 0 ? text.slice(last.end, suffix.at(-1)?.end).trim() : undefined,
    );
    const found = matchFolded(page, best);
    if (found?.start === sought.start + offset && found.end === sought.end + offset) return best;
  }
  return best;
}

/** What lies between line ends and breaks: text that the page shows without anything in it. */
function runsIn(text: string, breaks: readonly number[]): Span[] {
  const cuts = new Set([0, text.length, ...breaks.filter((at) => at > 0 && at < text.length)]);
  for (const { 0: gap, index } of text.matchAll(/\n+/gu)) cuts.add(index).add(index + gap.length);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.flatMap((start, at) => {
    const end = sorted[at + 1];
    return end === undefined ? [] : [{ start, end }];
  });
}

/** So many units to each side of both ends of a passage hold every word that a directive may need. */
const reach = 400;

/** What of a run lies near the ends of a passage. */
function clip(run: Span, passage: Span): Span[] {
  const isLong = passage.end - passage.start > 2 * reach;
  const near = isLong
    ? [
        { start: passage.start - reach, end: passage.start + reach },
        { start: passage.end - reach, end: passage.end + reach },
      ]
    : [{ start: passage.start - reach, end: passage.end + reach }];
  return near
    .map(({ start, end }) => ({ start: Math.max(run.start, start), end: Math.min(run.end, end) }))
    .filter(({ start, end }) => start < end);
}

/** Words as a browser bounds them. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...segmenter.segment(text.slice(start, end))]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}

/** Where a browser finds a directive in a text: the first place that fits, whole words only. Case, the form of marks and
 *  the width of gaps make no difference.
 *  @returns `undefined` when it finds nothing */
export function matchTextDirective(text: string, asked: TextDirective): Span | undefined {
  return matchFolded(fold(text), asked);
}

/** So many places that begin alike are looked at: an address is no reason to work for long. */
const mostPlaces = 200;

function matchFolded(page: string, asked: TextDirective): Span | undefined {
  const [prefix = '', start = '', end = '', suffix = ''] = [
    asked.prefix,
    asked.start,
    asked.end,
    asked.suffix,
  ].map((term) => fold(term ?? '').trim());
  if (start === '') return undefined;
  let at = -1;
  for (let tried = 0; tried < mostPlaces; tried += 1) {
    at = page.indexOf(start, at + 1);
    if (at === -1) return undefined;
    if (!isWhole(page, at, at + start.length) || !endsWith(page, at, prefix)) continue;
    const close = end === '' ? at + start.length : endOf(page, at + start.length, end, suffix);
    if (close === undefined) return undefined;
    if (startsWith(page, close, suffix)) return { start: at, end: close };
  }
  return undefined;
}

/** Where the last words of a passage end, the first ones ending at `from`. */
function endOf(page: string, from: number, end: string, suffix: string): number | undefined {
  let at = from - 1;
  for (let tried = 0; tried < mostPlaces; tried += 1) {
    at = page.indexOf(end, at + 1);
    if (at === -1) return undefined;
    const close = at + end.length;
    if (isWhole(page, at, close) && startsWith(page, close, suffix)) return close;
  }
  return undefined;
}

/** The gaps between terms are of any width; a term beside a passage stands right beside it. */
function endsWith(page: string, at: number, prefix: string): boolean {
  if (prefix === '') return true;
  const before = page.slice(Math.max(0, at - prefix.length - 80), at).trimEnd();
  return before.endsWith(prefix) && isWhole(before, before.length - prefix.length, before.length);
}
function startsWith(page: string, at: number, suffix: string): boolean {
  if (suffix === '') return true;
  const after = page.slice(at, at + suffix.length + 80).trimStart();
  return after.startsWith(suffix) && isWhole(after, 0, suffix.length);
}

const isLetter = (text: string, at: number) => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
/** Scripts without gaps have their own bounds, which only a dictionary knows. */
const isUnspaced = (text: string, at: number) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text.charAt(at));
const runsOn = (text: string, at: number) =>
  isLetter(text, at - 1) && isLetter(text, at) && !isUnspaced(text, at - 1) && !isUnspaced(text, at);
const isWhole = (text: string, start: number, end: number) => !runsOn(text, start) && !runsOn(text, end);

/** Unit for unit, so that places hold. */
function fold(text: string): string {
  const small = text.toLowerCase();
  const same = small.length === text.length ? small : text; // İ becomes two units
  return same
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/\s/gu, ' ');
}
