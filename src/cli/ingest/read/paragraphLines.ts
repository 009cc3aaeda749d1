import { fold } from './fold.ts';

/** A paragraph of a text file. `apart`: an empty line stands before it. */
export type Paragraph = { text: string; apart: boolean };

/** Files wrapped by mail and typewriter habits break at 60 to 80 columns; wider "lines" are paragraphs. */
const widestColumn = 110;
/** An indented or overlong line shifts the margin by a few columns. */
const ragged = 6;
/** So many of the line ends inside paragraphs must be where the next word no longer fitted. */
const wrappedShare = 0.75;

/** The paragraphs of a text file. Lines that were only wrapped are joined again; where a file is not wrapped, each line is a
 *  paragraph. */
export function paragraphLines(text: string): Paragraph[] {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\f]/gu, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', '    ').trimEnd());
  const width = columnsOf(lines);
  const paragraphs: Paragraph[] = [];
  let apart = true;
  let last = '';
  for (const line of lines) {
    if (line.trim() === '') {
      apart = true;
      last = '';
      continue;
    }
    const before = paragraphs.at(-1);
    if (!apart && before !== undefined && width !== undefined && isWrapped(last, line, width)) {
      // "Soo-" and "suk" are one word.
      const glue = /[\p{L}]-$/u.test(before.text) && /^\p{L}/u.test(line) ? '' : ' ';
      before.text += glue + line.trim();
    } else paragraphs.push({ text: line.trim(), apart });
    last = line;
    apart = false;
  }
  return paragraphs
    .map((paragraph) => ({ ...paragraph, text: fold(paragraph.text) }))
    .filter(({ text: own }) => own !== '');
}

/** The column at which a file is wrapped; `undefined` when it is not. */
function columnsOf(lines: readonly string[]): number | undefined {
  const lengths = lines
    .map(({ length }) => length)
    .filter((length) => length > 20)
    .toSorted((a, b) => a - b);
  // One long address does not widen the page.
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)];
  if (width === undefined || width > widestColumn) return undefined;
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    return line.trim() === '' || next.trim() === '' || line.length <= 20 || opensParagraph(line, next)
      ? []
      : [isWrapped(line, next, width)];
  });
  return pairs.length >= 3 && pairs.filter(Boolean).length >= pairs.length * wrappedShare ? width : undefined;
}

const bulleted = /^\s*[•*·▪-] /u;
const numbered = /^\s*\d{1,3}[.)] /u;

/** A bullet opens a paragraph, and so does an indented line. A number does when a sentence or another number stands above it: wrapped
 *  text has lines that begin with "59. At least", too. */
function opensParagraph(line: string, next: string): boolean {
  if (bulleted.test(next)) return true;
  if (numbered.test(next)) return numbered.test(line) || /[.!?:]["”’)]*$/u.test(line);
  return /^\s{2,}/u.test(next) && !/^\s{2,}/u.test(line);
}

/** Whether a line ended because the next word no longer fitted, or in the middle of a sentence. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (opensParagraph(line, next)) return false;
  const word = next.trimStart().split(' ', 1)[0] ?? '';
  return (
    line.length + 1 + word.length > width - ragged ||
    (line.length > width / 2 && /[\p{Ll},;-]$/u.test(line) && /^\s*\p{Ll}/u.test(next))
  );
}
