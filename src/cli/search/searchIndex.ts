import * as pagefind from 'pagefind';
import type { SearchRecord } from '../../archive/search/searchRecords.ts';
import { searchPaths } from '../../model/searchPaths.ts';

/** What readers are served of Pagefind: its program, and the index. Not its own pages and styles. */
const served = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[^/]+|.*\.pf_[a-z]+)$/u;

let running = 0;

/** The files of the search index over some articles, by their addresses from the root; for the same articles, in the same
 *  order, the same bytes.
 *  @param language of the archive, a language tag: its words are reduced to their stems by the rules of it
 *  @throws when the program that makes the index does not run here, or turns an article away */
export async function searchIndex(
  records: Iterable<SearchRecord>,
  language: string,
): Promise<[path: string, content: string | Uint8Array][]> {
  running += 1;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: languageOf(language) });
  if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  try {
    for (const { url, html } of records) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0)
        throw new Error(`${url}: the search index does not take it: ${added.errors.join('; ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0)
      throw new Error(`The search index could not be written: ${made.errors.join('; ')}`);
    return made.files
      .filter(({ path }) => served.test(path))
      .map(({ path, content }): [string, string | Uint8Array] => [
        `${searchPaths.index}${path}`,
        path === 'pagefind.js' ? repaired(content) : content,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  } finally {
    await index.deleteIndex();
    running -= 1;
    if (running === 0) await pagefind.close(); // one program serves all, and keeps this one from ending
  }
}

const languageOf = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? 'en';

/** What is put right in Pagefind's program, each with how often it stands there. A part of the index that did not come
 *  passes for one without these words: a reader would be told that nothing was found. An index that cannot be begun is told of twice, once to nobody. And which words a hit was found by is
 *  told in a mode that an index of one's own cannot enter. */
const repairs: [wrong: RegExp, right: string, times: number][] = [
  [/("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/gu, '$1', 2],
  [/this\.init\(options2\?\.language\);/gu, 'this.init(options2?.language).catch(()=>{});', 1],
  [
    /(filters:\(\)=>wrapper\.filters\(\))\};/gu,
    '$1,enterPlaygroundMode:()=>wrapper.enterPlaygroundMode()};',
    1,
  ],
];

/** @throws when the program is not as it was when this was written */
function repaired(program: Uint8Array): string {
  return repairs.reduce((text, [wrong, right, times]) => {
    if (text.match(wrong)?.length !== times)
      throw new Error(
        'Pagefind is another version than this build knows: look at src/cli/search/searchIndex.ts.',
      );
    return text.replace(wrong, right);
  }, new TextDecoder().decode(program));
}
