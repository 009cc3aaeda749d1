import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Chromium's sandbox refuses to run as root, which is who a container runs as. */
const isRoot = process.getuid?.() === 0;

/** Of journeys that are walked in many variants some are in every run, these in the whole one (`npm run test:full`). */
const variants = [
  /axe finds nothing: (?:place|organization|places|organizations|missing|section|people|policy|twelve-speakers|many-kinds-of-blocks)$/u,
  /axe finds nothing at \/(?:people|corrections) with many articles/u,
  /axe finds nothing on the search: (?:nothing typed|nothing found|narrowed)/u,
  /nothing is at an address that is (?!two thousand characters|a way out$)/u,
  /(?:a comment in a script|a form and a sheet|markup written twice|signs that nobody sees|a formula|a header|a picture of many people) stays text/u,
  /every page of (?:the archive of odd cases|stories that went through several versions) is HTML/u,
  /(?:Places|Organizations): all of them from A to Z/u,
  /stops nothing of ours: (?:front|person|missing)/u,
  /(?:a sheet from elsewhere|another base for all links) is stopped/u,
  /text size (?:Small|Normal|Large)$/u,
  /the theme (?:Sepia|Dark) is kept/u,
  /the typeface (?:Sans|OpenDyslexic) is kept/u,
  /nothing jumps while it opens: (?:front|person)/u,
  /versions\.journey\.ts.* without script (?!.*a removed quote)/u,
  /(?:history|reworded|reattributed): readable in every theme/u,
  /a preview of the old link (?!not-one-fish)/u,
  /(?:the pointer on the words of a quote|the focus by key) brings the page to life/u,
  /a click on the words of a quote counts once/u,
  /under a path (?!.*pages come to life)/u,
  /the header’s words stay whole at (?:900|1200|1300)/u,
  /faults\.journey\.ts|every page of (?:the summit article|texts that try)/u,
  /(?:an older version that is put up again|the worker that undoes ours|a version of which a file is cut off)/u,
  /(?:the whole archive is kept|it can be installed|nothing in the menu and on the page of what is kept)/u,
  /(?:a key held down|two people become one|what is decided is signed)/u,
  /(?:the bar hides none|words that run from right to left|is not read when damaged|is helped when the words|says so when there are no such)/u,
  /one always sees where one is with Tab/u,
  /(?:without the network the search|a part of the index that does not come)/u,
  /(?:a server that is gone before the program|offline is told at once|data of another shape)/u,
  /becomes a document of pages/u,
  /(?:the buttons step as the arrows do|“Show everything” shows everything again)/u,
  /at 1280 by 1024 and 400 % (?!.*no page is wider)/u,
];

/** The site comes from `site.ts`: nothing runs before the first journey. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  ...(process.env.VERBATIM_FULL ? {} : { grepInvert: variants }),
  outputDir: join(tmpdir(), 'verbatim-journeys'),
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  use: {
    headless: true,
    // A worker of one page would answer for the next: only the journeys that are about it have one.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      use: {
        viewport: { width: 1440, height: 900 },
        contextOptions: { reducedMotion: 'reduce' },
        permissions: ['clipboard-read', 'clipboard-write'],
      },
    },
  ],
});
