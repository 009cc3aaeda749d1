import type { Block, Span, TextQuoteSelector } from '../model/article.ts';

/** What stands between two blocks where an article is read as one text. */
export const blockGap = '\n\n';

/** How many UTF-16 units before and after a passage its selector keeps. */
const surroundings = 32;

/** The blocks as one text, and where in it each begins (UTF-16 units). */
export function joinBlocks(blocks: readonly Pick<Block, 'id' | 'text'>[]): {
  text: string;
  starts: ReadonlyMap<string, number>;
} {
  const starts = new Map<string, number>();
  let length = 0;
  for (const { id, text } of blocks) {
    starts.set(id, length);
    length += text.length + blockGap.length;
  }
  return { text: blocks.map((b) => b.text).join(blockGap), starts };
}

const isLowSurrogate = (text: string, at: number) => /[\udc00-\udfff]/u.test(text.charAt(at));

/** Names a passage by its words and their surroundings, as
 *  {@link https://www.w3.org/TR/annotation-model/#text-quote-selector W3C TextQuoteSelector} asks:
 *  from the first segment's first word to the last one's last, as printed, 32 characters around.
 *  @returns `undefined` for no segments, or segments that lie in no block. */
export function selectorOf(
  blocks: readonly Pick<Block, 'id' | 'text'>[],
  segments: readonly Span[],
): TextQuoteSelector | undefined {
  return selectorIn(joinBlocks(blocks), segments);
}

/** The same for many passages of one article, whose blocks are joined once. */
export function selectorIn(
  { text, starts }: ReturnType<typeof joinBlocks>,
  segments: readonly Span[],
): TextQuoteSelector | undefined {
  const first = segments[0];
  const last = segments.at(-1);
  const from = first && starts.get(first.block);
  const to = last && starts.get(last.block);
  if (first === undefined || last === undefined || from === undefined || to === undefined) return undefined;
  const start = from + first.start;
  const end = to + last.end;
  let before = Math.max(0, start - surroundings);
  let after = Math.min(text.length, end + surroundings);
  if (isLowSurrogate(text, before)) before += 1;
  if (isLowSurrogate(text, after)) after -= 1;
  return { exact: text.slice(start, end), prefix: text.slice(before, start), suffix: text.slice(end, after) };
}
