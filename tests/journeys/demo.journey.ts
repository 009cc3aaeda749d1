import { browsePaths } from '../../src/model/browsePaths.ts';
import { paths } from '../../src/model/paths.ts';
import { open } from './reader.ts';
import { axe, expect, test } from './site.ts';

/* The archive as delivered: many articles, by others, under a licence. */

test.use({ baseURL: ({ demo }, use) => use(demo.url) });

test('from the front to a story, whose foot tells its licence, what was changed and where it was published', async ({
  page,
}) => {
  await open(page, paths.front);
  // What leads is an editor's choice, of another publisher.
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\//u);
  const credit = page.getByRole('main').locator('footer').last();
  await expect(credit).toContainText('© Wikinews contributors.');
  await expect(credit).toContainText('Quotes, names and places highlighted; words unchanged.');
  await expect(credit.getByRole('link', { name: 'CC BY 2.5' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/2.5/',
  );
  await expect(credit.getByRole('link', { name: 'Where it was published' })).toHaveAttribute(
    'href',
    /^https:\/\/en\.wikinews\.org\/wiki\//u,
  );
});

test('a person’s page puts together what many articles quote', async ({ page }) => {
  await open(page, browsePaths.byCount('people'));
  await page.getByRole('main').getByRole('link', { name: 'Kyriakos Mitsotakis' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kyriakos Mitsotakis' })).toBeVisible();
  await expect(
    page.getByRole('heading', { level: 2, name: /^Named \d+ times in 2 articles$/u }),
  ).toBeVisible();
  await expect(page.getByText('null and void').first()).toBeVisible();
});

test('the lists are of people, places and bodies, not of what was taken for them', async ({ page }) => {
  const names = new Set<string>();
  let next: string | null = paths.people;
  while (next !== null) {
    await page.goto(next);
    const main = page.getByRole('main');
    for (const name of await main.getByRole('listitem').locator('a[href^="/people/"]').allInnerTexts())
      names.add(name);
    const link = main.getByRole('link', { name: 'Next' });
    next = (await link.count()) === 0 ? null : await link.getAttribute('href');
  }
  expect(names.size).toBe(303);
  expect(names).toContain('Donald Trump');
  for (const name of ['Black Panther', 'Deutsche Bahn', 'Katya', 'House Nancy Pelosi'])
    expect(names).not.toContain(name);
});

for (const address of [paths.front, paths.people, paths.corrections, paths.entity('people/donald-trump')])
  test(`axe finds nothing at ${address} with many articles`, async ({ page }) => {
    await open(page, address);
    expect(await axe(page)).toEqual([]);
  });
