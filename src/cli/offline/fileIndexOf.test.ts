import { describe, expect, it } from 'vitest';
import { listOf, parseFileIndex, parseFileList } from '../../model/fileIndex.ts';
import { fileIndexOf, type MarkedFile, markOf } from './fileIndexOf.ts';

const files = new Map(
  Array.from({ length: 900 }, (_, n): [string, string] => [`/data/articles/a-${n}.json`, `{"n":"é${n}"}`]),
);

const marked = (texts: ReadonlyMap<string, string>): MarkedFile[] =>
  [...texts].map(([path, text]) => [path, markOf(text), Buffer.byteLength(text)]);

describe('fileIndexOf', () => {
  const written = new Map(fileIndexOf(marked(files)));
  const index = parseFileIndex(JSON.parse(written.get('/data/files.json') ?? ''));

  it('lists every file once, where its path tells, with the mark of its text and its bytes', () => {
    const count = index?.lists.length ?? 0;
    expect(count).toBe(4);
    for (const [path, text] of files) {
      const list = parseFileList(JSON.parse(written.get(`/data/files/${listOf(path, count)}.json`) ?? ''));
      expect(list?.get(path)).toEqual([markOf(text), Buffer.byteLength(text)]);
    }
    expect(index).toMatchObject({ files: 900 });
    expect(index?.bytes).toBe([...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  });

  it('marks each list by its text', () =>
    expect(index?.lists).toEqual(
      index?.lists.map((_, number) => markOf(written.get(`/data/files/${number}.json`) ?? '')),
    ));

  it('writes the same whatever the order', () =>
    expect(fileIndexOf(marked(files).reverse())).toEqual([...written]));

  it('changes one list when one file changes', () => {
    const changed = new Map(fileIndexOf(marked(new Map([...files, ['/data/articles/a-7.json', '{}']]))));
    const other = [...written].filter(([path, text]) => changed.get(path) !== text).map(([path]) => path);
    expect(other).toHaveLength(2); // the index, and the list of that file
  });
});
