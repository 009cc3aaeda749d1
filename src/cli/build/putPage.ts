import { hashOf } from '../hashOf.ts';
import { pageFile } from '../pageFile.ts';
import { pageHtml } from '../pageHtml.ts';
import type { Program } from '../program.ts';
import { searchTags } from '../share/headTags.ts';
import { tagsHtml } from '../share/tagsHtml.ts';
import type { SitePage } from '../sitePages.ts';
import type { BuildContext } from './context.ts';
import type { SitePart } from './sitePart.ts';

/** The site's own path, without a slash at its end. */
export const ownPath = ({ bundle }: BuildContext): string => bundle.template.base.replace(/\/$/u, '');

/** What the head of a page tells other programs, as HTML: its own tags, and those of every page. */
export const allTags = (tags: string, context: BuildContext): string =>
  `${tags}${tagsHtml(searchTags(context.info, ownPath(context)))}`;

/** What the file of a page is made from, as a hash. */
export const pageInputs = (
  { path, state, drawnFrom }: SitePage,
  tags: string,
  { bundle }: BuildContext,
): string =>
  hashOf(bundle.hash, path, tags, inputsOf(state), ...(drawnFrom === undefined ? [] : [inputsOf(drawnFrom)]));

/** The file of a page.
 *  @param tags all that its head tells other programs */
export async function pageText(
  {
    path,
    state,
    drawnFrom,
    tags,
    standsFor,
  }: SitePage & { tags: string; standsFor?: 'not-found' | undefined },
  { bundle }: BuildContext,
  { renderPage, programOf }: Program,
): Promise<string> {
  const page = await renderPage(path, drawnFrom ?? state, bundle.template.base);
  return pageHtml(bundle.template, {
    page,
    state,
    tags,
    program: programOf(path),
    ...(drawnFrom === undefined ? {} : { standsFor: 'part' as const }),
    ...(standsFor === undefined ? {} : { standsFor }),
  });
}

/** Draws a page and puts it into its part of the site, unless it is there as it was.
 *  @param own what its head tells other programs beside what every page tells
 *  @returns whether it was drawn */
export async function putPage(
  part: SitePart,
  page: SitePage,
  own: string,
  context: BuildContext,
  program: Program,
): Promise<boolean> {
  const tags = allTags(own, context);
  return part.put(pageFile(context.addresses)(page.path), pageInputs(page, tags, context), () =>
    pageText({ ...page, tags }, context, program),
  );
}

// An article and its quotes are many pages of one state.
const hashes = new WeakMap<SitePage['state'], string>();
function inputsOf(state: SitePage['state']): string {
  const known = hashes.get(state) ?? hashOf(JSON.stringify(state));
  hashes.set(state, known);
  return known;
}
