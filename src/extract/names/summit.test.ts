import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { readBlocks } from '../readBlocks.ts';
import { findNames } from './findNames.ts';

// The article of the archive, marked by hand.
const article = JSON.parse(
  readFileSync(
    new URL(
      '../../../public/archive/articles/kim-jong-un-pledges-full-support-to-putin-during-summit-amid-concerns-of-weapons-deal.json',
      import.meta.url,
    ),
    'utf8',
  ),
) as Article;

const blocks = [
  { id: 'headline', type: 'heading' as const, text: article.headline },
  { id: 'alternativeHeadline', type: 'heading' as const, text: article.alternativeHeadline ?? '' },
  { id: 'dateline', type: 'paragraph' as const, text: article.dateline ?? '' },
  ...article.blocks,
];
const { entities, mentions } = findNames(readBlocks(blocks));

const marked = article.mentions
  .filter((one) => one.form !== 'description' && one.form !== 'pronoun')
  .map(({ entity, span, as, form }) => {
    const name = article.entities.find((one) => one.id === entity)?.name;
    return `${span.block} ${span.start} ${span.end} ${name} ${as} ${form}`;
  });
const found = mentions
  .filter((one) => one.form !== 'description' && one.form !== 'pronoun')
  .map(
    (one) =>
      `${blocks[one.block]?.id} ${one.start} ${one.end} ${entities[one.entity]?.name} ${one.as} ${one.form}`,
  );

describe('the summit article', () => {
  it.each(marked)('finds %s', (mention) => {
    expect(found).toContain(mention);
  });

  it('finds little that is not marked', () => {
    expect(found.filter((one) => !marked.includes(one)).length).toBeLessThan(3);
  });

  it('has the three people with what the article says of them', () => {
    const people = entities
      .filter((one) => one.type === 'person')
      .map(({ name, description }) => ({ name, description }));
    expect(people).toEqual([
      { name: 'Kim Jong Un', description: 'North Korean leader' },
      { name: 'Vladimir Putin', description: 'Russian President' },
      { name: 'Lim Soo-suk', description: "South Korea's foreign ministry spokesman" },
    ]);
  });

  it('ties the pronouns outside the quotations to their person', () => {
    const pronouns = article.mentions.filter(
      (one) => one.form === 'pronoun' && one.as === 'person' && one.span.block !== 'p5',
    );
    for (const { span, entity } of pronouns) {
      const mention = mentions.find(
        (one) => blocks[one.block]?.id === span.block && one.start === span.start,
      );
      expect(entities[mention?.entity ?? -1]?.name).toBe(
        article.entities.find((one) => one.id === entity)?.name,
      );
    }
  });
});
