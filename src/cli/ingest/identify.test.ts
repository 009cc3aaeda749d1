import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug } from '../../model/isSlug.ts';
import { identify } from './identify.ts';
import type { Candidate, Known } from './identity.ts';

const read = (more: Partial<Candidate>): Candidate => {
  const sha256 = more.sha256 ?? 'text';
  return { headline: 'Rain', sha256, summary: false, length: 10, digest: JSON.stringify(more), ...more };
};
const onFile = (id: string, more: Partial<Known>): Known => ({
  id,
  file: `${id}.json`,
  headline: 'Rain',
  sha256: 'text',
  ...more,
});
const idsOf = (candidates: Candidate[], known: Known[] = []) =>
  identify(candidates, known).map((fate) => (fate.kind === 'write' ? fate.id : fate.kind));

describe('who an article is', () => {
  it('a new article has the slug of its headline', () => {
    expect(idsOf([read({ headline: 'Heavy rain in Bergen' })])).toEqual(['heavy-rain-in-bergen']);
  });

  it('is known again by uri, else by address, else by id, whatever its headline is now', () => {
    const known = [
      onFile('one', { uri: 'urn:1', url: 'https://a.example/1' }),
      onFile('two', { url: 'https://a.example/2' }),
      onFile('three', {}),
    ];
    expect(idsOf([read({ headline: 'Sun', uri: 'urn:1', url: 'https://a.example/2' })], known)).toEqual([
      'one',
    ]);
    expect(idsOf([read({ headline: 'Sun', url: 'https://a.example/2' })], known)).toEqual(['two']);
    expect(idsOf([read({ headline: 'Sun', ownId: 'three' })], known)).toEqual(['three']);
  });

  it('two with uris of their own are two, though they share an address', () => {
    const known = [onFile('rain', { uri: 'urn:1', url: 'https://a.example/live' })];
    expect(idsOf([read({ uri: 'urn:2', url: 'https://a.example/live' })], known)).not.toEqual(['rain']);
  });

  it('a text without address is known by its headline, if no day speaks against it', () => {
    const known = [onFile('rain', { datePublished: '2020-01-01' })];
    expect(idsOf([read({ sha256: 'other' })], known)).toEqual(['rain']);
    expect(idsOf([read({ datePublished: '2020-01-01T08:00:00Z' })], known)).toEqual(['rain']);
    expect(idsOf([read({ datePublished: '2020-02-02' })], known)).toEqual(['rain-2020-02-02']);
  });

  it('takes its address on where the same text was ingested without one', () => {
    expect(idsOf([read({ url: 'https://a.example/1' })], [onFile('rain', {})])).toEqual(['rain']);
    expect(idsOf([read({ url: 'https://a.example/1', sha256: 'other' })], [onFile('rain', {})])).not.toEqual([
      'rain',
    ]);
  });

  it('a slug that is taken gets the day, else a hash of the address', () => {
    const known = [onFile('rain', { url: 'https://a.example/1' })];
    expect(idsOf([read({ url: 'https://a.example/2', datePublished: '2019-08-29' })], known)).toEqual([
      'rain-2019-08-29',
    ]);
    expect(idsOf([read({ url: 'https://a.example/2' })], known)).toEqual([
      expect.stringMatching(/^rain-[0-9a-f]{8}$/u),
    ]);
  });

  it('who was published first gets the slug', () => {
    const early = read({ url: 'https://a.example/b', datePublished: '2020-01-01' });
    const late = read({ url: 'https://a.example/a', datePublished: '2020-02-02' });
    expect(idsOf([late, early])).toEqual(['rain-2020-02-02', 'rain']);
  });

  it('of one article that comes twice, the newest is taken, and the whole before its summary', () => {
    const url = 'https://a.example/1';
    const whole = read({ url, sha256: 'whole', datePublished: '2020-01-01', length: 900 });
    const summary = read({ url, sha256: 'summary', datePublished: '2020-01-01T09:00:00Z', summary: true });
    const newer = read({ url, sha256: 'newer', datePublished: '2020-01-01', dateModified: '2020-01-02' });
    expect(idsOf([summary, whole])).toEqual(['older', 'rain']);
    expect(idsOf([whole, newer, summary])).toEqual(['older', 'rain', 'older']);
    expect(idsOf([whole, { ...whole, digest: '~' }])).toEqual(['rain', 'twin']);
  });

  it('refuses to choose between two texts that only a headline holds together', () => {
    expect(idsOf([read({ sha256: 'a' }), read({ sha256: 'b' }), read({ headline: 'Sun' })])).toEqual([
      'refused',
      'refused',
      'sun',
    ]);
  });

  it('refuses a story that has the address of another', () => {
    const url = 'https://a.example/';
    const [rain, sun, feed] = identify(
      [
        read({ url, length: 20 }),
        read({ url, headline: 'Sun', sha256: 'sun' }),
        read({ url, headline: 'Rain!', sha256: 'short', summary: true }),
      ],
      [],
    );
    expect([rain?.kind, sun?.kind, feed?.kind]).toEqual(['write', 'refused', 'older']);
  });

  it('touches no file that cannot be read, and gives away no id that another article has', () => {
    expect(identify([read({})], [], new Set(['rain']))[0]).toMatchObject({ kind: 'refused' });
    const known = [onFile('rain', { uri: 'urn:1' })];
    expect(idsOf([read({ uri: 'urn:2', ownId: 'rain' })], known)).toEqual(['refused']);
  });

  it('a headline without letters still has an address, and a long one leaves room for the day', () => {
    expect(idsOf([read({ headline: '?!' })])).toEqual([expect.stringMatching(/^article-/u)]);
    const headline = 'word '.repeat(60);
    const [, second = ''] = idsOf([
      read({ headline, url: 'https://a.example/1', datePublished: '2020-01-01' }),
      read({ headline, url: 'https://a.example/2', datePublished: '2020-02-02' }),
    ]);
    expect(second).toMatch(/-2020-02-02$/u);
    expect(isSlug(second)).toBe(true);
    const solid = 'w'.repeat(300);
    for (const id of idsOf([read({ headline: solid, uri: '1' }), read({ headline: solid, uri: '2' })]))
      expect(isSlug(id)).toBe(true);
  });

  it('does not depend on the order of the articles', () => {
    const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
    const candidate = fc.record({
      uri: maybe(fc.constantFrom('urn:1', 'urn:2', 'urn:3')),
      url: maybe(fc.constantFrom('https://a.example/1', 'https://a.example/2')),
      headline: fc.constantFrom('Rain', 'Rain 2020-01-01', 'Sun'),
      datePublished: maybe(fc.constantFrom('2020-01-01', '2020-02-02', '2020-02-02T10:00:00Z')),
      sha256: fc.constantFrom('a', 'b'),
      summary: fc.boolean(),
    });
    const known = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('rain', 'sun', 'rain-2020-01-01'), article: candidate }),
      {
        selector: ({ id }) => id,
      },
    );
    const runs = process.env.VERBATIM_FULL === undefined ? 200 : 5_000;
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 8 }),
        known,
        fc.infiniteStream(fc.nat()),
        (some, files, keys) => {
          const candidates = some.map((fields, index) => read({ ...fields, digest: String(index) }));
          const archive = files.map(({ id, article }) => onFile(id, article));
          const shuffled = candidates
            .map((c) => ({ c, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ c }) => c);
          const byDigest = (list: Candidate[], other: Known[]) =>
            new Map(
              identify(list, other).map((fate, index) => [list[index]?.digest, { ...fate, of: undefined }]),
            );
          const there = byDigest(candidates, archive);
          const back = byDigest(shuffled, archive.toReversed());
          for (const [digest, fate] of there) expect(back.get(digest)).toEqual(fate);
          const given = [...there.values()].flatMap((fate) => (fate.kind === 'write' ? [fate.id] : []));
          expect(new Set(given).size).toBe(given.length);
        },
      ),
      { numRuns: runs },
    );
  });
});
