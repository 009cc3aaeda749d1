import { describe, expect, it } from 'vitest';
import { aBlock, aMention, anArchiveInfo, anArticle, anEntity, spanOf } from '../../tests/factories.ts';
import type { Entity } from '../model/article.ts';
import { noEntityDecisions } from '../model/entityDecisions.ts';
import { deriveArchive } from './deriveArchive.ts';

const john = anEntity('people/john-smith', { description: 'ferryman' });
const jane = anEntity('people/jane-smith', { aliases: ['Smith', 'Lady Jane'] });
const bare = anEntity('people/smith', { origin: 'text', public: true });

/** An archive with an article for each, which names nobody else. */
const archiveOf = (entities: Entity[], moves: { from: string; into: string }[] = []) =>
  deriveArchive(
    entities.map((entity, index) => {
      const p1 = aBlock('p1', `${entity.name} came.`);
      return anArticle({
        id: `a-${index}`,
        blocks: [p1],
        quotations: [],
        mentions: [aMention(entity.id, spanOf(p1, entity.name))],
        entities: [entity],
      });
    }),
    anArchiveInfo(),
    undefined,
    { ...noEntityDecisions, moves },
  );
const idsOf = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);

describe('a name that two have', () => {
  const [which, ...others] = archiveOf([john, jane]).which;

  it('asks at its address which of them is meant, by name and not by who is more in the news', () => {
    expect(others).toEqual([]);
    expect(which?.id).toBe('people/smith');
    expect(which?.page).toMatchObject({ which: 'Smith', more: 0 });
    expect(idsOf(which?.page.candidates)).toEqual(['people/jane-smith', 'people/john-smith']);
  });

  it('says of each the role, how often, and the newest that names them', () =>
    expect(which?.page.candidates[1]).toMatchObject({
      description: 'ferryman',
      named: 1,
      articles: 1,
      newest: { article: { id: 'a-0' } },
    }));
});

it('asks nothing where one alone has a name: a short name is no address of theirs', () =>
  expect(archiveOf([john, anEntity('people/ada-lin')]).which).toEqual([]));

it('asks nothing where somebody has the address, and says there who else may be meant', () => {
  const { which, entityPages } = archiveOf([john, jane, bare]);
  expect(which).toEqual([]);
  const page = entityPages.find(({ entity }) => entity.id === bare.id);
  expect(idsOf(page?.couldBe)).toEqual(['people/jane-smith', 'people/john-smith']);
  expect(entityPages.find(({ entity }) => entity.id === john.id)?.couldBe).toBeUndefined();
});

it('leaves an address to those who had it before two became one', () =>
  expect(archiveOf([john, jane, bare], [{ from: bare.id, into: john.id }]).which).toEqual([]));

it('never tells of somebody private', () =>
  expect(archiveOf([john, { ...jane, public: false }]).which).toEqual([]));

it('takes the part of a name that texts use for short, which is not always the last', () => {
  const kims = ['people/kim-jong-un', 'people/kim-yo-jong'].map((id) => anEntity(id, { aliases: ['Kim'] }));
  expect(idsOf(archiveOf(kims).which)).toEqual(['people/kim']);
});
