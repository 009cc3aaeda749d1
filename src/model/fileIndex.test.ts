import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCount, listOf, parseFileIndex, parseFileList } from './fileIndex.ts';

describe('the lists of files', () => {
  it('are as many as keep each of them short', () => {
    expect([0, 1, 400, 401, 801, 40_000].map(listCount)).toEqual([1, 1, 1, 2, 4, 128]);
  });

  it('take every path, each in the one that its name tells', () =>
    fc.assert(
      fc.property(fc.string(), fc.nat(7), (path, power) => {
        const count = 2 ** power;
        const number = listOf(path, count);
        expect(Number.isInteger(number) && number >= 0 && number < count).toBe(true);
        expect(listOf(path, count)).toBe(number);
      }),
    ));

  it('are about equally long', () => {
    const sizes = Array.from({ length: 8 }, () => 0);
    for (let n = 0; n < 1600; n += 1) {
      const list = listOf(`/data/articles/story-${n}.json`, 8);
      sizes[list] = (sizes[list] ?? 0) + 1;
    }
    expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
  });
});

describe('parseFileIndex', () => {
  const index = { schema: 'verbatim/files/1', lists: ['a', 'b'], files: 3, bytes: 100 };
  it('takes what the build writes', () => expect(parseFileIndex(index)).toEqual(index));
  it.each([
    null,
    [],
    {},
    { ...index, schema: 'other' },
    { ...index, lists: [] },
    { ...index, lists: [1] },
    { ...index, bytes: '9' },
  ])('turns away %j', (json) => expect(parseFileIndex(json)).toBeUndefined());
});

describe('parseFileList', () => {
  it('gives mark and size by path', () =>
    expect(parseFileList({ '/data/a.json': ['m', 3] })?.get('/data/a.json')).toEqual(['m', 3]));
  it.each([null, [], { a: ['m', 3] }, { '/a': 'm' }, { '/a': ['m'] }, { '/a': [1, 2] }])(
    'turns away %j',
    (json) => expect(parseFileList(json)).toBeUndefined(),
  );
});
