import type { EntityId } from '../model/article.ts';
import { browsePaths } from '../model/browsePaths.ts';
import { type FrontRules, namesOnFront } from '../model/frontRules.ts';
import type { Front, Story } from '../model/pages.ts';
import { frontStories } from './browse/frontStories.ts';
import { mostFirst, type NameItem, type Names } from './browse/nameLists.ts';
import { sectionsOf } from './browse/sectionsOf.ts';
import type { Atlas } from './map/atlas.ts';
import { drawMap } from './map/drawMap.ts';
import { pinsOf } from './pins.ts';
import type { StoryKey } from './shares/storyShare.ts';

/** How many more quotes a front of one story shows. */
const mostAlso = 4;
/** So many sections and years it leads to; their own pages have the others. */
const mostWays = 8;

export type FrontInput = {
  /** Of all articles, newest first. */
  keys: readonly StoryKey[];
  storyOf: (id: string, alsoShown: number) => Story;
  names: Names;
  /** Those who may stand in a list. */
  items: { people: readonly NameItem[]; places: readonly NameItem[] };
  rules: FrontRules | undefined;
  /** Whether people may be ranked. */
  ranked: boolean;
};

/** The front: stories in the order of `frontStories`, and who and where the archive is about. It is no larger for an archive
 *  of many articles than for one of a few.
 *  @returns it, and a line for every decision of an editor that leads to no article */
export function deriveFront(
  { keys, storyOf, names, items, rules = {}, ranked }: FrontInput,
  atlas?: Atlas,
): { front: Front; problems: string[] } {
  const { ids, problems } = frontStories(keys, rules);
  const most = (limit: number | false | undefined) => (limit === false ? 0 : (limit ?? namesOnFront));
  const mostPlaces = most(rules.places);
  const people = items.people.filter(({ quoted, reported }) => quoted + reported > 0).sort(mostFirst);
  const places = items.places.toSorted((a, b) => b.named - a.named || (a.name < b.name ? -1 : 1));
  const grounds = [...names.totals.values()].map(({ id, asPlace }): [EntityId, number] => [id, asPlace]);
  const pins = pinsOf([grounds.filter(([, times]) => times > 0)], names.entities);
  return {
    problems,
    front: {
      // A front of one story has room for more of its quotes.
      stories: ids.map((id) => storyOf(id, keys.length === 1 ? mostAlso : 0)),
      articles: keys.length,
      sections: sectionsOf(keys)
        .slice(0, mostWays)
        .map(({ slug, name, articles }) => ({
          label: name,
          path: browsePaths.section(slug),
          articles: articles.length,
        })),
      years: yearsOf(keys).slice(0, mostWays),
      people: (ranked ? people.slice(0, most(rules.people)) : []).map(
        ({ named: _, articles: __, ...person }) => person,
      ),
      places: places
        .slice(0, mostPlaces)
        .map(({ id, type, name, description, named }) => ({ id, type, name, description, count: named })),
      map: atlas && mostPlaces > 0 ? drawMap(pins.slice(0, mostPlaces), atlas) : undefined,
    },
  };
}

function yearsOf(keys: readonly StoryKey[]): Front['years'] {
  const years = Map.groupBy(keys, ({ date }) => date?.slice(0, 4));
  return [...years].flatMap(([year, { length }]) =>
    year === undefined ? [] : [{ label: year, path: browsePaths.year(year), articles: length }],
  );
}
