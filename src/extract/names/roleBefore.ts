import type { DraftBlock } from '../draft.ts';
import { isPast } from '../lexicon/isPast.ts';
import { honorifics, roles } from '../lexicon/roles.ts';

/** What roles end with: most words need no further look. */
const closers = new Set([...roles].map((role) => role.split(' ').at(-1) ?? ''));

export type RoleSpot = { first: number; last: number; comma: boolean };

/** The role that stands right before a token, in small letters or capitals: "foreign ministry spokesman, Lim". */
export function roleBefore(block: DraftBlock, at: number): RoleSpot | undefined {
  const { tokens, text } = block;
  let last = at - 1;
  const comma = tokens[last]?.text === ',';
  if (comma) last -= 1;
  // "Sen. Roe"; the full stop after "a spokesman." ends a sentence.
  if (tokens[last]?.text === '.' && honorifics.has(tokens[last - 1]?.lower ?? '')) last -= 1;
  const end = tokens[last];
  if (end === undefined || !end.word || !closers.has(end.lower)) return undefined;
  if (/[\n]/.test(text.slice(end.end, tokens[at]?.start))) return undefined;
  let key = '';
  let found: RoleSpot | undefined;
  for (let first = last; first >= 0 && first > last - 4; first -= 1) {
    const token = tokens[first];
    if (token === undefined || !token.word) break;
    key = key === '' ? token.lower : `${token.lower} ${key}`;
    if (roles.has(key)) found = { first, last, comma };
  }
  // "Winston Duke, Mark Rowe": in a list of names the one before is no title.
  const inList = comma && found !== undefined && tokens[found.first]?.capital === true;
  return inList && tokens[(found?.first ?? 0) - 1]?.capital === true ? undefined : found;
}

/** Words at which a noun phrase surely ends. */
const ends = new Set(
  'who which that said says and but was is were are has had have will would after when while in at on from because'.split(
    ' ',
  ),
);

const finite = /^(?:is|are|was|were|has|have|had|will|would|said|says|report|reports)$/;
/** What opens no apposition. */
const opensNone = /^(?:as|including|like|along|with|whose|who|which|while|and|but)$/;
/** Participles that say more of a role: "a lawyer based in Pusan". */
const participle =
  /^(?:based|born|known|named|called|elected|appointed|hired|assigned|accused|charged|convicted|retired)$/;

/** The role that follows a name as an apposition: "Basya, spokesman for the Indonesian military,". From the comma's next
 *  word to the last of the phrase. */
export function roleAfter(block: DraftBlock, at: number): { first: number; last: number } | undefined {
  const { tokens } = block;
  if (tokens[at + 1]?.text !== ',' || opensNone.test(tokens[at + 2]?.lower ?? '')) return undefined;
  let role = false;
  let last = at + 1;
  for (let next = at + 2; next < tokens.length && next < at + 18; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (!token.word) {
      if (token.text === '.' && /^\p{Lu}\.?$/u.test(tokens[next - 1]?.text ?? '')) continue;
      break;
    }
    if (
      ends.has(token.lower) &&
      !token.capital &&
      !(role && token.lower === 'and' && tokens[next + 1]?.capital === true)
    )
      break;
    // "Ngo, the minister paid tribute": a verb, so this was no apposition.
    if (role && !token.capital && isPast(token.lower)) {
      if (participle.test(token.lower)) break;
      return undefined;
    }
    if (next === at + 2 && token.capital && !roles.has(token.lower)) {
      const second = tokens[next + 1]?.lower ?? '';
      const third = `${second} ${tokens[next + 2]?.lower ?? ''}`;
      if (
        !roles.has(`${token.lower} ${second}`) &&
        !/['’]s$/.test(token.text) &&
        !roles.has(second) &&
        !roles.has(third)
      )
        break;
    }
    if (roles.has(token.lower) || roles.has(token.lower.replace(/s$/, ''))) role = role || next < at + 10;
    last = next;
  }
  // "According to Lim, the rebels are …": that is a subject with its verb.
  if (finite.test(tokens[last + 1]?.lower ?? '')) return undefined;
  return role ? { first: at + 2, last } : undefined;
}
