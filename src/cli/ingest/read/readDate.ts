import { isDate } from '../../../model/article.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const clock =
  '(?:,?\\s*(?:at\\s+|[-–—|]\\s*)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([ap]\\.?m\\.?)?\\s*([a-z]{1,5}|[+-]\\d{2}:?\\d{2})?)?';
const dayFirst = new RegExp(
  `^${weekday}(\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s+)?(${monthNames})\\.?,?[\\s-](\\d{4})${clock}$`,
  'iu',
);
const monthFirst = new RegExp(
  `^${weekday}(${monthNames})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${clock}$`,
  'iu',
);
const iso =
  /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9})\d*)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/iu;
const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u;
/** Zones with one meaning, from RFC 822. "IST" is three of them, "BST" two: such a moment keeps its day only. */
const zones = new Map([
  ['z', 'Z'],
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['ut', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cest', '+02:00'],
  ['cet', '+01:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
]);
/** No news is older than its printing press; 0001-01-01 is how programs write "none". */
const firstYear = 1400;

/** A date as news writes it, in ISO 8601: the day, and the time when its zone is said.
 *  @returns `undefined` when it does not exist or can be read in two ways (3/4/2019) */
export function readDate(printed: string): string | undefined {
  const text = printed.trim().replace(/\s+/gu, ' ');
  if (text.length > 80) return undefined;
  const date = readIso(text) ?? readWords(text) ?? readNumbers(text);
  return date !== undefined && isDate(date) && Number(date.slice(0, 4)) >= firstYear ? date : undefined;
}

function readIso(text: string): string | undefined {
  const match = iso.exec(text);
  if (match === null) return undefined;
  const [, year, , month, day, hour, minute, second, fraction, zone] = match;
  const date = `${year}-${month}-${day}`;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (hour === undefined || minute === undefined || offset === undefined) return date;
  const tail = fraction === undefined || /^0+$/u.test(fraction) ? '' : `.${fraction}`;
  return `${date}T${hour}:${minute}:${second ?? '00'}${tail}${offset}`;
}

function readWords(text: string): string | undefined {
  const day = dayFirst.exec(text);
  const month = day === null ? monthFirst.exec(text) : null;
  const match = day ?? month;
  if (match === null) return undefined;
  const [, first = '', second = '', year, hour, minute, seconds, half, zone] = match;
  const [number, name] = day === null ? [second, first] : [first, second];
  const at = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${two(at)}-${two(Number(number))}`;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (hour === undefined || minute === undefined || offset === undefined) return date;
  return `${date}T${two(hourOf(Number(hour), half))}:${minute}:${seconds ?? '00'}${offset}`;
}

/** 29/8/2019 has one reading, 3/4/2019 has two. */
function readNumbers(text: string): string | undefined {
  const match = numbers.exec(text);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[3])];
  if (a > 12 && b <= 12) return `${match[4]}-${two(b)}-${two(a)}`;
  if ((b > 12 && a <= 12) || a === b) return `${match[4]}-${two(a)}-${two(b)}`;
  return undefined;
}

const two = (number: number) => String(number).padStart(2, '0');

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** `Z` or ±hh:mm; `undefined` for a zone that is several. */
function offsetOf(zone: string): string | undefined {
  const match = /^([+-]\d{2}):?(\d{2})?$/u.exec(zone);
  return match === null ? zones.get(zone.toLowerCase()) : `${match[1]}:${match[2] ?? '00'}`;
}
