import type { Block } from '../model/article.ts';
import { sentences } from '../text/sentences.ts';
import type { DraftBlock, Token } from './draft.ts';

// Words keep inner apostrophes, hyphens and full stops (Soo-suk, don't, U.S.); every other mark stands alone.
const token =
  /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{M}\p{N}]+(?:[-'’.&][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words, numbers and marks of a text, in order. Linear in its length. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(token)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
    capital: /^\p{Lu}/u.test(word),
    word: /[\p{L}\p{N}]/u.test(word),
  }));
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
