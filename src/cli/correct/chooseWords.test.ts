import { expect, it } from 'vitest';
import { aBlock, anArticle } from '../../../tests/factories.ts';
import { chooseParts, chooseWords } from './chooseWords.ts';

const article = anArticle({
  headline: 'Ferry to stay',
  blocks: [
    aBlock('p1', "“The ferry won't stop,” Zoë Lind said. “It is the town's own.”"),
    aBlock('p2', 'The ferry is old. It is slow.'),
  ],
});
const wordsAt = (given: string, nth?: number) => {
  const found = chooseWords(article, given, nth);
  if (!found.ok) return found.error.message;
  const { block, start, end } = found.value;
  return [block, article.blocks.find((b) => b.id === block)?.text.slice(start, end)];
};

it('finds words however marks, capitals, accents and gaps are typed', () => {
  expect(wordsAt('the ferry won’t stop')).toEqual(['p1', "The ferry won't stop"]);
  expect(wordsAt('zoe  lind SAID')).toEqual(['p1', 'Zoë Lind said']);
  expect(wordsAt('"It is the town’s own."')).toEqual(['p1', "It is the town's own."]);
});

it('finds whole words alone', () => expect(wordsAt('erry is old')).toContain('does not stand'));

it('says how to tell words apart that stand several times, and lists the places', () => {
  expect(wordsAt('the ferry')).toBe(
    [
      '“the ferry” stands 2 times in the-bridge; say which with --nth N, or give more words',
      '  1  p1: “[The ferry] won’t stop,” Zoë Lind said. “It…',
      '  2  p2: [The ferry] is old. It is slow.',
    ].join('\n'),
  );
  expect(wordsAt('the ferry', 2)).toEqual(['p2', 'The ferry']);
  expect(wordsAt('the ferry', 3)).toMatch(/^--nth 3: “the ferry” stands 2 times/u);
});

it('shows the nearest passage for words that do not stand', () => {
  expect(wordsAt('The ferry is very old')).toBe(
    '“The ferry is very old” does not stand in the-bridge; nearest is “The ferry is old.” (p2)',
  );
  expect(wordsAt('Something else entirely')).toBe('“Something else entirely” does not stand in the-bridge');
  expect(wordsAt('…')).toContain('does not stand');
});

it('finds each further part behind the one before', () => {
  const parts = chooseParts(article, ['Zoë Lind', 'it is'], undefined);
  expect(parts.ok && parts.value.map((s) => [s.block, s.start])).toEqual([
    ['p1', 24],
    ['p1', 40],
  ]);
  const late = chooseParts(article, ['It is slow', 'Zoë Lind'], undefined);
  expect(late).toMatchObject({ error: { message: '“Zoë Lind” does not stand after the part before it' } });
});
