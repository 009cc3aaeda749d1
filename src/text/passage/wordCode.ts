/* Words as they stand in the address of a passage. Only letters, digits and `-._~` are used, which no program that hands
   an address on ever encodes anew. Letters and digits of ASCII stand for themselves and `-` for a space, so that English
   can be read; other scripts are moved into reach first, so that a letter of Arabic takes one character, not six.
   Frozen: addresses made with it are out in the world. A better code gets a version of its own. */

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const radix = digits.length;

/** Signs and letters that are frequent enough for two characters: `.` and a digit, which is their place in this list. */
const signs = ',.\'’“”"‘-–—:;?!()/…%$€£&#\n[]*+=@_~éèüöäñçáíóúàâêôîûßøåæãõ\u00a0،؟、。';

const valueIn = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
const signOf = new Map([...signs].map((sign, at) => [sign.charCodeAt(0), `.${digits[at]}`]));

/** So many units ahead are looked at to choose which letters to bring into reach. */
const lookAhead = 48;

const threeDigits = (n: number) =>
  `${digits[Math.floor(n / (radix * radix))]}${digits[Math.floor(n / radix) % radix]}${digits[n % radix]}`;

/** Any string, half pairs too, in letters, digits and `-._~`; never with `..` in it, and `decodeWords` gives it back. */
export function encodeWords(text: string): string {
  let out = '';
  /** The first of the 62 units that take one character each; `undefined` for letters and digits of ASCII. */
  let base: number | undefined;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (base !== undefined && unit >= base && unit < base + radix) out += digits[unit - base];
    else if (unit === 32) out += '-';
    else if (signOf.has(unit)) out += signOf.get(unit);
    else if (base === undefined && valueIn.has(unit)) out += text[i];
    else if (base !== undefined && valueIn.has(unit) && valueIn.has(text.charCodeAt(i + 1))) {
      out += `~-${text[i]}`;
      base = undefined;
    } else {
      const next = valueIn.has(unit) ? undefined : bestBase(text, i);
      if (next === undefined) out += `_${threeDigits(unit)}`;
      else {
        out += `~${threeDigits(next)}${digits[unit - next]}`;
        base = next;
      }
    }
  }
  return out;
}

/** Where 62 units in a row begin that hold the one here and most of what follows; `undefined` if moving there saves
 *  nothing. */
function bestBase(text: string, at: number): number | undefined {
  const here = text.charCodeAt(at);
  const ahead: number[] = [];
  for (let i = at; i < Math.min(text.length, at + lookAhead); i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 127 && !signOf.has(unit)) ahead.push(unit);
  }
  let best: number | undefined;
  let most = 1;
  for (const first of new Set(ahead)) {
    if (first > here || here >= first + radix) continue;
    const held = ahead.filter((unit) => unit >= first && unit < first + radix).length;
    if (held > most) [best, most] = [first, held];
  }
  return best;
}

/** @returns `undefined` where this is no code of ours. Time grows with the length alone. */
export function decodeWords(code: string): string | undefined {
  let out = '';
  let base: number | undefined;
  for (let i = 0; i < code.length; i += 1) {
    const char = code[i];
    if (char === '-') out += ' ';
    else if (char === '.') {
      const sign = signs[valueIn.get(code.charCodeAt(i + 1)) ?? signs.length];
      if (sign === undefined) return undefined;
      out += sign;
      i += 1;
    } else if (char === '~' && code[i + 1] === '-') {
      base = undefined;
      i += 1;
    } else if (char === '~' || char === '_') {
      const unit = readThree(code, i + 1);
      if (unit === undefined) return undefined;
      if (char === '~') base = unit;
      else out += String.fromCharCode(unit);
      i += 3;
    } else {
      const value = valueIn.get(code.charCodeAt(i));
      if (value === undefined) return undefined;
      out += base === undefined ? char : String.fromCharCode(base + value);
    }
  }
  return out;
}

function readThree(code: string, at: number): number | undefined {
  let n = 0;
  for (let i = at; i < at + 3; i += 1) {
    const value = valueIn.get(code.charCodeAt(i));
    if (value === undefined) return undefined;
    n = n * radix + value;
  }
  return n > 0xffff ? undefined : n;
}
