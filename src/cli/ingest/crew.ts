import { Piscina } from 'piscina';
import type * as work from './worker.ts';

/** Those who do the work: as many as there are processor cores, or the main thread alone. */
export type Crew = Pick<typeof work, 'read' | 'make' | 'scan'> & { close(): Promise<void> };

/** How long a worker waits for more work before it goes, in milliseconds: starting one costs more than keeping it. */
const patience = 10_000;

/** @param size how many work at the same time; 1 is this thread, without the cost of another */
export async function hireCrew(size: number): Promise<Crew> {
  if (size === 1) return { ...(await import('./worker.ts')), close: async () => {} };
  const pool = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: size,
    idleTimeout: patience,
  });
  return {
    read: (task) => pool.run(task, { name: 'read' }),
    make: (task) => pool.run(task, { name: 'make' }),
    scan: (task) => pool.run(task, { name: 'scan' }),
    close: () => pool.destroy(),
  };
}
