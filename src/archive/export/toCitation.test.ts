import { expect, it } from 'vitest';
import { anArchiveInfo, anArticle } from '../../../tests/factories.ts';
import { toCsl, toRis } from './toCitation.ts';

const article = anArticle({ datePublished: '2019-08-29', byline: 'Jane Doe' });
const [quotation] = article.quotations;
const info = anArchiveInfo({ url: 'https://news.example' });

it('cites a quote with its words, its speaker and who checked it', () => {
  expect(toCsl(article, info, quotation)).toMatchObject({
    type: 'article-newspaper',
    title: 'The bridge',
    'container-title': 'The Daily',
    author: [{ literal: 'Jane Doe' }],
    issued: { 'date-parts': [[2019, 8, 29]] },
    URL: 'https://news.example/articles/the-bridge/quotes/the-bridge-is-safe-and',
    note: '“The bridge is safe and it stays open all winter.” (Ada Lin). Matched by software.',
  });
});

it('writes RIS line by line, from its type to its end', () => {
  const lines = toRis(article, info, quotation).split('\r\n');
  expect(lines[0]).toBe('TY  - NEWS');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  expect(lines).toContain('DA  - 2019/08/29');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
});

it('invents no date', () => {
  const undated = anArticle();
  expect(toCsl(undated, info)).not.toHaveProperty('issued');
  expect(toRis(undated, info)).not.toMatch(/^(?:PY|DA)/mu);
});

it('keeps words with line ends on one line of RIS', () => {
  expect(toRis(anArticle({ headline: 'A\nTY  - BOOK' }), info)).not.toMatch(/^TY {2}- BOOK/mu);
});
