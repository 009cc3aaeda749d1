import type { IncomingBlock } from '../incoming.ts';
import { isBoilerplate } from './boilerplate.ts';
import { markTurns, moveMarks } from './markTurns.ts';
import { readDate } from './readDate.ts';
import { splitDateline } from './splitDateline.ts';

/** A body as one reads it: without the site's own lines, without headline, byline and date said twice, without what invites
 *  to go elsewhere at its end, interviews in turns, the dateline taken off the first paragraph. */
export function tidyBlocks(
  blocks: readonly IncomingBlock[],
  known: { headline?: string | undefined; byline?: string | undefined; datePublished?: string | undefined },
): { blocks: IncomingBlock[]; dateline?: string } {
  const said = new Set(
    [known.headline, known.byline, known.byline && `By ${known.byline}`].flatMap((line) =>
      line ? [line.toLowerCase()] : [],
    ),
  );
  const own = blocks.filter(({ type, text }, index) => {
    if (isBoilerplate(text)) return false;
    const repeats =
      index < 6 &&
      (said.has(text.replace(/^by:? /iu, 'By ').toLowerCase()) || isDay(text, known.datePublished));
    return !(repeats && (type === 'heading' || type === 'paragraph'));
  });
  const turns = markTurns(withoutInvitations(own));
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

/** Whether a line is the day the article came out and nothing else. */
function isDay(line: string, published: string | undefined): boolean {
  return published !== undefined && readDate(line)?.slice(0, 10) === published.slice(0, 10);
}

/** "Have an opinion on this story?" over a link, at the end: a paragraph that is one link, and a heading over nothing. */
function withoutInvitations(blocks: readonly IncomingBlock[]): IncomingBlock[] {
  let end = blocks.length;
  while (end > 0 && (blocks[end - 1]?.type === 'heading' || isOneLink(blocks[end - 1]))) end -= 1;
  // A page of links alone is for others to judge.
  return blocks.slice(0, end === 0 ? blocks.length : end);
}

function isOneLink(block: IncomingBlock | undefined): boolean {
  const [mark] = block?.marks ?? [];
  return (
    block?.type === 'paragraph' &&
    mark?.type === 'link' &&
    mark.start === 0 &&
    mark.end === block.text.length &&
    // A sentence may be a link as well; an invitation is short and ends as a button does.
    block.text.length <= 60 &&
    !/[.…"”]$/u.test(block.text)
  );
}
