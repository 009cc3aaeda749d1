import type { Token } from '../draft.ts';
import type { Known } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

export type Match = { known: Known; last: number };

/** "US" and "WHO" only as written; "Ala." only after a comma and before its full stop. */
function fits(known: Known, text: string, tokens: readonly Token[], first: number, last: number): boolean {
  if (known.exact !== undefined) {
    const written = text
      .slice(tokens[first]?.start, tokens[last]?.end)
      .replace(/['’]s$/, '')
      .replaceAll('.', '');
    if (written !== known.exact) return false;
  }
  if (known.abbreviation === true)
    return tokens[first - 1]?.text === ',' && text[tokens[last]?.end ?? 0] === '.';
  return true;
}

/** The longest name the lexicon knows that begins at a token. */
export function matchKnown(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  from: number,
): Match | undefined {
  const begin = tokens[from];
  if (begin === undefined) return undefined;
  let key = begin.folded;
  const longest = lexicon.longest.get(key);
  if (longest === undefined) return undefined;
  let found: Match | undefined;
  let at = from;
  for (let words = 1; words <= longest; words += 1) {
    const known = lexicon.names.get(key)?.find((one) => fits(one, text, tokens, from, at));
    if (known !== undefined) found = { known, last: at };
    const token = tokens[at];
    let next = tokens[at + 1];
    let step = 1;
    if (next?.text === '.' && next.start === token?.end) {
      next = tokens[at + 2];
      step = 2;
    }
    if (token === undefined || next === undefined || next.start - (tokens[at + step - 1]?.end ?? 0) !== 1)
      break;
    if (!next.word && next.text !== '&') break;
    key += ` ${next.text === '&' ? '&' : next.folded}`;
    at += step;
  }
  return found;
}
