import { blockElement } from '../../../model/paths.ts';
import type { PassageTexts } from './passageTexts.ts';

/* From what is selected on the page to offsets of the text. */

/** What the page shows inside a block though it is none of its text: notes, the dateline, labels. */
const beside = 'button, [role=note], .dateline, .caption-label';

/** The offsets of the joined text that a selection covers, without gaps at its ends.
 *  @returns `undefined` when no word of the article is selected, or what the page shows is not the text we know */
export function selectedSpan(
  range: Range,
  { text, blocks }: PassageTexts,
): { start: number; end: number } | undefined {
  const touched = blocks.flatMap((block) => {
    const element = document.getElementById(blockElement(block.id));
    return element !== null && range.intersectsNode(element) ? [{ ...block, element }] : [];
  });
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = offsetIn(first.element, range.startContainer, range.startOffset, first.text, 0);
  const to = offsetIn(last.element, range.endContainer, range.endOffset, last.text, last.text.length);
  if (from === undefined || to === undefined) return undefined;
  let start = first.start + from;
  let end = last.start + to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (start < end && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined;
}

/** How many units of a block's text stand before a place in its element.
 *  @param outside what comes back when the place lies elsewhere */
function offsetIn(
  element: Element,
  container: Node,
  offset: number,
  text: string,
  outside: number,
): number | undefined {
  const place = document.createRange();
  place.setStart(container, offset);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let all = 0;
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(beside)) continue;
    const { length } = node.textContent ?? '';
    if (node === container) before = all + offset;
    // -1: the end of the node lies before the place.
    else if (place.comparePoint(node, length) === -1) before = all + length;
    all += length;
  }
  if (all !== text.length) return undefined;
  return element.contains(container) ? before : outside;
}
