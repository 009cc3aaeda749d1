import { type MarkedFile, markOf } from '../offline/fileIndexOf.ts';
import type { DataFile } from '../siteData.ts';
import type { SitePart } from './sitePart.ts';

/** Writes data files, and marks those that pages are drawn from.
 *  @param part `undefined` to mark alone */
export async function putData(part: SitePart | undefined, files: Iterable<DataFile>): Promise<MarkedFile[]> {
  const marked: MarkedFile[] = [];
  for (const [path, value] of files) {
    const text = JSON.stringify(value);
    if (path.startsWith('/data/')) marked.push([path, markOf(text), Buffer.byteLength(text)]);
    await part?.putText(path, text);
  }
  return marked;
}
