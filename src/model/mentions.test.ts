import { expect, it } from 'vitest';
import { aBlock, aMention, anArticle, spanOf } from '../../tests/factories.ts';
import { isCounted, mentionNumbers, mentionsInOrder } from './mentions.ts';

const p1 = aBlock('p1', 'Russian President Putin met Kim. He smiled.');
const p2 = aBlock('p2', 'Putin left.');
const putin = 'people/putin';
const all = {
  second: aMention(putin, spanOf(p2, 'Putin')),
  pronoun: aMention(putin, spanOf(p1, 'He'), { form: 'pronoun' }),
  name: aMention(putin, spanOf(p1, 'Putin')),
  demonym: aMention('places/russia', spanOf(p1, 'Russian'), { form: 'demonym' }),
  description: aMention(putin, spanOf(p1, 'Russian President'), { form: 'description' }),
  headline: aMention(putin, { block: 'headline', start: 0, end: 5 }),
  dateline: aMention('places/oslo', { block: 'dateline', start: 0, end: 4 }),
};
const article = anArticle({ blocks: [p1, p2], mentions: Object.values(all) });

it('counts names, aliases and demonyms, never descriptions and pronouns', () => {
  const counted = (['name', 'alias', 'demonym', 'description', 'pronoun'] as const).filter((form) =>
    isCounted({ form }),
  );
  expect(counted).toEqual(['name', 'alias', 'demonym']);
});

it('reads headline, dateline, then the blocks in order; of two that begin together the longer first', () => {
  const { headline, dateline, description, demonym, name, pronoun, second } = all;
  expect(mentionsInOrder(article)).toEqual([headline, dateline, description, demonym, name, pronoun, second]);
});

it('numbers the counted mentions of each entity from 1, in reading order', () => {
  const numbers = mentionNumbers(article);
  expect([all.headline, all.name, all.second].map((m) => numbers.get(m))).toEqual([1, 2, 3]);
  expect(numbers.get(all.demonym)).toBe(1);
  expect(numbers.has(all.pronoun)).toBe(false);
  expect(numbers.has(all.description)).toBe(false);
});

it('leaves the list it was given in its order', () => {
  const before = [...article.mentions];
  mentionsInOrder(article);
  expect(article.mentions).toEqual(before);
});
