import type { IncomingBlock } from '../incoming.ts';
import { isBoilerplate } from './boilerplate.ts';
import { markTurns, moveMarks } from './markTurns.ts';
import { splitDateline } from './splitDateline.ts';

/** A body as one reads it: without the site's own lines, without headline and byline said twice, interviews in turns, the
 *  dateline taken off the first paragraph. */
export function tidyBlocks(
  blocks: readonly IncomingBlock[],
  known: { headline?: string | undefined; byline?: string | undefined },
): { blocks: IncomingBlock[]; dateline?: string } {
  const said = new Set(
    [known.headline, known.byline, known.byline && `By ${known.byline}`].flatMap((line) =>
      line ? [line.toLowerCase()] : [],
    ),
  );
  const own = blocks.filter(({ type, text }, index) => {
    if (isBoilerplate(text)) return false;
    const repeats = index < 6 && said.has(text.replace(/^by:? /iu, 'By ').toLowerCase());
    return !(repeats && (type === 'heading' || type === 'paragraph'));
  });
  const turns = markTurns(own);
  const at = turns.findIndex(({ type }) => type === 'paragraph');
  const first = turns[at];
  const split = first === undefined ? undefined : splitDateline(first.text);
  if (first === undefined || split === undefined) return { blocks: turns };
  const { marks, ...plain } = first;
  const shorter: IncomingBlock = {
    ...plain,
    text: first.text.slice(split.length),
    ...moveMarks(marks, -split.length),
  };
  return { blocks: turns.with(at, shorter), dateline: split.dateline };
}
