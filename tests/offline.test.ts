import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readState } from '../src/app/worker/readState.ts';
import { answerOld } from '../src/archive/answerOld.ts';
import { deriveArchive } from '../src/archive/deriveArchive.ts';
import { jsonForScript } from '../src/cli/pageHtml.ts';
import { readArchive } from '../src/cli/readArchive.ts';
import { readPolicy } from '../src/cli/readPolicy.ts';
import { siteData } from '../src/cli/siteData.ts';
import { sitePages } from '../src/cli/sitePages.ts';

const { info, articles, decisions, addresses } = await readArchive(
  resolve(import.meta.dirname, 'archives/edge'),
);
const archive = deriveArchive(articles, info, undefined, decisions);
const policy = await readPolicy();
const old = answerOld(archive, addresses);
const files = new Map(
  [...siteData(archive, policy, old)].map(([path, value]) => [path, JSON.stringify(value)]),
);

// Else a device would take the copy that came with a page for an old one, and fetch every article a second time.
it('every page is sent with its data just as the data files have it', () => {
  let seen = 0;
  for (const { path, state } of sitePages(archive, policy, old)) {
    const html = `<script type="application/json" id="state">${jsonForScript(state)}</script>`;
    for (const [file, text] of readState(html)) {
      // An address that is only kept alive says less than the page that it leads to.
      if (path.endsWith('/history') && !files.has(file)) continue;
      expect(files.get(file), `${file}, sent with ${path}`).toBe(text);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(100);
});
