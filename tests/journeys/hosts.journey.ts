import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/cli/build.ts';
import { summitArchive } from '../../src/cli/test/summitArchive.ts';
import { paths } from '../../src/model/paths.ts';
import { installed, start } from './hosts.ts';
import { answering, article, full, haste, hasteAddress, headline, quote } from './reader.ts';
import { expect, test } from './site.ts';

// Which servers there are depends on the machine; the default run has our own.
if (full)
  for (const host of installed)
    test(`${host.name} serves the site: pages, links to quotes, reloads, and what is not there`, async ({
      page,
    }) => {
      test.slow();
      const site = mkdtempSync(join(tmpdir(), 'verbatim-host-'));
      chmodSync(site, 0o755); // A server may read as nobody.
      await build({
        archive: await summitArchive(join(site, 'archive')),
        out: join(site, 'www'),
        addresses: host.addresses,
      });
      const { url, stop } = await start(host, join(site, 'www'));
      try {
        for (const path of [paths.front, article, hasteAddress, paths.entity('people/vladimir-putin')]) {
          const answer = await fetch(url + path);
          await answer.text();
          expect(answer.status, path).toBe(200);
          expect(answer.headers.get('content-type'), path).toMatch(/^text\/html/u);
        }
        const missing = await fetch(`${url}/nothing/here`);
        const notFound = await missing.text();
        expect(missing.status).toBe(404);
        if (host.ownNotFound) expect(notFound).toContain('data-page="not-found"');

        await page.goto(url + hasteAddress);
        await answering(page);
        await expect(quote(page, haste)).toBeInViewport();
        await expect(page).toHaveURL(url + hasteAddress);
        await page.locator('#text').getByRole('link', { name: 'Lim Soo-suk' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lim Soo-suk');
        await page.reload();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lim Soo-suk');
        await answering(page);
        await expect(page).toHaveURL(url + paths.entity('people/lim-soo-suk'));
        await page.goto(url + article);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
      } finally {
        await stop();
        rmSync(site, { recursive: true, force: true });
      }
    });
