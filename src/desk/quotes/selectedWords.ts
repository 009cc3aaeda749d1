import type { Span } from '../../model/article.ts';

/** The words that are selected in one paragraph of the desk, as a run of its text.
 *  @returns `undefined` when nothing is, or the selection runs over more than one */
export function selectedWords(): Span | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const from = placeOf(range.startContainer, range.startOffset);
  const to = placeOf(range.endContainer, range.endOffset);
  if (from === undefined || from.block !== to?.block || from.offset >= to.offset) return undefined;
  return { block: from.block, start: from.offset, end: to.offset };
}

/** A place on the page as one of a text: every run says where in its text it begins (UTF-16 units). */
function placeOf(node: Node, offset: number): { block: string; offset: number } | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-block]');
  if (!block) return undefined;
  const place = document.createRange();
  place.setStart(node, offset);
  // The last run that begins before the place: it ends in it, or right before it.
  const run = [...block.querySelectorAll<HTMLElement>('[data-at]')].findLast(
    (r) => r.firstChild !== null && place.comparePoint(r.firstChild, 0) <= 0,
  );
  const text = run?.firstChild;
  if (run === undefined || !text) return { block: block.dataset.block ?? '', offset: 0 };
  const within = node === text ? offset : (text.textContent ?? '').length;
  return { block: block.dataset.block ?? '', offset: Math.max(0, Number(run.dataset.at) + within) };
}
