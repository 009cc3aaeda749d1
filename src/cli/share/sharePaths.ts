import type { EntityId } from '../../model/article.ts';
import { paths } from '../../model/paths.ts';

/* Addresses beside the pages that only other programs and other sites ask for, from the root of the site. */

/** The pictures that shared links show. */
export const cardPaths = {
  article: (id: string) => `/cards${paths.article(id)}.png`,
  quotation: (articleId: string, quotationId: string) =>
    `/cards${paths.quotation(articleId, quotationId)}.png`,
  entity: (id: EntityId) => `/cards${paths.entity(id)}.png`,
} as const;

/** The oEmbed answer of one quote, beside its embed. */
export const oembedPath = (articleId: string, quotationId: string) =>
  `${paths.embed(articleId, quotationId)}.json`;

/** An article in the forms of other standards. */
export const exportPaths = {
  ninjs: (id: string) => `/data/ninjs/${encodeURIComponent(id)}.json`,
  webAnnotation: (id: string) => `/data/annotations/${encodeURIComponent(id)}.json`,
} as const;
