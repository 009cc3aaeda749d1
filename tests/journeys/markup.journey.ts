import type { APIRequestContext } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

import { paths } from '../../src/model/paths.ts';
import { quotes as changedQuotes } from '../versions/texts.ts';
import { haste, pageKinds, summit } from './reader.ts';
import { expect, test } from './site.ts';

/* Whether pages are HTML as the standard has it, as they are sent: browsers mend what is not, each in its own way. */

const checker = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

/** What is wrong with a page, a line each. */
async function faultsOf(request: APIRequestContext, address: string): Promise<string[]> {
  const { results } = await checker.validateString(await (await request.get(address)).text());
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) => `${line}: ${ruleId}: ${message} ${selector ?? ''}`),
  );
}

for (const [name, address] of [
  ...Object.entries(pageKinds),
  ['embed', paths.embed(summit, haste)] as const,
]) {
  test(`the page is HTML as the standard has it: ${name}`, async ({ request }) => {
    expect(await faultsOf(request, address)).toEqual([]);
  });
}

test('so are pages of what was changed, removed, moved, and odd', async ({ request, changed, edge }) => {
  const story = 'orrow-argues-over-its-tide-gates';
  const addresses = [
    paths.quotation(story, changedQuotes.reworded),
    paths.quotation(story, changedQuotes.removed),
    paths.history(story),
    paths.article('pumps-run-day-and-night'),
  ].map((path) => `${changed.url}${path}`);
  const odd = [
    'many-kinds-of-blocks',
    'overlapping-marks',
    'right-to-left-quote',
    'withheld-quote',
    'withheld-article',
    'twelve-speakers',
  ].map((id) => `${edge.url}${paths.article(id)}`);
  for (const address of [...addresses, ...odd]) expect(await faultsOf(request, address), address).toEqual([]);
});

test('so are pages made of texts that try to be markup', async ({ request, hostile }) => {
  for (const start of [0, 7, 14, 21, 28])
    for (const path of [
      paths.quotation(`hostile-${start}`, 'constructor'),
      paths.history(`hostile-${start}`),
      paths.entity(`people/someone-${start}`),
      paths.embed(`hostile-${start}`, 'constructor'),
    ])
      expect(await faultsOf(request, `${hostile.url}${path}`), path).toEqual([]);
});

test('a page with a fault would be told of', async ({ page }) => {
  const sent = await (await page.request.get(paths.policy)).text();
  const { valid } = await checker.validateString(sent.replace('<main', '<p><div>a</div></p><main id="main"'));
  expect(valid).toBe(false);
});
