import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Chromium's sandbox refuses to run as root, which is who a container runs as. */
const isRoot = process.getuid?.() === 0;

/** The site comes from `site.ts`: nothing runs before the first journey. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
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
