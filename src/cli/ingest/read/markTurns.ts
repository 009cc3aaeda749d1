import type { IncomingBlock } from '../incoming.ts';

/** How many turns, by how many voices, make an interview: "Iowa: …" alone heads a list. */
const fewestTurns = 4;
const fewestVoices = 2;
const longestLabel = 60;

const question = /^(q|question)$/iu;
const answer = /^(a|answer)$/iu;
const label =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|bin|al|el|da|di|du|la|le)){0,5}) ?[:：] ?(?=\S)/u;
/** Notation of wikis for who speaks: "((WN)) What happened?", "((WN)) : What happened?" */
const bracketed = /^\(\(([^()]{1,60})\)\) ?:? ?(?=\S)/u;

/** The name before a turn, and how many UTF-16 units it takes with its colon. */
function turnLabel(text: string): { name: string; length: number } | undefined {
  const match = bracketed.exec(text) ?? label.exec(text.slice(0, longestLabel + 4));
  const name = match?.[1]?.trim();
  return match === null || name === undefined || name === '' ? undefined : { name, length: match[0].length };
}

/** Paragraphs that are turns of an interview, as turns with the name before them. "Q:" and "A:" are an interview from
 *  one pair on; names need to come again and to answer one another. A turn that runs on without a name stays a paragraph: whose it
 *  is would be a guess. "((WN)) Why?" is written "WN: Why?", as print has it. */
export function markTurns(blocks: readonly IncomingBlock[]): IncomingBlock[] {
  const labels = blocks.map(({ type, text }) => (type === 'paragraph' ? turnLabel(text) : undefined));
  const often = new Map<string, number>();
  for (const found of labels)
    if (found !== undefined) often.set(found.name, (often.get(found.name) ?? 0) + 1);
  const names = [...often.keys()];
  const pair = names.some((name) => question.test(name)) && names.some((name) => answer.test(name));
  const voices = [...often].filter(([, count]) => count >= 2);
  const turns = voices.reduce((sum, [, count]) => sum + count, 0);
  const interview = voices.length >= fewestVoices && turns >= fewestTurns;
  return blocks.map((block, index) => {
    const found = labels[index];
    if (found === undefined) return block;
    const wiki = block.text.startsWith('((');
    const isPair = pair && (question.test(found.name) || answer.test(found.name));
    if (!wiki && !isPair && !(interview && (often.get(found.name) ?? 0) >= 2)) return block;
    return wiki ? withColon(block, found) : { ...block, type: 'turn', speaker: found.name };
  });
}

function withColon(block: IncomingBlock, { name, length }: { name: string; length: number }): IncomingBlock {
  const start = `${name}: `;
  const moved = moveMarks(block.marks, start.length - length, start.length);
  return {
    ...moved,
    type: 'turn',
    speaker: name,
    text: start + block.text.slice(length),
  };
}

/** Marks after the first characters of a text changed their number: moved by `by`, and none before `from`. */
export function moveMarks(marks: IncomingBlock['marks'], by: number, from = 0): Pick<IncomingBlock, 'marks'> {
  const moved = (marks ?? [])
    .map((mark) => ({ ...mark, start: Math.max(from, mark.start + by), end: mark.end + by }))
    .filter(({ start, end }) => start < end);
  return moved.length === 0 ? {} : { marks: moved };
}
