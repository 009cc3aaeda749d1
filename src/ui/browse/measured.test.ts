import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measured } from './measured.ts';

const figures = readFileSync('docs/benchmarks.md', 'utf8');

it('says of the error what the benchmarks say', () => {
  const { speakersRight, speakersShown, quotesFound, statementsRight, namesFound, namesTogether } = measured;
  expect(figures).toContain(
    `| names shown: right, on how many quotes | 51.7 on 99.9 | ${speakersRight} on ${speakersShown} |`,
  );
  expect(figures).toContain(`| quote spans, F1 | 95.8 | ${quotesFound} |`);
  expect(figures).toMatch(
    new RegExp(`names, strict F1, person / place \\(GUM\\) \\| [^|]+ \\| ${namesFound} /`, 'u'),
  );
  expect(figures).toMatch(
    new RegExp(`person clusters, B-cubed \\(GUM\\) \\| [^|]+ \\| ${namesTogether} \\|`, 'u'),
  );
  expect(figures).toContain(`${statementsRight} of 100 right`);
});
