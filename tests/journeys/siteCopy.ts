import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Served, serve } from '../../src/cli/serve.ts';
import { test as base } from './site.ts';

export type Copy = {
  directory: string;
  /** Serves the copy as it is now, each time at the same address. */
  start(): Promise<string>;
  stop(): Promise<void>;
};

/** A copy of the site of one's own, to damage, change, serve and stop. */
export const test = base.extend<{ copy: Copy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of this pattern.
  copy: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'verbatim-copy-'));
    const whole = process.env.VERBATIM_SITE ?? resolve(import.meta.dirname, '../../dist');
    await cp(whole, directory, { recursive: true });
    let server: Served | undefined;
    let port = 0;
    const start = async () => {
      server = await serve(directory, { port });
      port = server.port;
      return server.url;
    };
    const stop = async () => {
      await server?.close();
      server = undefined;
    };
    await use({ directory, start, stop });
    await stop();
    await rm(directory, { recursive: true });
  },
});
