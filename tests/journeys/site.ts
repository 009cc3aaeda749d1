import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Page, test as plain } from '@playwright/test';
import { serve } from '../../src/cli/serve.ts';

type Site = { url: string };

/** Where `based` lies on its host. */
const base = '/news';

/** Playwright's `test` with our sites behind it. `site` is the summit article alone and what addresses like `/about`
 *  belong to; `edge` is the one with every odd case; `changed` the one whose stories went through several versions; `based`
 *  is the summit under a path; `demo` is the whole delivered archive; `many` the one whose mayor is in every article; `hostile`
 *  is full of texts that try to be more than text. A worker starts each once, when a journey first needs
 *  it. A journey fails on any error that its pages throw and nobody catches, and on anything that the content policy had to
 *  stop. */
export const test = plain.extend<
  { pageErrors: undefined; mayBeRefused: boolean },
  {
    site: Site;
    edge: Site;
    based: Site;
    changed: Site;
    demo: Site;
    many: Site;
    hostile: Site & { folder: string };
  }
>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of this pattern.
    async ({}, use) => serveFor(process.env.VERBATIM_SITE ?? resolve(import.meta.dirname, '../../dist'), use),
    { scope: 'worker' },
  ],
  edge: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => serveFor(process.env.VERBATIM_EDGE_SITE, use),
    { scope: 'worker' },
  ],
  based: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => serveFor(process.env.VERBATIM_BASED_SITE, ({ url }) => use({ url: `${url}${base}` })),
    { scope: 'worker' },
  ],
  changed: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => serveFor(process.env.VERBATIM_CHANGED_SITE, use),
    { scope: 'worker' },
  ],
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => serveFor(process.env.VERBATIM_DEMO_SITE, use),
    { scope: 'worker' },
  ],
  many: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => serveFor(process.env.VERBATIM_MANY_SITE, use),
    { scope: 'worker' },
  ],
  hostile: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const folder = process.env.VERBATIM_HOSTILE_SITE;
      await serveFor(folder, ({ url }) => use({ url, folder: folder ?? '' }));
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.url),
  /** Whether a journey tries what the policy is to stop. */
  mayBeRefused: [false, { option: true }],
  pageErrors: [
    async ({ context, mayBeRefused }, use) => {
      const errors: Error[] = [];
      context.on('weberror', (thrown) => errors.push(thrown.error()));
      context.on('console', (message) => {
        if (!mayBeRefused && isRefusal(message.text())) errors.push(new Error(message.text()));
      });
      await use(undefined);
      if (errors.length > 0) {
        throw new Error(`A page threw:\n${errors.map((error) => error.stack ?? error.message).join('\n')}`);
      }
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

async function serveFor(directory: string | undefined, use: (site: Site) => Promise<void>) {
  if (!directory || !existsSync(directory)) {
    throw new Error(
      'The site is not built. Run `npm test`, or name its folder: VERBATIM_SITE, VERBATIM_EDGE_SITE, VERBATIM_BASED_SITE, VERBATIM_CHANGED_SITE, VERBATIM_DEMO_SITE, VERBATIM_HOSTILE_SITE, VERBATIM_MANY_SITE.',
    );
  }
  const server = await serve(directory);
  await use({ url: server.url });
  await server.close();
}

/** Whether a line of the console says that the content policy of a page stopped something. */
export const isRefusal = (line: string) =>
  /Content Security Policy|'Trusted(?:HTML|Script|ScriptURL)'/u.test(line);

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page, a line each: `expect(await axe(page)).toEqual([])`. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
  );
}
