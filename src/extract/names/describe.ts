import type { At, DraftBlock, Token } from '../draft.ts';
import { roles, speechVerbs } from '../lexicon/roles.ts';
import { smallWords } from '../lexicon/smallWords.ts';
import type { Candidate, Reading } from './candidate.ts';
import { roleAfter } from './roleBefore.ts';

const farthest = 6; // Words a description may have before its role.
const articles = new Set(['the', 'a', 'an']);
/** Capitals at the start of a sentence that belong to no description. */
const breaks = new Set(
  'the a an this that these those in on at by for with from and or but as to of his her their its our my he she they it when while after before'.split(
    ' ',
  ),
);
/** Titles that describe nobody. */
const bare =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Mme|Mlle|Dr|Sir|Dame|Lord|Lady|Saint|St|Hon|Madam|Messrs|[Ff]riend|[Pp]artner|[Cc]ount|[Ss]tar)\.?$/;

/** One number for a place in the article; they grow from its head to its end. */
export const placeKey = (block: number, start: number) => block * 1e9 + start;

/** Plain verbs that stand before an office: "go get President Lim". */
const verbs =
  /^(?:get|gets|got|go|hurt|help|helps|include|includes|make|made|met|meet|meets|saw|see|beat|let|put|sue|sues)$/;

/** The words before a role that belong to it: "South Korea's foreign ministry" before "spokesman". */
function widen(block: DraftBlock, role: At, named: ReadonlySet<number>): At {
  const { tokens, text } = block;
  let at = lastBefore(block, role.start);
  let start = role.start;
  for (let steps = 0; steps < farthest; steps += 1, at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const gap = text.slice(token.end, start);
    // "Export–Import Bank president"
    if (token.text === '–' && gap === '') {
      start = token.start;
      continue;
    }
    if (!token.word || (gap !== ' ' && !(gap === '' && text[start] === '–'))) break;
    // "trade and industry commissioner"
    if (token.lower === 'and' && joinsFields(tokens, at)) {
      start = token.start;
      continue;
    }
    if (
      !token.capital &&
      (smallWords.has(token.lower) || speechVerbs.has(token.lower) || /(?:ed|ing)$/.test(token.lower))
    )
      break;
    if (token.capital && breaks.has(token.lower)) break;
    if (!token.capital && verbs.test(token.lower)) break;
    // "Kenya Supreme Court removes Governor Lim": behind a capital and before the office this is a verb.
    if (
      !token.capital &&
      token.lower.endsWith('s') &&
      tokens[at - 1]?.capital === true &&
      tokens[at + 1]?.capital === true
    )
      break;
    if (/^\d/.test(token.text)) break;
    if (token.lower === 's') break;
    if (named.has(placeKey(role.block, token.start))) {
      // "Trump ousts adviser Bolton": the verb after a person is no part of the role.
      const verb = tokens[at + 1];
      if (verb !== undefined && !verb.capital && verb.lower.endsWith('s') && verb.start < role.start)
        start = tokens[at + 2]?.start ?? start;
      break;
    }
    start = token.start;
  }
  return { ...role, start };
}

/** Whether plain nouns stand on both sides of an "and". */
function joinsFields(tokens: DraftBlock['tokens'], and: number): boolean {
  const isField = (token: Token | undefined) =>
    token?.word === true &&
    !token.capital &&
    !smallWords.has(token.lower) &&
    !roles.has(token.lower) &&
    !speechVerbs.has(token.lower) &&
    !/(?:ed|ing)$/.test(token.lower);
  return isField(tokens[and - 1]) && isField(tokens[and + 1]);
}

/** The last token that ends before a place in the text, by halving. */
function lastBefore(block: DraftBlock, start: number): number {
  let low = 0;
  let high = block.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Words behind which someone else belongs to a description: "spokesman for President Lim". */
const links = new Set(['of', 'for', 'to', 'with', 'under', 'by', 'in', 'at']);

/** Whether what follows a name is the title of the next one: "Ada Lin, Labour MP Bo Roe", "Ada Lin, MP (Harbour) Bo Roe". */
function leadsToNext(
  { tokens }: DraftBlock,
  block: number,
  { first, last }: { first: number; last: number },
  named: ReadonlySet<number>,
): boolean {
  const isPerson = (at: number) => named.has(placeKey(block, tokens[at]?.start ?? -1));
  for (let at = first; at <= last; at += 1) {
    if (links.has(tokens[at]?.lower ?? '')) return false;
    if (at > first && isPerson(at)) return true;
  }
  if (tokens[last + 1]?.text !== '(') return isPerson(last + 1);
  let close = last + 2;
  while (close < last + 8 && tokens[close]?.text !== ')') close += 1;
  return isPerson(close + 1);
}

/** The description printed beside a person's name, before it or as an apposition after it. */
export function describe(
  reading: Reading,
  mention: Candidate,
  named: ReadonlySet<number>,
): { at: At; text: string } | undefined {
  const block = reading.blocks[mention.block];
  if (block === undefined) return undefined;
  if (mention.role !== undefined) {
    const at = widen(block, mention.role, named);
    const text = block.text
      .slice(at.start, at.end)
      .replace(/['’]s$/, '')
      .replace(/ (?:Mr|Mrs|Ms|Miss|Dr)\.?$/, '');
    if (!bare.test(text)) return { at: { ...at, end: at.start + text.length }, text };
    return undefined;
  }
  const after = roleAfter(block, mention.last);
  if (after === undefined || leadsToNext(block, mention.block, after, named)) return undefined;
  const first = articles.has(block.tokens[after.first]?.lower ?? '') ? after.first + 1 : after.first;
  const start = block.tokens[first]?.start ?? 0;
  const end = block.tokens[after.last]?.end ?? 0;
  return start < end
    ? { at: { block: mention.block, start, end }, text: block.text.slice(start, end) }
    : undefined;
}
