import type { IncomingBlock } from '../incoming.ts';
import { domBlocks } from './domBlocks.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { parsePage, removeBeside } from './parsePage.ts';
import type { LooseImage } from './settle.ts';

const tag =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|strong|em|b|i|a|blockquote|figure|img|span|section|article)\b[^<>]{0,2000}>/iu;

/** Whether a string is HTML: it has a tag of prose in it. "2 < 3" has none. */
export function isHtml(text: string): boolean {
  return tag.test(text);
}

/** The blocks and pictures of a body that came in one string, HTML or plain. `base`: where its links start from. */
export function bodyOf(
  text: string,
  base: string | undefined,
): { blocks: IncomingBlock[]; images: LooseImage[] } {
  return isHtml(text) ? htmlBody(text, base) : { blocks: paragraphsOf(text), images: [] };
}

/** As `bodyOf`, for what is known to be HTML. */
export function htmlBody(
  html: string,
  base: string | undefined,
): { blocks: IncomingBlock[]; images: LooseImage[] } {
  const { body } = parsePage(html);
  removeBeside(body);
  return domBlocks(body, base);
}
