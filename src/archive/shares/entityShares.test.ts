import { expect, it } from 'vitest';
import {
  aBlock,
  aMention,
  anArticle,
  anEntity,
  aQuotation,
  spanOf,
  theSummit,
} from '../../../tests/factories.ts';
import { uniteEntities } from '../uniteEntities.ts';
import { entityPageOf } from './entityPageOf.ts';
import { entityShares } from './entityShares.ts';

const ada = 'people/ada-lin';
const ben = 'people/ben-moe';
const p1 = aBlock('p1', 'Ada Lin told Ben Moe, "You may trust the bridge."');
const letter = anArticle({
  blocks: [p1],
  quotations: [
    aQuotation('you-may-trust-the-bridge', [spanOf(p1, 'You may trust the bridge.')], { says: ada, to: ben }),
  ],
  mentions: [aMention(ada, spanOf(p1, 'Ada Lin')), aMention(ben, spanOf(p1, 'Ben Moe'))],
  entities: [anEntity(ada), anEntity(ben), anEntity('places/oslo')],
});

it('gives a share to every entity of the article, also to one that no paragraph names', () =>
  expect(entityShares(letter, 'labelled').map(({ entity, named }) => [entity.id, named])).toEqual([
    [ada, 1],
    [ben, 1],
    ['places/oslo', 0],
  ]));

it('knows to whom something was said', () => {
  const [, ofBen] = entityShares(letter, 'labelled');
  expect(ofBen?.passages.to?.map((passage) => passage.statement?.id)).toEqual(['you-may-trust-the-bridge']);
  expect(ofBen?.passages.spokenOf).toBeUndefined();
});

it('leaves statements that nobody has checked out where the archive asks for review', () =>
  expect(Object.keys(entityShares(letter, 'required')[0]?.passages ?? {})).toEqual(['named']));

it('is plain: a page made of shares that were written down and read again is the same', () => {
  const article = theSummit();
  const united = uniteEntities([article]);
  const among = { get: (id: string) => united.get(id), mayBeListed: () => true, namesakes: new Map() };
  const shares = entityShares(article, 'labelled');
  const again: typeof shares = JSON.parse(JSON.stringify(shares));
  expect(again.map((share) => entityPageOf(share.entity, [share], among).page)).toEqual(
    shares.map((share) => entityPageOf(share.entity, [share], among).page),
  );
});
