import { indexPath } from '../../model/fileIndex.ts';
import { isBrowsePath } from '../../model/isBrowsePath.ts';
import { dataPaths } from '../../model/paths.ts';
import { quotePaths } from '../../model/quotePaths.ts';

const others = ['assets', 'data', 'embed', 'feeds', 'schema', 'cards', 'tables'];

/** Whether an address is one of the app's pages, there or not; all else has files of its own that no page stands for.
 *  @param path from the root of the site, percent-encoded */
export function isPage(path: string): boolean {
  const [first = ''] = path.slice(1).split('/');
  if (others.includes(first)) return false;
  return !/\.[^/]*$/u.test(path) || path.endsWith('.html');
}

/** Whether a file of data is one that pages are drawn from; others are for other programs, or say what files there are. */
export const isPageData = (path: string): boolean =>
  /^\/data\/(?:(?:(?:articles|maps|history|(?:people|places|organizations)(?:\/[^/]+)?|quotes|also|same\/[^/]+(?:\/[^/]+)?)\/)?[^/]+|browse\/[^.]+)\.json$/u.test(
    path,
  ) && path !== indexPath;

/** The one file of data without which a page of the app shows nothing.
 *  @param path from the root of the site, percent-encoded */
export function dataOfPage(path: string): string | undefined {
  const tidy = path.replace(/(?:\/index)?\.html$/u, '');
  const [, first = '', id, what] = tidy.split('/');
  const name = decoded(id ?? '');
  if (isBrowsePath(tidy)) return dataPaths.browse(tidy);
  switch (first) {
    case '':
      return dataPaths.front;
    case 'articles':
      if (name === '') return undefined;
      return what === 'history' ? dataPaths.history(name) : dataPaths.article(name);
    case 'people':
    case 'places':
    case 'organizations':
      return name === '' ? undefined : dataPaths.entity(`${first}/${name}`);
    case 'quotes':
      return name === ''
        ? quotePaths.page
        : quotePaths.familyData({ article: name, quote: decoded(what ?? '') });
    case 'corrections':
      return dataPaths.corrections;
    case 'policy':
      return dataPaths.policy;
    default:
      return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
