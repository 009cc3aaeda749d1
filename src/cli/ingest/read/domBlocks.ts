import type { BlockMark } from '../../../model/article.ts';
import type { IncomingBlock } from '../incoming.ts';
import { standsBeside } from './boilerplate.ts';
import { fold, foldMarked } from './fold.ts';
import type { LooseImage } from './settle.ts';

/* A tree of elements to blocks. Nothing of the page runs or is fetched: elements are read as text and marks. */

/** Deeper than any page a person wrote; the rest of such a tree is left out. */
const deepest = 200;

const skipped = new Set(
  'script style noscript template svg math iframe object embed audio video canvas map form button input select option textarea label nav head title meta link dialog menu rt rp'.split(
    ' ',
  ),
);
const blockTags = new Set(
  'address article aside body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody tfoot thead tr ul blockquote caption'.split(
    ' ',
  ),
);
const markTags = new Map<string, 'emphasis' | 'strong'>([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
]);
/** The marks that a page's `<q>` draws around its words by style: outside, and inside another. */
const quoteMarks: readonly [open: string, close: string][] = [
  ['“', '”'],
  ['‘', '’'],
];

type Walk = {
  blocks: IncomingBlock[];
  images: LooseImage[];
  text: string;
  marks: BlockMark[];
  breaks: number;
  type: IncomingBlock['type'];
  quotes: number;
  /** Where relative addresses start from, if known. */
  base: string | undefined;
};

/** The blocks and pictures below an element, in reading order. `base` resolves the addresses of links. */
export function domBlocks(
  root: Node,
  base: string | undefined,
): { blocks: IncomingBlock[]; images: LooseImage[] } {
  const walk: Walk = {
    blocks: [],
    images: [],
    text: '',
    marks: [],
    breaks: 0,
    type: 'paragraph',
    quotes: 0,
    base,
  };
  readChildren(root, walk, 0);
  flush(walk);
  return { blocks: walk.blocks, images: walk.images };
}

function flush(walk: Walk): void {
  const { text, marks } = foldMarked(walk.text, walk.marks);
  if (text !== '') walk.blocks.push({ type: walk.type, text, ...(marks.length === 0 ? {} : { marks }) });
  walk.text = '';
  walk.marks = [];
  walk.breaks = 0;
}

function readChildren(node: Node, walk: Walk, depth: number): void {
  if (depth > deepest) return;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) readWords(child.textContent ?? '', walk);
    else if (child.nodeType === 1) readElement(child as Element, walk, depth);
  }
}

function readWords(words: string, walk: Walk): void {
  if (words.trim() !== '') walk.breaks = 0;
  walk.text += words;
}

function readElement(element: Element, walk: Walk, depth: number): void {
  const tag = element.localName.toLowerCase();
  if (skipped.has(tag) || isHidden(element) || isFootnote(tag, element)) return;
  if (tag === 'br') readBreak(walk);
  else if (tag === 'img') readImage(element, walk, {});
  else if (tag === 'figure') readFigure(element, walk, depth);
  else if (blockTags.has(tag)) readBlock(tag, element, walk, depth);
  else if (tag === 'q') readQuoted(element, walk, depth);
  else readInline(tag, element, walk, depth);
}

/** A footnote's number is no word of the article. */
function isFootnote(tag: string, element: Element): boolean {
  return (
    tag === 'sup' &&
    element.querySelector('a[href*="#"]') !== null &&
    /^\[?\s*(?:\d{1,3}|[a-z]|note \d{1,3})\s*\]?$/u.test(element.textContent?.trim() ?? '')
  );
}

function readInline(tag: string, element: Element, walk: Walk, depth: number): void {
  // Cells of a row are words apart.
  if (tag === 'td' || tag === 'th') walk.text += ' ';
  const start = walk.text.length;
  const blocksBefore = walk.blocks.length;
  readChildren(element, walk, depth + 1);
  const type = tag === 'a' ? 'link' : markTags.get(tag);
  // A link around whole paragraphs was cut by their ends: its words are no longer one run.
  if (type === undefined || blocksBefore !== walk.blocks.length) return;
  const mark = { start, end: walk.text.length };
  const href = type === 'link' ? resolve(element.getAttribute('href'), walk.base) : undefined;
  if (type !== 'link') walk.marks.push({ ...mark, type });
  else if (href !== undefined) walk.marks.push({ ...mark, type, href });
}

/** One line break inside a paragraph is a space; two are a new paragraph. */
function readBreak(walk: Walk): void {
  walk.breaks += 1;
  if (walk.breaks >= 2) flush(walk);
  else walk.text += '\n';
}

function readQuoted(element: Element, walk: Walk, depth: number): void {
  const [open, close] = quoteMarks[walk.quotes % quoteMarks.length] ?? ['“', '”'];
  // Some pages print the marks and turn the style off.
  const printed = /^\s*["“‘'«„]/u.test(element.textContent ?? '');
  if (!printed) walk.text += open;
  walk.quotes += 1;
  readChildren(element, walk, depth + 1);
  walk.quotes -= 1;
  if (!printed) walk.text += close;
}

function readBlock(tag: string, element: Element, walk: Walk, depth: number): void {
  flush(walk);
  if (tag === 'aside' && standsBeside(namesOf(element)) !== undefined) return;
  const outer = walk.type;
  walk.type = typeOf(tag, outer);
  readChildren(element, walk, depth + 1);
  flush(walk);
  walk.type = outer;
}

function typeOf(tag: string, outer: IncomingBlock['type']): IncomingBlock['type'] {
  if (/^h[1-6]$/u.test(tag)) return 'heading';
  if (tag === 'li') return 'listItem';
  if (tag === 'blockquote') return 'blockquote';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  return outer;
}

const creditClass = /(?:^|[\s_-])(?:credit|credits|copyright|photographer|source|byline)(?:$|[\s_-])/iu;
const creditWords =
  /(?:^|[\s(|])(?:Photo(?:graph)?|Photo by|Photograph by|Image|Picture|Credit|Photo credit|Image credit)\s*[:/]\s*([^()|]{2,100}?)\)?\.?$/u;

function readFigure(figure: Element, walk: Walk, depth: number): void {
  flush(walk);
  const caption = figure.querySelector('figcaption');
  let credit: string | undefined;
  let words: string | undefined;
  if (caption !== null) {
    const printed = [...caption.querySelectorAll('[class],[itemprop],small,cite')].find(
      (part) =>
        creditClass.test(namesOf(part)) ||
        /^(?:copyrightHolder|creditText|author)$/u.test(part.getAttribute('itemprop') ?? '') ||
        part.localName === 'small',
    );
    credit = fold(printed?.textContent ?? '');
    const whole = domBlocks(caption, walk.base)
      .blocks.map(({ text }) => text)
      .join(' ');
    // A credit of its own element is told apart from the caption; one in the same sentence stays where it was printed.
    words = credit !== '' && whole.endsWith(credit) ? whole.slice(0, -credit.length).trim() : whole;
    if (credit === '') credit = creditWords.exec(whole)?.[1];
    credit = credit?.replace(/^(?:photo(?:graph)?(?: by)?|image|credit|picture)\s*[:/]\s*/iu, '');
  }
  for (const image of figure.querySelectorAll('img')) readImage(image, walk, { caption: words, credit });
  // A figure may hold a quotation or a table instead of a picture.
  for (let child = figure.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType !== 1 || child === caption || (child as Element).contains(caption)) continue;
    if ((child as Element).localName !== 'img' && (child as Element).querySelector('img') === null)
      readElement(child as Element, walk, depth + 1);
  }
  flush(walk);
  if (words) walk.blocks.push({ type: 'caption', text: words });
}

function readImage(
  image: Element,
  walk: Walk,
  { caption, credit }: { caption?: string | undefined; credit?: string | undefined },
): void {
  const sources = [
    image.getAttribute('src'),
    image.getAttribute('data-src'),
    lastOf(image.getAttribute('srcset')),
  ];
  const url = sources
    .map((source) => resolve(source, walk.base))
    .find((source) => source?.startsWith('http'));
  const [width, height] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
  // A pixel that counts readers, or an icon.
  if (url === undefined || (width ?? 100) < 40 || (height ?? 100) < 40) return;
  walk.images.push({
    url,
    alt: image.getAttribute('alt') ?? '',
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  });
}

/** The last, usually largest, address of a `srcset`. */
function lastOf(srcset: string | null): string | null {
  return srcset?.split(/,\s+/u).at(-1)?.trim().split(/\s/u)[0] ?? null;
}

function sizeOf(image: Element, side: 'width' | 'height'): number | undefined {
  const value = image.getAttribute(side);
  return value !== null && /^\d{1,5}$/u.test(value) ? Number(value) : undefined;
}

/** Class names and id of an element, for the words that name its part in the page. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '')
  );
}

/** An address as the page's own address makes it whole. A place within the page is none. */
export function resolve(href: string | null | undefined, base: string | undefined): string | undefined {
  const address = href?.trim() ?? '';
  if (address === '' || address.startsWith('#')) return undefined;
  return URL.parse(address, base)?.href;
}
