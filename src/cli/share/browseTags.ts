import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { BrowsePage } from '../../model/browse.ts';
import { sectionFeed } from '../../model/browsePaths.ts';
import { paths } from '../../model/paths.ts';
import { listTitles } from '../../ui/browse/listTitles.ts';
import { counted } from '../../ui/shared/dates.ts';
import { breadcrumbs, feedTags, type HeadTag, previewTags } from './headTags.ts';

/** What a page to browse by is called, and the way to it, for other programs. */
function nameOf(page: BrowsePage): string {
  switch (page.kind) {
    case 'names':
      return listTitles[page.folder];
    case 'counts':
      return page.of === 'archive' ? page.title : `Who is quoted: ${page.title}`;
    case 'stories':
    case 'overview':
      return page.title;
    default:
      return page satisfies never;
  }
}

function descriptionOf(page: BrowsePage, info: ArchiveInfo): string {
  switch (page.kind) {
    case 'names':
      return `${counted(page.total, 'name')} in ${info.name}.`;
    case 'counts':
      return `${counted(page.quoted.people, 'person', 'people')} quoted directly, ${page.reported.people} only reported, ${page.unheard.people} named and not heard.`;
    case 'stories':
      return `${counted(page.total, 'article')} of ${info.name}.`;
    case 'overview':
      return `${counted(page.articles, 'article')} of ${info.name}.`;
    default:
      return page satisfies never;
  }
}

/** The section whose articles a page lists, as its address has it. */
const sectionIn = (path: string) => /^\/sections\/([^/]+)(?:\/\d+)?$/u.exec(path)?.[1];

/** All that a page to browse by tells other programs: what it is, where it hangs, the feeds of its section. */
export function browseTags(path: string, page: BrowsePage, info: ArchiveInfo, base: string): HeadTag[] {
  const name = nameOf(page);
  const number = 'page' in page && page.page > 1 ? `, page ${page.page}` : '';
  const trail = 'trail' in page ? page.trail : [];
  const section = page.kind === 'stories' ? sectionIn(path) : undefined;
  return [
    ...previewTags(
      {
        type: 'website',
        title: `${name}${number} · ${info.name}`,
        description: descriptionOf(page, info),
        path,
        card: undefined,
        alt: name,
      },
      info,
    ),
    ...breadcrumbs(
      [
        [info.name, paths.front],
        ...trail.map(({ label, path: to }): [string, string] => [label, to]),
        [name, path],
      ],
      info,
    ),
    ...(section === undefined || info.url === undefined
      ? []
      : feedTags(sectionFeed(decodeURIComponent(section)), `${name} · ${info.name}`, base)),
  ];
}
