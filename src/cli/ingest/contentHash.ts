import { createHash } from 'node:crypto';
import { type Wording, wordingOf } from '../../archive/articleText.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Tells one text from another: the same for the same words in the same order, whatever format they came in. */
export const contentHash = (article: Wording): string => sha256(wordingOf(article));
