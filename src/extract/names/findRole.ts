import type { Token } from '../draft.ts';
import { roles } from '../lexicon/roles.ts';

const longest = 4;
/** What roles begin with: most words need no further look. */
const openers = new Set([...roles].map((role) => role.split(' ')[0] ?? ''));

/** "Sen." and "senator's" are roles too. */
function withoutEnding(lower: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** The role that begins at a token: its last token, or `undefined`. "Prime Minister", "attorney general", "Sen". */
export function roleAt(tokens: readonly Token[], from: number, limit: number): number | undefined {
  const begin = tokens[from]?.lower ?? '';
  // "Presidents Buhari of Nigeria and Talon of Benin"
  if (
    begin.endsWith('s') &&
    tokens[from]?.capital &&
    tokens[from + 1]?.capital &&
    roles.has(begin.slice(0, -1))
  )
    return from;
  if (!openers.has(begin) && !openers.has(withoutEnding(begin))) return undefined;
  let key = '';
  let found: number | undefined;
  for (let at = from; at <= limit && at < from + longest; at += 1) {
    const token = tokens[at];
    if (token === undefined || !token.word) break;
    const word = token.lower.replace(/'s$/, '').replace(/\.$/, '');
    key = key === '' ? word : `${key} ${word}`;
    if (roles.has(key) || (word.endsWith('s') && at > from && roles.has(key.slice(0, -1)))) found = at;
    if (token.lower.endsWith("'s")) break;
  }
  return found === undefined ? undefined : portfolio(tokens, found);
}

const ministers = new Set([
  'minister',
  'secretary',
  'ministers',
  'undersecretary',
  'commissioner',
  'department',
]);
const portfolios = new Set(
  `information foreign affairs defence defense health finance interior justice education state agriculture energy trade transport transportation labour labor commerce environment culture
  sport sports tourism home security homeland treasury housing veterans war economy development industry science technology communications public works social welfare internal external
  immigration planning water mines petroleum oil religious national human services resources women children youth and the for`.split(
    /\s+/,
  ),
);

/** "Minister of Information", "Secretary of Health and Human Services": the office goes on to its last word. */
function portfolio(tokens: readonly Token[], role: number): number {
  if (!ministers.has(tokens[role]?.lower ?? '') || !/^(?:of|for)$/.test(tokens[role + 1]?.lower ?? ''))
    return role;
  let last = role;
  for (let at = role + 2; at < role + 9; at += 1) {
    const token = tokens[at];
    if (token === undefined || !portfolios.has(token.lower)) break;
    if (token.capital) last = at;
  }
  return last;
}
