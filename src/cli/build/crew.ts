import { Piscina } from 'piscina';
import type * as work from './worker.ts';

type Work = Omit<typeof work, never>;
/** Those who do the work, by what they can be asked: each answers later. */
export type Crew = {
  [K in keyof Work]: (task: Parameters<Work[K]>[0]) => Promise<Awaited<ReturnType<Work[K]>>>;
} & { size: number; close(): Promise<void> };

/** @param size how many work at the same time; 1 is this thread, without the cost of another
 *  @param memory how much each may keep in mind, in MB; by itself what Node gives */
export async function hireCrew(size: number, memory?: number): Promise<Crew> {
  if (size === 1) {
    const here = await import('./worker.ts');
    return {
      size,
      map: async (task) => here.map(task),
      unite: async (task) => here.unite(task),
      withheld: async (task) => here.withheld(task),
      articles: async (task) => here.articles(task),
      names: async (task) => here.names(task),
      page: async (task) => here.page(task),
      close: async () => {},
    };
  }
  const pool = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: size,
    idleTimeout: patience,
    ...(memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  });
  // A worker that dies before it has begun is told of to the pool alone: what waits for it would wait for ever.
  const died = new Promise<never>((_, fail) => pool.on('error', fail));
  died.catch(() => {}); // told where something is awaited
  const ask = <T>(name: string, task: unknown): Promise<T> =>
    Promise.race([pool.run(task, { name }) as Promise<T>, died]).catch((error: unknown) => {
      throw new Error(`The build ended: ${reasonOf(error)}. Nothing was replaced.`, { cause: error });
    });
  return {
    size,
    map: (task) => ask('map', task),
    unite: (task) => ask('unite', task),
    withheld: (task) => ask('withheld', task),
    articles: (task) => ask('articles', task),
    names: (task) => ask('names', task),
    page: (task) => ask('page', task),
    close: () => pool.destroy(),
  };
}

/** How long a worker waits for more work before it goes, in ms: starting one costs more than keeping it. */
const patience = 60_000;

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'a worker ran out of memory';
  return /^worker exited/u.test(error.message) ? `a ${error.message}` : error.message;
}
