import type { Article } from '../model/article.ts';
import type { Dated } from '../model/newestFirst.ts';

export { newestFirst } from '../model/newestFirst.ts';

export const datedOf = ({ id, datePublished }: Article): Dated => ({ id, date: datePublished });
