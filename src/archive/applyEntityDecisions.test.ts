import { expect, it } from 'vitest';
import { anArticle, anEntity } from '../../tests/factories.ts';
import type { EntityDecisions } from '../model/entityDecisions.ts';
import { parseArticle } from '../model/parseArticle.ts';
import { applyEntityDecisions } from './applyEntityDecisions.ts';

const decided = (more: Partial<EntityDecisions>): EntityDecisions => ({
  schema: 'verbatim/entities/1',
  moves: [],
  entities: [],
  ...more,
});
const merge = (from: string, into: string, article?: string) => ({ from, into, article });

it('leaves an article alone that no decision touches', () => {
  const article = anArticle();
  expect(applyEntityDecisions(article, decided({ moves: [merge('people/x', 'people/y')] }))).toBe(article);
});

it('brings everything said and named under the one id that two had', () => {
  const article = anArticle({
    entities: [anEntity('people/ada-lin'), anEntity('people/lin'), anEntity('places/oslo')],
  });
  const merged = applyEntityDecisions(article, decided({ moves: [merge('people/ada-lin', 'people/lin')] }));
  expect(merged.entities.map((e) => e.id)).toEqual(['people/lin', 'places/oslo']);
  expect(merged.entities[0]).toMatchObject({
    name: 'Lin',
    aliases: ['Ada Lin'],
    formerIds: ['people/ada-lin'],
  });
  expect(merged.quotations[0]?.speaker).toMatchObject({ entity: 'people/lin', name: 'Lin' });
  expect(merged.mentions.map((m) => m.entity)).toEqual(['places/oslo', 'people/lin']);
});

it('follows one move after another, and a circle nowhere', () => {
  const chain = decided({ moves: [merge('people/ada-lin', 'people/a'), merge('people/a', 'people/b')] });
  expect(applyEntityDecisions(anArticle(), chain).quotations[0]?.speaker?.entity).toBe('people/b');
  const circle = decided({
    moves: [merge('people/ada-lin', 'people/a'), merge('people/a', 'people/ada-lin')],
  });
  expect(applyEntityDecisions(anArticle(), circle)).toEqual(anArticle());
});

it('splits one name in one article only, and claims no old address for it', () => {
  const split = decided({ moves: [merge('people/ada-lin', 'people/ada-lin-senior', 'the-bridge')] });
  const [here] = applyEntityDecisions(anArticle(), split).entities;
  expect(here?.id).toBe('people/ada-lin-senior');
  expect(here?.formerIds).toBeUndefined();
  expect(applyEntityDecisions(anArticle({ id: 'other' }), split).entities[0]?.id).toBe('people/ada-lin');
});

it('gives an entity of the wrong type the right one', () => {
  const moved = applyEntityDecisions(anArticle(), decided({ moves: [merge('places/oslo', 'people/oslo')] }));
  expect(moved.entities.find((e) => e.id === 'people/oslo')).toMatchObject({ type: 'person' });
  expect(moved.mentions[0]).toMatchObject({ entity: 'people/oslo', as: 'person' });
});

it('names people as the editor does, on every quote, and keeps the old name as another', () => {
  const renamed = applyEntityDecisions(
    anArticle(),
    decided({ entities: [{ id: 'people/ada-lin', name: 'Ada Lin-Berg', public: false, wikidata: 'Q42' }] }),
  );
  expect(renamed.entities[0]).toMatchObject({
    name: 'Ada Lin-Berg',
    aliases: ['Ada Lin'],
    public: false,
    wikidata: 'Q42',
  });
  expect(renamed.quotations[0]?.speaker?.name).toBe('Ada Lin-Berg');
});

it('leaves an article that the gate accepts whole', () => {
  const moves = [merge('people/ada-lin', 'people/lin'), merge('places/oslo', 'organizations/oslo')];
  const parsed = parseArticle(
    JSON.parse(JSON.stringify(applyEntityDecisions(anArticle(), decided({ moves })))),
  );
  expect(parsed).toMatchObject({ ok: true, value: { dropped: 0 } });
});
