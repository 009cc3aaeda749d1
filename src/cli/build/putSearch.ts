import { searchRecord } from '../../archive/search/searchRecords.ts';
import { paths } from '../../model/paths.ts';
import { hashOf } from '../hashOf.ts';
import { searchIndex } from '../search/searchIndex.ts';
import type { PartNote } from './articlePart.ts';
import type { BuildContext } from './context.ts';
import type { NameEntry } from './directory.ts';
import type { ArticleRecord } from './readArticles.ts';
import { type PartReport, sitePart } from './sitePart.ts';
import type { SpillReader } from './spill.ts';
import type { Known } from './wholeArchive.ts';

/** Writes the index of the search: all of it is made anew, or none. Articles are read one at a time.
 *  @param searched what the index is made from, as the parts of the site tell */
export async function putSearch(
  { out, fresh, info }: BuildContext,
  open: readonly Known[],
  names: readonly NameEntry[],
  searched: PartNote['searched'],
  reader: SpillReader,
): Promise<PartReport> {
  const part = sitePart(out, fresh, 'search');
  const key = hashOf('search index 2', info.language, ...searched.flat().toSorted());
  if (part.isSame(key)) return part.keep();
  const listed = new Set(names.filter((entry) => entry.listed).map(({ entity }) => entity.id));
  const inAlphabet = open.toSorted((a, b) => (paths.article(a.id) < paths.article(b.id) ? -1 : 1));
  function* records() {
    for (const { data, record } of inAlphabet) {
      const { open: found } = reader.read<ArticleRecord>(data, record);
      if (found !== undefined) yield searchRecord(found.article, (id) => listed.has(id));
    }
  }
  for (const [path, content] of await searchIndex(records(), info.language))
    await part.put(path, key, () => content);
  return part.close(key);
}
