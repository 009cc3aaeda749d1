import { pageFile } from '../pageFile.ts';
import { drawCards } from '../share/drawCards.ts';
import type { SharedPage } from '../share/sharedPages.ts';
import { tagsHtml } from '../share/tagsHtml.ts';
import type { BuildContext } from './context.ts';
import type { SitePart } from './sitePart.ts';

/** Writes what other programs read of some pages: cards, embeds, exports.
 *  @param cards whether pictures are drawn
 *  @param spent how long that took is added to it, in ms
 *  @returns what the head of each page tells them, as HTML, by the page's address */
export async function putShared(
  part: SitePart,
  pages: readonly SharedPage[],
  { info, addresses, pictures }: BuildContext,
  cards: boolean,
  spent: { cards: number },
): Promise<ReadonlyMap<string, string>> {
  // A picture is shown by its whole address alone: before there is one, none is drawn.
  const wanted = cards && info.url !== undefined ? pages.flatMap(({ card }) => card ?? []) : [];
  const begun = performance.now();
  const drawn = await drawCards(
    wanted,
    async (path, png) => {
      await part.putText(path, png);
    },
    pictures,
  );
  spent.cards += performance.now() - begun;
  const fileOf = pageFile(addresses);
  const tags = new Map<string, string>();
  for (const page of pages) {
    tags.set(page.path, tagsHtml(page.tags(page.card !== undefined && drawn.has(page.card.path))));
    for (const [path, text] of page.files)
      await part.putText(path.endsWith('.html') ? fileOf(path.slice(0, -'.html'.length)) : path, text);
  }
  return tags;
}
