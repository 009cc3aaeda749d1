import { expect, it } from 'vitest';
import { aBlock, aMention, anArticle, anEntity, spanOf } from '../../../tests/factories.ts';
import { confirmNames, nameWords } from './nameWords.ts';

const context = { by: 'Edda', at: '2026-01-02T03:04:05.000Z', threshold: 0.9 };
const signed = { by: 'Edda', at: context.at };
const p1 = aBlock('p1', 'Ada Lin came to the harbour. Lin said it was wet.');
const ada = anEntity('people/ada-lin', { aliases: ['Lin'] });
const harbour = anEntity('places/velm-harbour');
const article = anArticle({
  blocks: [p1],
  quotations: [],
  mentions: [aMention(ada.id, spanOf(p1, 'Ada Lin'))],
  entities: [ada],
});
const naming = (words: string, entity: typeof ada, more = {}) =>
  nameWords(article, spanOf(p1, words), { entity, ...more }, context);

it('lets words mean a place that the article did not know, as a description unless they are its name', () => {
  const named = naming('the harbour', harbour);
  expect(named.ok && named.value.mentions[1]).toEqual({
    entity: harbour.id,
    span: spanOf(p1, 'the harbour'),
    as: 'place',
    form: 'description',
    confidence: 1,
    review: { state: 'corrected', ...signed },
  });
  expect(named.ok && named.value.entities).toEqual([ada, harbour]);
  const alias = nameWords(article, spanOf(p1, 'Lin', 2), { entity: ada }, context);
  expect(alias.ok && alias.value.mentions[1]?.form).toBe('alias');
});

it('takes the place of what the words meant before, and confirms what they mean already', () => {
  const moved = naming('Ada Lin', anEntity('people/bo-rask'));
  expect(moved.ok && moved.value.mentions.map((m) => [m.entity, m.review?.state])).toEqual([
    ['people/bo-rask', 'corrected'],
  ]);
  const same = naming('Ada Lin', ada);
  expect(same.ok && same.value.mentions[0]?.review).toEqual({ state: 'confirmed', ...signed });
});

it('never names a person as a place', () =>
  expect(naming('the harbour', ada, { as: 'place' }).ok).toBe(false));

it('confirms all names at once, and what was decided about one stays', () => {
  const named = naming('the harbour', harbour);
  const all = named.ok ? confirmNames(named.value, context) : named;
  expect(all.ok && all.value.mentions.map((m) => m.review?.state)).toEqual(['confirmed', 'corrected']);
  expect(all.ok && confirmNames(all.value, context).ok).toBe(false);
});
