import type { Article } from '../../model/article.ts';
import { typeset } from '../../text/typeset.ts';
import { asHtml } from './citationFormats.ts';
import { type Statement, speakerLabel } from './statements.ts';

/** How wide and high an embed is asked for when nobody says otherwise, in CSS pixels. */
export const embedSize = { width: 600, height: 260 };

/** What a publisher pastes into a page of theirs to show one quote in its sentence, with the way back.
 *  @param address of the embed, whole */
export const embedSnippet = (address: string, title: string): string =>
  `<iframe src="${asHtml(address)}" title="${asHtml(title)}" width="${embedSize.width}" height="${embedSize.height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;

/** The same from the reader's side, which knows the whole address of the quote: its embed lies at that address under `/embed`. */
export function snippetFor(article: Article, { speaker }: Statement, link: string): string {
  const address = link.replace(/\/articles\/[^/]+\/quotes\/[^/]+$/u, '/embed$&');
  return embedSnippet(address, `${speakerLabel(speaker)}, in: ${typeset(article.headline)}`);
}
