import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Entity, EntityId } from '../../model/article.ts';
import type { BrowsePage, Counts, WayOn } from '../../model/browse.ts';
import { browsePaths } from '../../model/browsePaths.ts';
import type { ArticleRef, Story } from '../../model/pages.ts';
import { type EntityFolder, paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { listedAmong } from '../deriveEntityPages.ts';
import { newestFirst } from '../newestFirst.ts';
import type { NameShare } from '../shares/nameShare.ts';
import { type StoryKey, type StoryShare, storyOf } from '../shares/storyShare.ts';
import { countHeard, partOf } from './countHeard.ts';
import { type NameItem, type Names, nameListPages, sortedNames } from './nameLists.ts';
import { nameTotals } from './nameTotals.ts';
import { sectionsOf } from './sectionsOf.ts';
import { overviewOf, planStoryLists, storyListOf } from './storyLists.ts';

/** What one browses an archive by, before any page of it is made: keys of all articles, counts of all names. */
export type Browsing = {
  /** Newest first. */
  keys: StoryKey[];
  names: Names;
  /** Everybody who may stand in a list, by name. */
  lists: Record<EntityFolder, NameItem[]>;
  /** Whether people may be ranked. */
  ranked: boolean;
  storyOf: (id: string, alsoShown?: number) => Story;
  countsOf: (id: string) => NameShare;
};

const folders: EntityFolder[] = ['people', 'places', 'organizations'];

/** The shares of all articles, wherever they lie: read one after the other, or by the id of the article. */
export type Shares<T> = { get(id: string): T | undefined; values(): Iterable<T> };

/** @param stories the share of each article; asked for again one at a time, as its pages are made
 *  @param names likewise
 *  @param entities as all articles together know them */
export function browsingOf(
  stories: Shares<StoryShare>,
  names: Shares<NameShare>,
  entities: ReadonlyMap<EntityId, Entity>,
  info: ArchiveInfo,
): Browsing {
  const checked = new Set<EntityId>();
  for (const share of names.values()) for (const id of share.checked) checked.add(id);
  const mayBeListed = listedAmong(info.review, checked);
  const known: Names = {
    entities,
    totals: nameTotals(names.values()),
    listed: new Set([...entities.values()].filter(mayBeListed).map(({ id }) => id)),
  };
  const there = <T>(share: T | undefined, id: string): T => {
    if (share === undefined) throw new Error(`no share of the article ${id}`);
    return share;
  };
  return {
    keys: Array.from(stories.values(), ({ key }) => key).sort(newestFirst),
    names: known,
    lists: {
      people: sortedNames('people', known, info.language),
      places: sortedNames('places', known, info.language),
      organizations: sortedNames('organizations', known, info.language),
    },
    ranked: info.rankings !== false,
    storyOf: (id, alsoShown) => storyOf(there(stories.get(id), id), known.listed, alsoShown),
    countsOf: (id) => there(names.get(id), id),
  };
}

/** A page to browse by: its address from the root, and what it is made of. */
export type BrowseAddress = { path: string; page: BrowsePage };

/** Every page to browse by, one after the other: articles by section and by date, names,
 *  who is quoted in sections and in all. */
export function* browsePages(browsing: Browsing): Generator<BrowseAddress> {
  const { keys, lists, ranked } = browsing;
  const plan = planStoryLists(keys);
  const refOf = (id: string): ArticleRef => browsing.storyOf(id).article;
  for (const list of plan.lists) yield { path: list.path, page: storyListOf(list, browsing.storyOf) };
  for (const overview of plan.overviews) yield { path: overview.path, page: overviewOf(overview, refOf) };
  for (const folder of folders)
    for (const { path, ...page } of nameListPages(folder, lists[folder], ranked || folder !== 'people'))
      yield { path, page };
  yield* countsPages(browsing);
}

/** The addresses of all these, which search engines may know; what is counted of one article says little anew and is not
 *  among them. */
export function listedBrowsePaths({ keys, lists, ranked }: Browsing): string[] {
  const plan = planStoryLists(keys);
  return [
    ...plan.lists.map(({ path }) => path),
    ...plan.overviews.map(({ path }) => path),
    ...folders.flatMap((folder) =>
      nameListPages(folder, lists[folder], ranked || folder !== 'people').map(({ path }) => path),
    ),
    ...sectionsOf(keys).map(({ slug }) => browsePaths.sectionCounts(slug)),
    paths.counts,
  ];
}

const countsWay: WayOn = { label: 'Who is quoted', path: paths.counts };

/** Who is quoted in each section, and in all. */
function* countsPages({ keys, names, countsOf, ranked }: Browsing): Generator<BrowseAddress> {
  const parts: Counts['parts'] = [];
  for (const { slug, name, articles } of sectionsOf(keys)) {
    const path = browsePaths.sectionCounts(slug);
    const page = countHeard(
      function* () {
        for (const { id } of articles) yield countsOf(id);
      },
      names,
      { of: 'section', title: name, trail: [countsWay], parts: [] },
      ranked,
    );
    parts.push(partOf(page, { label: name, path }));
    yield { path, page };
  }
  yield {
    path: paths.counts,
    page: countHeard(
      function* () {
        for (const { id } of keys) yield countsOf(id);
      },
      names,
      { of: 'archive', title: 'Who is quoted', trail: [], parts: parts.slice(0, mostParts) },
      ranked,
    ),
  };
}

/** Who is quoted in one article. */
export function articleCounts(
  {
    names,
    ranked,
    countsOf,
  }: Pick<Browsing, 'ranked' | 'countsOf'> & {
    names: { entities: Pick<Names['entities'], 'get'>; listed: Pick<Names['listed'], 'has'> };
  },
  { id, headline: delivered }: Pick<Article, 'id' | 'headline'>,
): BrowseAddress {
  const headline = typeset(delivered);
  const trail = [{ label: headline, path: paths.article(id) }];
  return {
    path: browsePaths.articleCounts(id),
    page: countHeard(
      () => [countsOf(id)],
      names,
      { of: 'article', title: headline, trail, parts: [] },
      ranked,
    ),
  };
}

/** So many sections the page of all of them shows. */
const mostParts = 50;
