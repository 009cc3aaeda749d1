import type { Block } from '../model/article.ts';
import { sentences } from '../text/sentences.ts';
import type { DraftBlock } from './draft.ts';
import { tokens } from './tokens.ts';

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
