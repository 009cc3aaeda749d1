/** Where the search lies: the folder of its index, what it shows before anything is typed, the names that begin so, and
 *  how browsers learn to ask it. */
export const searchPaths = {
  index: '/pagefind/',
  start: '/data/search.json',
  names: (prefix: string) => `/data/names/of-${encodeURIComponent(prefix)}.json`,
  description: '/opensearch.xml',
} as const;
