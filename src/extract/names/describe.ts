import type { At, DraftBlock } from '../draft.ts';
import { speechVerbs } from '../lexicon/roles.ts';
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

/** The words before a role that belong to it: "South Korea's foreign ministry" before "spokesman". */
function widen(block: DraftBlock, role: At, named: ReadonlySet<number>): At {
  const { tokens, text } = block;
  let at = lastBefore(block, role.start);
  let start = role.start;
  for (let steps = 0; steps < farthest; steps += 1, at -= 1) {
    const token = tokens[at];
    if (token === undefined || !token.word || text.slice(token.end, start) !== ' ') break;
    if (
      !token.capital &&
      (smallWords.has(token.lower) || speechVerbs.has(token.lower) || /(?:ed|ing)$/.test(token.lower))
    )
      break;
    if (token.capital && breaks.has(token.lower)) break;
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
    const text = block.text.slice(at.start, at.end).replace(/['’]s$/, '');
    if (!bare.test(text)) return { at: { ...at, end: at.start + text.length }, text };
    return undefined;
  }
  const after = roleAfter(block, mention.last);
  if (after === undefined) return undefined;
  const first = articles.has(block.tokens[after.first]?.lower ?? '') ? after.first + 1 : after.first;
  const start = block.tokens[first]?.start ?? 0;
  const end = block.tokens[after.last]?.end ?? 0;
  return start < end
    ? { at: { block: mention.block, start, end }, text: block.text.slice(start, end) }
    : undefined;
}
