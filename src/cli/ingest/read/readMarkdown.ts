import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { parseDocument } from 'yaml';
import type { BlockMark } from '../../../model/article.ts';
import { failure, type Result, success } from '../../../model/result.ts';
import type { Incoming, IncomingBlock } from '../incoming.ts';
import { htmlBody } from './bodyOf.ts';
import type { Decoded } from './decode.ts';
import { resolve } from './domBlocks.ts';
import { foldMarked } from './fold.ts';
import { type Fields, fieldsOf, recordMetadata } from './looseRecord.ts';
import { defined, type LooseImage, settle } from './settle.ts';
import { tidyBlocks } from './tidyBlocks.ts';

/** The parser takes quadratic time on some texts, and an article has at most 200,000 characters: addresses of links may take as much again. */
const longest = 600_000;
/** Quotes in quotes, lists in lists: deeper than any page a person wrote. */
const deepest = 50;

type Walk = {
  blocks: IncomingBlock[];
  images: LooseImage[];
  /** Which blocks are headings of the first level. */
  titles: number[];
  definitions: ReadonlyMap<string, string>;
  base: string | undefined;
};

/** A Markdown file: the front matter says what it says, the first heading is the headline where it names none, CommonMark is read to
 *  blocks with marks. HTML inside is read as in pages. */
export function readMarkdown({ text, notes }: Decoded): Result<Incoming> {
  if (text.length > longest)
    return failure('tooLarge', '', `${text.length} characters of Markdown, at most ${longest} are read`);
  if (/^(?:[ \t]*[>*+-]){50}/mu.test(text))
    return failure('tooLarge', '', `nested more than ${deepest} levels deep`);
  const { front, body } = splitToml(text.replace(/^\ufeff/u, ''));
  const tree = fromMarkdown(body, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  const fields = frontMatter(tree);
  if (!fields.ok) return fields;
  const metadata = recordMetadata(fields.value);
  const walk: Walk = {
    blocks: [],
    images: [],
    titles: [],
    definitions: definitionsOf(tree),
    base: metadata.url?.startsWith('http') ? metadata.url : undefined,
  };
  for (const [index, node] of tree.children.entries())
    readNode(node, 'paragraph', walk, tree.children[index - 1]);
  // The title is the heading that opens the text, or the only one of the first level.
  const at = walk.blocks[0]?.type === 'heading' ? 0 : walk.titles.length === 1 ? (walk.titles[0] ?? -1) : -1;
  const titled = walk.blocks[at]?.text;
  const headline = metadata.headline ?? titled;
  const second = titled !== headline && walk.titles.includes(at) ? titled : undefined;
  const isSaid = titled !== undefined && (titled === headline || titled === second);
  const rest = isSaid ? walk.blocks.toSpliced(at, 1) : walk.blocks;
  const tidy = tidyBlocks(rest, { headline, byline: metadata.byline });
  return settle({
    ...metadata,
    ...defined({
      headline,
      dateline: tidy.dateline ?? metadata.dateline,
      alternativeHeadline: metadata.alternativeHeadline ?? second,
    }),
    format: 'markdown',
    images: [...walk.images, ...(metadata.images ?? [])],
    blocks: tidy.blocks,
    notes: [...notes, ...(second === undefined ? [] : ['two headlines']), ...front],
  });
}

/** Front matter between "+++" is TOML, which is not read; it must not be read as text either. */
function splitToml(text: string): { front: string[]; body: string } {
  const match = /^\+\+\+\r?\n[\s\S]*?\r?\n\+\+\+(?:\r?\n|$)/u.exec(text);
  return match === null
    ? { front: [], body: text }
    : { front: ['TOML front matter is not read'], body: text.slice(match[0].length) };
}

function frontMatter(tree: Root): Result<Fields> {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return success(new Map());
  const document = parseDocument(first.value, { version: '1.2', schema: 'core', uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    return failure(
      'invalid',
      'front matter',
      `line ${line}: ${(error.message.split('\n')[0] ?? '').slice(0, 120)}`,
    );
  }
  let fields: unknown;
  try {
    fields = document.toJS({ maxAliasCount: 100 });
  } catch {
    return failure('tooLarge', 'front matter', 'too many aliases');
  }
  if (fields === null || fields === undefined) return success(new Map());
  if (typeof fields !== 'object' || Array.isArray(fields))
    return failure('invalid', 'front matter', 'expected names and values, like "title: …"');
  return success(fieldsOf(fields));
}

function definitionsOf(tree: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Nodes) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

function readNode(node: RootContent, type: IncomingBlock['type'], walk: Walk, before?: RootContent): void {
  switch (node.type) {
    case 'paragraph':
      if (readPictures(node.children, walk)) return;
      push(
        node.children,
        before !== undefined && isPicture(before) && isCaption(node.children) ? 'caption' : type,
        walk,
      );
      return;
    case 'heading':
      if (node.depth === 1) walk.titles.push(walk.blocks.length);
      push(node.children, 'heading', walk);
      return;
    case 'blockquote':
      for (const child of node.children) readNode(child, 'blockquote', walk);
      return;
    case 'list':
      for (const item of node.children) for (const child of item.children) readNode(child, 'listItem', walk);
      return;
    case 'code':
      pushText(node.value, [], type, walk);
      return;
    case 'html': {
      const { blocks, images } = htmlBody(node.value, walk.base);
      walk.blocks.push(...blocks);
      walk.images.push(...images);
      return;
    }
    default:
      return;
  }
}

/** A paragraph of pictures only is no paragraph: each picture is kept, its title is its caption. */
function readPictures(children: readonly PhrasingContent[], walk: Walk): boolean {
  const pictures = children.filter(({ type }) => type === 'image' || type === 'imageReference');
  const others = children.filter(
    (node) =>
      node.type !== 'image' &&
      node.type !== 'imageReference' &&
      !(node.type === 'text' && node.value.trim() === ''),
  );
  for (const picture of pictures) {
    const url =
      picture.type === 'image'
        ? picture.url
        : picture.type === 'imageReference'
          ? walk.definitions.get(picture.identifier)
          : undefined;
    const title = picture.type === 'image' ? (picture.title ?? undefined) : undefined;
    const whole = resolve(url, walk.base);
    const alt = 'alt' in picture ? (picture.alt ?? '') : '';
    if (whole !== undefined)
      walk.images.push(
        defined<LooseImage>({
          url: whole,
          alt,
          caption: title,
          credit: undefined,
          width: undefined,
          height: undefined,
        }),
      );
    if (title !== undefined) pushText(title, [], 'caption', walk);
  }
  return pictures.length > 0 && others.length === 0;
}

const isPicture = (node: RootContent) =>
  node.type === 'paragraph' &&
  node.children.every(({ type }) => type === 'image' || type === 'imageReference');

/** Below a picture, a paragraph in emphasis from its first word to its last is its caption. */
const isCaption = (children: readonly PhrasingContent[]) =>
  children.length === 1 && children[0]?.type === 'emphasis';

function push(children: readonly PhrasingContent[], type: IncomingBlock['type'], walk: Walk): void {
  const raw = { text: '', marks: [] as BlockMark[] };
  for (const child of children) readPhrase(child, raw, walk);
  pushText(raw.text, raw.marks, type, walk);
}

function pushText(
  raw: string,
  rawMarks: readonly BlockMark[],
  type: IncomingBlock['type'],
  walk: Walk,
): void {
  const { text, marks } = foldMarked(raw, rawMarks);
  if (text !== '') walk.blocks.push({ type, text, ...(marks.length === 0 ? {} : { marks }) });
}

function readPhrase(node: PhrasingContent, raw: { text: string; marks: BlockMark[] }, walk: Walk): void {
  const start = raw.text.length;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      raw.text += node.value;
      return;
    case 'break':
      raw.text += '\n';
      return;
    case 'html':
      if (/^<br\b/iu.test(node.value)) raw.text += '\n';
      return;
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference': {
      for (const child of node.children) readPhrase(child, raw, walk);
      const mark = { start, end: raw.text.length };
      if (node.type === 'emphasis' || node.type === 'strong') raw.marks.push({ ...mark, type: node.type });
      const href =
        node.type === 'link'
          ? node.url
          : node.type === 'linkReference'
            ? walk.definitions.get(node.identifier)
            : undefined;
      const whole = resolve(href, walk.base);
      if (whole !== undefined) raw.marks.push({ ...mark, type: 'link', href: whole });
      return;
    }
    default:
      return;
  }
}
