import type { Atlas } from '../../archive/map/atlas.ts';
import { readAtlas } from '../atlas.ts';
import { openProgram, type Program } from '../program.ts';
import type { SitePage } from '../sitePages.ts';
import { type ArticleTask, type PartDone, writeArticles } from './articlePart.ts';
import { readContext } from './context.ts';
import { type NameEntry, uniteNames } from './directory.ts';
import type { MapTask } from './mapArticles.ts';
import { type NameTask, writeNames } from './namePart.ts';
import { pageText } from './putPage.ts';
import type { Ref } from './spill.ts';
import { type WithheldTask, whereWithheldStand } from './whereWithheldStand.ts';

/* What is done on all processor cores at once: these functions run in workers, and take and give plain data. */

export { mapArticles as map } from './mapArticles.ts';
export type { MapTask };

/** A task with where its context lies. */
type In<T> = T & { context: string };

export const unite = ({ context, rows }: In<{ rows: [file: string, ref: Ref][] }>): NameEntry[] =>
  uniteNames(rows, readContext(context).info.review);

export const withheld = ({ context, ...task }: In<WithheldTask>) =>
  whereWithheldStand(task, readContext(context));

export async function articles({ context, ...task }: In<ArticleTask>): Promise<PartDone> {
  return writeArticles(task, readContext(context), await programIn(context), await theAtlas());
}

export async function names({ context, ...task }: In<NameTask>): Promise<PartDone> {
  return writeNames(task, readContext(context), await programIn(context), await theAtlas());
}

/** A page about all articles, as a file. */
export async function page({ context, ...task }: In<SitePage & { tags: string; standsFor?: 'not-found' }>) {
  return pageText(task, readContext(context), await programIn(context));
}

// Each worker loads these once.
let atlas: Promise<Atlas> | undefined;
function theAtlas(): Promise<Atlas> {
  atlas ??= readAtlas();
  return atlas;
}

let loaded: { folder: string; program: Promise<Program> } | undefined;
function programIn(context: string): Promise<Program> {
  const { folder, template } = readContext(context).bundle;
  if (loaded?.folder !== folder) loaded = { folder, program: openProgram(folder, template.base) };
  return loaded.program;
}
