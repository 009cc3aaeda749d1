import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamesFile, SearchName } from '../../model/search.ts';
import { slugOf } from '../../model/slug.ts';
import { nameFiles } from './nameFiles.ts';

const aName = (name: string, more: Partial<SearchName> = {}): SearchName => ({
  id: `people/${slugOf(name)}`,
  type: 'person',
  name,
  quoted: 0,
  reported: 0,
  articles: 1,
  ...more,
});

/** The file that somebody comes to who has typed a word: the longest beginning of it that there is. */
function fileOf(files: ReadonlyMap<string, NamesFile>, word: string): NamesFile | undefined {
  let file = files.get(word.slice(0, 2));
  for (let length = 3; file?.deeper.includes(word.slice(0, length)); length += 1)
    file = files.get(word.slice(0, length));
  return file;
}

describe('files of names', () => {
  it('file a name under each of its words, and of its other names', () => {
    const putin = aName('Vladimir Putin', { aliases: ['Владимир Путин'] });
    const files = nameFiles([putin]);
    expect([...files.keys()]).toEqual(['pu', 'vl', 'вл', 'пу']);
    expect(files.get('pu')?.names).toEqual([putin]);
  });

  it('put those first who speak most', () => {
    const files = nameFiles([aName('Ann Pugh', { articles: 9 }), aName('Vladimir Putin', { quoted: 3 })]);
    expect(files.get('pu')?.names.map(({ name }) => name)).toEqual(['Vladimir Putin', 'Ann Pugh']);
  });

  it('lead from any word of any name to that name, however many there are, and stay small', () => {
    const part = fc.stringMatching(/^[abc]{2,7}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(part, part), { minLength: 150, maxLength: 400 }), (pairs) => {
        const names = pairs.map(([first, last]) => aName(`${first} ${last}`));
        const files = nameFiles(names);
        for (const name of names)
          for (const word of slugOf(name.name).split('-'))
            expect(fileOf(files, word)?.names.map(({ id }) => id)).toContain(name.id);
      }),
      { numRuns: 15 },
    );
  });

  it('are the same whatever the order of the names', () => {
    const names = Array.from({ length: 250 }, (_, at) =>
      aName(`Ma${at.toString(36)} Lind`, { quoted: at % 7 }),
    );
    expect([...nameFiles(names.toReversed())]).toEqual([...nameFiles(names)]);
    for (const { names: inFile } of nameFiles(names).values()) expect(inFile.length).toBeLessThanOrEqual(250);
  });
});
