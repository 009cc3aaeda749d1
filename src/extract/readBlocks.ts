import type { Block } from '../model/article.ts';
import { sentences } from '../text/sentences.ts';
import type { DraftBlock, Token } from './draft.ts';

// Words keep inner apostrophes, hyphens and full stops (Soo-suk, don't, U.S.); every other mark stands alone.
const token =
  /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{M}\p{N}]+(?:[-'’.&][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

const isUpper = (unit: number) => unit >= 65 && unit <= 90;
const isLowerOrDigit = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** The words, numbers and marks of a text, in order. Linear in its length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match;
    const first = word.charCodeAt(0);
    // Nearly every word begins with an ASCII letter: only the others need a look at their Unicode classes.
    const plain = isUpper(first) || isLowerOrDigit(first);
    const lower = word.toLowerCase();
    found.push({
      text: word,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      start: match.index,
      end: match.index + word.length,
      capital: plain ? isUpper(first) : first > 127 && /^\p{Lu}/u.test(word),
      word: plain || (first > 127 && /[\p{L}\p{N}]/u.test(word)),
    });
  }
  return found;
}

/** The blocks of an article as the engine reads them. */
export function readBlocks(blocks: readonly Pick<Block, 'id' | 'type' | 'text'>[]): DraftBlock[] {
  return blocks.map(({ id, type, text }) => ({
    id,
    type:
      id === 'headline' || id === 'alternativeHeadline' ? 'headline' : id === 'dateline' ? 'dateline' : type,
    text,
    tokens: tokens(text),
    sentences: sentences(text),
  }));
}
