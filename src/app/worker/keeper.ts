import { type KeepingState, keyOf, type Opened, type Progress, type Subject } from '../../model/keeping.ts';
import { dataPaths, paths } from '../../model/paths.ts';
import { cacheName, findCopy, noteOf, pathsOn } from './copies/copies.ts';
import { mainFile } from './copies/filesOf.ts';
import { forget, keep } from './copies/keep.ts';
import { readSelections } from './copies/selections.ts';
import { titleOf } from './copies/titleOf.ts';

/** How often pages hear how far it is, at most; in milliseconds. */
const telling = 150;

type Job = { done: Promise<boolean>; stop: AbortController; progress: Progress | undefined };

/** Does what the reader asks to be kept, one job a subject, whichever page asked.
 *  @param tell says to all pages that something changed */
export function newKeeper(tell: () => void) {
  const jobs = new Map<string, Job>();

  const start = (subject: Subject): Job => {
    const stop = new AbortController();
    const job: Job = { done: Promise.resolve(false), stop, progress: undefined };
    let told = 0;
    const onProgress = (progress: Progress) => {
      job.progress = progress;
      if (Date.now() - told < telling) return;
      told = Date.now();
      tell();
    };
    job.done = keep(subject, { signal: stop.signal, tell: onProgress })
      .then(
        ({ complete }) => complete,
        () => false, // It stands there as not complete: the page offers to go on.
      )
      .finally(() => {
        jobs.delete(keyOf(subject));
        tell();
      });
    return job;
  };

  return {
    /** Keeps a subject; asked again while it does, goes on as before.
     *  @returns whether all of it is there */
    keep(subject: Subject): Promise<boolean> {
      const job = jobs.get(keyOf(subject)) ?? start(subject);
      jobs.set(keyOf(subject), job);
      tell();
      return job.done;
    },
    async stop(subject: Subject): Promise<void> {
      const job = jobs.get(keyOf(subject));
      job?.stop.abort();
      await job?.done;
    },
    async forget(subject: Subject): Promise<void> {
      await this.stop(subject);
      await forget(subject);
      tell();
    },
    async forgetOpened(): Promise<void> {
      await caches.delete(cacheName('opened'));
      tell();
    },
    /** What is kept and how far, and what was opened. */
    async state(): Promise<KeepingState> {
      const kept = (await readSelections()).map(({ subject, title, bytes, files, complete }) => {
        const progress = jobs.get(keyOf(subject))?.progress;
        const path = pageOf(mainFile(subject)) ?? paths.front;
        return { subject, title, path, bytes, files: files.length, complete, ...(progress && { progress }) };
      });
      const known = new Set(kept.map(({ path }) => path));
      return { kept, opened: (await openedPages()).filter(({ path }) => !known.has(path)) };
    },
  };
}

/** The articles and pages of people, places and organizations that were opened lately, the last first. */
async function openedPages(): Promise<Opened[]> {
  const pages: Opened[] = [];
  for (const path of (await pathsOn('opened')).reverse()) {
    const page = pageOf(path);
    const copy = page === undefined ? undefined : await findCopy(path, ['opened']);
    const note = copy && noteOf(copy);
    if (page === undefined || note === undefined) continue;
    const title = titleOf(await copy?.json());
    if (title !== undefined) pages.push({ path: page, title, at: note.at });
  }
  return pages;
}

/** The page that a file of data is for. */
function pageOf(path: string): string | undefined {
  if (path === dataPaths.front) return paths.front;
  const [, page] = /^\/data(\/(?:articles|people|places|organizations)\/[^/]+)\.json$/u.exec(path) ?? [];
  return page;
}
