import { type EntityFolder, paths } from './paths.ts';

/* The addresses of the pages one browses by, from the root of the site. Further pages of names stand under an address of
   their own, for under `/people` every word can be somebody's. */

/** The first page of a list has the plain address, the others their number behind it. */
const numbered = (path: string, page: number) => (page <= 1 ? path : `${path}/${page}`);

const month = (yearMonth: string) => yearMonth.replace('-', '/');

export const browsePaths = {
  section: (slug: string, page = 1) => numbered(paths.section(slug), page),
  sections: (page = 1) => (page <= 1 ? paths.sections : `/lists/sections/${page}`),
  year: (year: string) => `${paths.archive}/${year}`,
  /** @param yearMonth `2019-08` */
  month: (yearMonth: string, page = 1) => numbered(`${paths.archive}/${month(yearMonth)}`, page),
  undated: (page = 1) => numbered(`${paths.archive}/undated`, page),
  byName: (folder: EntityFolder, page = 1) =>
    page <= 1 ? paths[folder] : `/lists/${folder}/by-name/${page}`,
  byCount: (folder: EntityFolder, page = 1) => numbered(`/lists/${folder}/by-count`, page),
  /** Who is quoted in a section, and in an article. */
  sectionCounts: (slug: string) => `${paths.counts}/${encodeURIComponent(slug)}`,
  articleCounts: (id: string) => `${paths.article(id)}/counts`,
} as const;

/** Where the feeds of a section lie, without the ending that tells the format. */
export const sectionFeed = (slug: string) => `/feeds/sections/${encodeURIComponent(slug)}`;
