import { longestSlug } from './isSlug.ts';
import { shortHash } from './withheldId.ts';

/** The most bytes of a slug: a file name with its ending must stay under 255. */
const mostBytes = 240;

/** As much of a text as its file name may hold, whole characters only. */
function fitting(text: string): string {
  // No character takes more than three bytes a code unit: most slugs need no counting.
  if (text.length <= longestSlug && text.length * 3 <= mostBytes) return text;
  let out = '';
  let bytes = 0;
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > mostBytes || out.length + character.length > longestSlug) break;
    out += character;
  }
  return out;
}

/** Most names and words need no look at Unicode. */
const isAscii = (text: string) => /^[ -~]*$/.test(text);

/** Folds to lower-case ASCII where that is possible: é to e, ß to ss; letters of other scripts stay. */
function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replaceAll("'", '');
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/[øð]/gu, (c) => (c === 'ø' ? 'o' : 'd'))
    .replace(/æ/gu, 'ae')
    .replace(/ł/gu, 'l')
    .replace(/['’‘ʼ]/gu, '');
}

/** The words of a text as an address: `Lim Soo-suk` becomes `lim-soo-suk`.
 *  Letters of scripts other than Latin are kept (NFC), so that a Korean name has an address too.
 *  @returns the empty string when the text has neither letters nor digits. */
export function slugOf(text: string): string {
  const folded = fold(text);
  const slug = isAscii(folded)
    ? folded.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '')
    : folded
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/gu, '')
        .normalize('NFC');
  const fits = fitting(slug);
  if (fits === slug) return slug;
  const cut = slug[fits.length] === '-' ? fits.length : fits.lastIndexOf('-');
  return fits.slice(0, cut > 40 ? cut : fits.length).replace(/-$/u, '');
}

/** The first five words that hold a letter or a digit. */
function firstFive(text: string): string {
  const first: string[] = [];
  const words = /\S+/gu;
  for (let match = words.exec(text); match !== null && first.length < 5; match = words.exec(text))
    if (/[a-z\d]/i.test(match[0]) || /[\p{L}\p{N}]/u.test(match[0])) first.push(match[0]);
  return first.join(' ');
}

/** The id of a quotation, from its first five words and never from its speaker: attributions get corrected.
 *  `taken` holds the ids given before it in the article; a collision gets `-2`, `-3`, … */
export function quotationId(words: string, taken: ReadonlySet<string>): string {
  const ascii = fold(firstFive(words))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, longestSlug - 6);
  const id = ascii === '' ? `q-${shortHash(words)}` : ascii.replace(/-$/u, '');
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
