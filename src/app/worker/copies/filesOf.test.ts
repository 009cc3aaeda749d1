import { describe, expect, it } from 'vitest';
import { articlesNaming } from './filesOf.ts';

describe('articlesNaming', () => {
  it('finds each article of a page once, in its order', () => {
    const passage = (id: string) => ({ article: { id, headline: id }, block: 'p1', runs: [] });
    const page = {
      newest: { quoted: [passage('b')], reported: [], named: [passage('a'), passage('b')] },
      articles: 2,
    };
    expect(articlesNaming(JSON.stringify(page))).toEqual(['b', 'a']);
  });
  it.each(['gone', '{}', '{"articles":4,"article":"no object"}'])('finds none in %s', (page) =>
    expect(articlesNaming(page)).toEqual([]),
  );
});
