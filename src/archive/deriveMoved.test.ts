import { describe, expect, it } from 'vitest';
import { aBlock, aMention, anArchiveInfo, anArticle, anEntity, spanOf } from '../../tests/factories.ts';
import { type EntityDecisions, noEntityDecisions } from '../model/entityDecisions.ts';
import { deriveArchive } from './deriveArchive.ts';

const full = 'people/kim-jong-un';
const short = 'people/kim';
const p1 = aBlock('p1', 'Kim Jong Un came. Kim left. Kim slept.');

/** One person under two ids, in one article. */
const visit = anArticle({
  id: 'the-visit',
  blocks: [p1],
  quotations: [],
  mentions: [
    aMention(full, spanOf(p1, 'Kim Jong Un')),
    aMention(short, spanOf(p1, 'Kim', 2)),
    aMention(short, spanOf(p1, 'Kim', 3)),
  ],
  entities: [anEntity(full), anEntity(short)],
});
const archiveOf = (decisions: Partial<EntityDecisions>, articles = [visit]) =>
  deriveArchive(articles, anArchiveInfo(), undefined, { ...noEntityDecisions, ...decisions });

describe('two entries that an editor made one', () => {
  const archive = archiveOf({ moves: [{ from: short, into: full }] });

  it('are counted together, everywhere', () => {
    expect(archive.entityPages.map(({ entity, named, articles }) => [entity.id, named, articles])).toEqual([
      [full, 3, 1],
    ]);
    expect(archive.browsing.lists.people.map(({ id, named }) => [id, named])).toEqual([[full, 3]]);
  });

  it('leave an address that says where the page is now', () =>
    expect(archive.moved).toEqual([
      { id: short, page: { movedTo: { id: full, type: 'person', name: 'Kim Jong Un' }, name: 'Kim' } },
    ]));

  it('lead on over several moves, each old address to the last', () => {
    const { moved } = archiveOf({
      moves: [
        { from: 'people/chairman', into: short },
        { from: short, into: full },
      ],
    });
    expect(moved.map(({ id, page }) => [id, page.movedTo.id])).toEqual([
      ['people/chairman', full],
      [short, full],
    ]);
  });

  it('leave no address behind where the old one is somebody’s again', () => {
    const other = anArticle({ id: 'another', mentions: [], quotations: [], entities: [anEntity(short)] });
    const { moved, entityPages } = archiveOf({ moves: [{ from: short, into: full, article: visit.id }] }, [
      visit,
      other,
    ]);
    expect(moved).toEqual([]);
    expect(entityPages.map((p) => p.entity.id)).toEqual([short, full].sort());
  });

  it('are told by their former ids in the articles too', () => {
    const { moved } = archiveOf({}, [
      anArticle({
        quotations: [],
        mentions: [],
        entities: [anEntity(full, { aliases: ['Marshal'], formerIds: ['people/marshal'] })],
      }),
    ]);
    expect(moved).toEqual([
      {
        id: 'people/marshal',
        page: { movedTo: { id: full, type: 'person', name: 'Kim Jong Un' }, name: 'Marshal' },
      },
    ]);
  });
});

describe('an editor’s word on who is public', () => {
  it.each([
    [true, { origin: 'text' }],
    [false, { origin: 'gazetteer', description: 'Leader' }],
  ] as const)('wins over everything else: %s', (isPublic, facts) => {
    const article = { ...visit, entities: [anEntity(full, facts), anEntity(short, facts)] };
    const {
      entityPages,
      browsing: { lists },
    } = archiveOf({ entities: [{ id: full, public: isPublic }] }, [article]);
    expect(entityPages.find((p) => p.entity.id === full)?.listed).toBe(isPublic);
    expect(lists.people.some((item) => item.id === full)).toBe(isPublic);
  });
});
