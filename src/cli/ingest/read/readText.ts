import { mostCharacters } from '../../../model/parseArticle.ts';
import { failure, type Result } from '../../../model/result.ts';
import type { Incoming, IncomingBlock } from '../incoming.ts';
import type { Decoded } from './decode.ts';
import { type Paragraph, paragraphLines } from './paragraphLines.ts';
import { defined, type Loose, settle } from './settle.ts';
import { textHead } from './textHead.ts';
import { tidyBlocks } from './tidyBlocks.ts';

/** Margins and empty lines take room, but not five times that of the words: more is not looked at, in UTF-16 units. */
const longestFileText = 5 * mostCharacters;
/** A first line longer than this is a paragraph, not a headline. */
const longestHeadline = 300;
/** What press releases print above their headline. */
const release = /^(?:for immediate release|(?:press|news|media) release)[.:]?$/iu;

const longestHeading = 80;
const mostWordsOfHeading = 12;

const bullet = /^(?:[•·▪‣◦]|[*-](?= )) */u;
const number = /^\d{1,3}[.)] /u;
const caption = /^\(?(?:photo|photograph|picture|image|caption)(?: by|:)/iu;
/** Marks of wires and typewriters for the end of a report. */
const theEnd = /^(?:-*\s*(?:30|end|ends)\s*-*|#{2,5}|\*{3})$/iu;

/** A plain text file: the first line is the headline; byline, date, sections, standfirst, second headline, caption and dateline
 *  are told from the text by how such lines look. A line in doubt is a paragraph. */
export function readText({ text, notes }: Decoded): Result<Incoming> {
  if (text.length > longestFileText)
    return failure('tooLarge', 'blocks', `${text.length} characters, at most ${mostCharacters} are read`);
  const lines = paragraphLines(text.replace(/^\ufeff/u, ''));
  const [first, ...rest] = release.test(lines[0]?.text ?? '') ? lines.slice(1) : lines;
  if (first === undefined) return failure('missing', '', 'there is no text in it');
  const headline = first.text.replace(/^(?:headline|title)\s*:\s*/iu, '');
  if (headline.length > longestHeadline)
    return failure(
      'missing',
      'headline',
      `is missing: the first line has ${headline.length} characters, expected a headline`,
    );
  if (rest.length === 0) return failure('missing', 'blocks', 'there is no text below the headline');
  const head = textHead(rest.map((paragraph) => paragraph.text));
  const body = rest.slice(head.length);
  const { byline, captions, others, contacts, length: _length, ...said } = head;
  const notice = noticeOf(body);
  const read = notice === undefined ? body : body.slice(0, -1);
  const blocks = [
    ...captions.map((line): IncomingBlock => ({ type: 'caption', text: line })),
    ...others.map((line): IncomingBlock => ({ type: 'paragraph', text: line })),
    ...bodyBlocks(read.filter((paragraph) => !theEnd.test(paragraph.text))),
  ];
  const tidy = tidyBlocks(blocks, {});
  return settle({
    ...said,
    ...defined<Partial<Loose>>({
      byline,
      dateline: tidy.dateline ?? said.dateline,
      rights: notice === undefined ? said.rights : { ...said.rights, notice },
    }),
    format: 'text',
    headline,
    blocks: tidy.blocks,
    notes: [
      ...notes,
      ...(said.alternativeHeadline === undefined ? [] : ['two headlines']),
      ...(contacts ? ['contact lines left out'] : []),
    ],
  });
}

/** "© 2020 The Gazette" below the text is its rights, no paragraph of it. */
function noticeOf(body: readonly Paragraph[]): string | undefined {
  const last = body.length > 1 ? body.at(-1)?.text : undefined;
  return last !== undefined &&
    last.length < 200 &&
    /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}))/iu.test(last)
    ? last
    : undefined;
}

function bodyBlocks(paragraphs: readonly Paragraph[]): IncomingBlock[] {
  const isItem = paragraphs.map(({ text }) => bullet.test(text) || number.test(text));
  return paragraphs.map((paragraph, index): IncomingBlock => {
    const { text } = paragraph;
    if (isItem[index] && (isItem[index - 1] || isItem[index + 1]))
      return { type: 'listItem', text: text.replace(bullet, '') };
    if (caption.test(text)) return { type: 'caption', text };
    return {
      type: isHeading(paragraph, paragraphs[index - 1], paragraphs[index + 1]) ? 'heading' : 'paragraph',
      text,
    };
  });
}

const sentence = /[.!?…]["”’')»\]]*$/u;

/** A short line without a full stop between two paragraphs that have one. */
function isHeading(
  { text, apart }: Paragraph,
  before: Paragraph | undefined,
  after: Paragraph | undefined,
): boolean {
  return (
    text.length <= longestHeading &&
    text.split(' ').length <= mostWordsOfHeading &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    /[\p{L}\p{N})]$/u.test(text) &&
    !/[:"“”]/u.test(text) &&
    before !== undefined &&
    after !== undefined &&
    sentence.test(before.text) &&
    sentence.test(after.text) &&
    after.text.length > text.length &&
    (apart || !after.apart)
  );
}
