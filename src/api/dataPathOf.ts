import { dataPaths } from '../model/paths.ts';
import { quotePaths } from '../model/quotePaths.ts';

/** Where the data of a query lies, from the root of the site.
 *  @param key a query's key as queries.ts gives it; may be anything, for it also comes from a page that was sent
 *  @returns `undefined` for the key of no query of ours */
export function dataPathOf(key: unknown): string | undefined {
  if (!Array.isArray(key)) return undefined;
  const [name, id, more]: unknown[] = key;
  switch (name) {
    case 'archive':
      return dataPaths.archive;
    case 'front':
      return dataPaths.front;
    case 'corrections':
      return dataPaths.corrections;
    case 'policy':
      return dataPaths.policy;
    case 'quotes':
      return quotePaths.page;
  }
  if (typeof id !== 'string') return undefined;
  switch (name) {
    case 'article':
      return dataPaths.article(id);
    case 'map':
      return dataPaths.articleMap(id);
    case 'history':
      return dataPaths.history(id);
    case 'entity':
      return dataPaths.entity(id);
    case 'same':
      return typeof more === 'string' ? quotePaths.familyData({ article: id, quote: more }) : undefined;
    case 'browse':
      return dataPaths.browse(id);
    default:
      return undefined;
  }
}
