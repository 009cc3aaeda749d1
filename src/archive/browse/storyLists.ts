import type { Overview, StoryList, WayOn } from '../../model/browse.ts';
import { browsePaths } from '../../model/browsePaths.ts';
import type { ArticleRef, Story } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import type { StoryKey } from '../shares/storyShare.ts';
import { type Page, paginate } from './paginate.ts';
import { type Section, sectionsOf } from './sectionsOf.ts';

/** A page of articles before they are on it: which ones, and what stands around them. */
export type StoryListPlan = Page<string> & Pick<StoryList, 'title' | 'trail' | 'counts'>;
/** A page of groups; the articles it names are given by id. */
export type OverviewPlan = Omit<Overview, 'groups' | 'kind'> & {
  path: string;
  groups: (Omit<Overview['groups'][number], 'newest'> & { newest?: string[] })[];
};

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
/** `2019-08` in words. */
const monthLabel = (yearMonth: string) =>
  `${monthNames[Number(yearMonth.slice(5)) - 1]} ${yearMonth.slice(0, 4)}`;

const archiveWay: WayOn = { label: 'Archive', path: paths.archive };
const sectionsWay: WayOn = { label: 'Sections', path: paths.sections };
/** So many headlines stand beside a month, a section. */
const mostNewest = 3;
/** So many sections stand on one page. */
const sectionsOnPage = 100;

const ids = (keys: readonly StoryKey[]) => keys.map(({ id }) => id);
const newest = (keys: readonly StoryKey[]) => ids(keys.slice(0, mostNewest));

/** Every page that lists articles, and the pages that lead to these. It sees the keys of articles alone; the articles of
 *  a page are put on it one page at a time, by `storyListOf`.
 *  @param keys of all articles, newest first */
export function planStoryLists(keys: readonly StoryKey[]): {
  lists: StoryListPlan[];
  overviews: OverviewPlan[];
} {
  const sections = sectionsOf(keys);
  const months = groupInOrder(keys, ({ date }) => date?.slice(0, 7));
  const undated = keys.filter(({ date }) => date === undefined);
  return {
    lists: [
      ...sections.flatMap(({ slug, name, articles }) =>
        paginate(ids(articles), (page) => browsePaths.section(slug, page)).map((page) => ({
          ...page,
          title: name,
          trail: [sectionsWay],
          counts: browsePaths.sectionCounts(slug),
        })),
      ),
      ...[...months].flatMap(([yearMonth, articles]) =>
        paginate(ids(articles), (page) => browsePaths.month(yearMonth, page)).map((page) => ({
          ...page,
          title: monthLabel(yearMonth),
          trail: [
            archiveWay,
            { label: yearMonth.slice(0, 4), path: browsePaths.year(yearMonth.slice(0, 4)) },
          ],
        })),
      ),
      ...(undated.length === 0
        ? []
        : paginate(ids(undated), browsePaths.undated).map((page) => ({
            ...page,
            title: 'Date not given',
            trail: [archiveWay],
          }))),
    ],
    overviews: [...overviewsOfSections(sections, keys.length), ...overviewsOfDates(keys, months, undated)],
  };
}

function overviewsOfSections(sections: readonly Section<StoryKey>[], articles: number): OverviewPlan[] {
  return paginate(sections, browsePaths.sections, sectionsOnPage).map(({ items, ...page }) => ({
    ...page,
    title: 'Sections',
    trail: [],
    articles,
    groups: items.map(({ slug, name, articles: own }) => ({
      label: name,
      path: browsePaths.section(slug),
      articles: own.length,
      newest: newest(own),
    })),
  }));
}

function overviewsOfDates(
  keys: readonly StoryKey[],
  months: ReadonlyMap<string, StoryKey[]>,
  undated: readonly StoryKey[],
): OverviewPlan[] {
  const years = Map.groupBy(months, ([yearMonth]) => yearMonth.slice(0, 4));
  const alone = (path: string) => ({
    path,
    total: years.size,
    page: 1,
    pages: 1,
    first: path,
    last: path,
    previous: undefined,
    next: undefined,
  });
  const sum = (some: readonly (readonly [string, StoryKey[]])[]) =>
    some.reduce((total, [, articles]) => total + articles.length, 0);
  return [
    {
      ...alone(paths.archive),
      title: 'Archive',
      trail: [],
      articles: keys.length,
      groups: [
        ...[...years].map(([year, inYear]) => ({
          label: year,
          path: browsePaths.year(year),
          articles: sum(inYear),
          months: inYear.map(([yearMonth, articles]) => ({
            label: monthLabel(yearMonth).replace(/ .*$/u, ''),
            path: browsePaths.month(yearMonth),
            articles: articles.length,
          })),
        })),
        ...(undated.length === 0
          ? []
          : [{ label: 'Date not given', path: browsePaths.undated(), articles: undated.length }]),
      ],
    },
    ...[...years].map(([year, inYear]) => ({
      ...alone(browsePaths.year(year)),
      title: year,
      trail: [archiveWay],
      articles: sum(inYear),
      groups: inYear.map(([yearMonth, articles]) => ({
        label: monthLabel(yearMonth),
        path: browsePaths.month(yearMonth),
        articles: articles.length,
        newest: newest(articles),
      })),
    })),
  ];
}

/** Groups in the order in which their first ones come; who belongs to none is in none. */
function groupInOrder<T>(items: readonly T[], groupOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = groupOf(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

/** A page with its articles. */
export function storyListOf(
  { path: _, items, ...plan }: StoryListPlan,
  storyOf: (id: string) => Story,
): StoryList {
  return { kind: 'stories', ...plan, stories: items.map(storyOf) };
}

/** A page of groups with the headlines it names. */
export function overviewOf(
  { path: _, groups, ...plan }: OverviewPlan,
  refOf: (id: string) => ArticleRef,
): Overview {
  return {
    kind: 'overview',
    ...plan,
    groups: groups.map(({ newest: some, ...group }) => ({
      ...group,
      ...(some && { newest: some.map(refOf) }),
    })),
  };
}
