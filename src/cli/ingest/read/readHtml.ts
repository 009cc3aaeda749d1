import { Readability } from '@mozilla/readability';
import { failure, type Result } from '../../../model/result.ts';
import type { Incoming, IncomingBlock } from '../incoming.ts';
import type { Decoded } from './decode.ts';
import { domBlocks } from './domBlocks.ts';
import { fold } from './fold.ts';
import type { Described } from './jsonLd.ts';
import { pageMetadata } from './pageMetadata.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { parsePage, removeBeside } from './parsePage.ts';
import { type Loose, settle } from './settle.ts';
import { tidyBlocks } from './tidyBlocks.ts';

/** Elements and runs of text of the largest page that is read: ten times the longest reports of today. */
const mostNodes = 120_000;
/** So many "<" are counted before anything is parsed; scripts have them too. */
const mostTags = 600_000;
/** Deeper than any page a person wrote; what reads the tree is recursive. */
const deepest = 300;
/** A page is an article when so many characters of it are sentences: less is an index, a notice or a video. */
const fewestCharacters = 140;
/** A body in which more than this share is links is a list of other articles. */
const mostLinks = 0.5;

const errorPage =
  /\b(?:error|http) (?:4\d\d|5\d\d)\b|^(?:4\d\d|5\d\d)(?: error)?(?:\s*[-–—|:.]|$)|not found|page (?:can(?:no|')t|could not) be found|access denied|forbidden|service unavailable|bad gateway|just a moment|attention required|are you a robot|verify you are human|internal server error|something went wrong/iu;

/** The article of a web page: its words from the page, its headline, authors, dates, publisher and licence from what the page says of
 *  itself. A page without an article is a failure that says what it seems to be. */
export function readHtml({ text, notes }: Decoded, address: string | undefined): Result<Incoming> {
  if (countOf('<', text) > mostTags) return failure('tooLarge', '', `more than ${mostTags} tags`);
  const document = parsePage(text);
  const tooMuch = beyondLimits(document);
  if (tooMuch !== undefined) return failure('tooLarge', '', tooMuch);
  const said = pageMetadata(document, text, address);
  const title = fold(document.querySelector('title')?.textContent ?? '');
  const base = resolveBase(document, said.url ?? address);
  removeBeside(document.documentElement);
  const found = articleBlocks(document, base);
  const tidy = tidyBlocks(found.blocks, said);
  const prose = proseLength(tidy.blocks);
  const own = [...notes, ...cutNotes(text, said, prose)];

  const body = said.body === undefined ? [] : paragraphsOf(said.body);
  if (proseLength(body) > Math.max(2 * prose, fewestCharacters)) {
    const fallback = tidyBlocks(body, said);
    return settle(looseOf(said, fallback, found.images, [...own, 'text from the data in the page']));
  }
  if (errorPage.test(title) && prose < 1_000 && said.datePublished === undefined)
    return failure('invalid', '', `the page has no article: it is an error page (“${title.slice(0, 60)}”)`);
  if (prose < fewestCharacters)
    return failure(
      'invalid',
      '',
      `the page has no article: ${prose} characters of sentences, expected ${fewestCharacters}`,
    );
  if (found.linkShare > mostLinks)
    return failure('invalid', '', 'the page has no article: it lists links to others');
  return settle(looseOf(said, tidy, found.images, own));
}

function looseOf(
  said: Described,
  { blocks, dateline }: { blocks: IncomingBlock[]; dateline?: string },
  pictures: Loose['images'],
  notes: string[],
): Loose {
  const { body: _body, paid: _paid, ...fields } = said;
  const first = blocks.find(({ type }) => type === 'paragraph')?.text;
  const repeats =
    said.description !== undefined && first?.startsWith(said.description.replace(/[.…\s[\]]+$/u, ''));
  return {
    ...fields,
    format: 'html',
    ...(repeats ? { description: '' } : {}),
    ...(dateline === undefined ? {} : { dateline }),
    images: [...(pictures ?? []), ...(said.images ?? [])],
    blocks,
    notes,
  };
}

function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

/** What of the page is beyond the limits, without recursion: depth cannot overflow it. */
function beyondLimits(document: Document): string | undefined {
  let nodes = 0;
  let depth = 0;
  for (let node: Node | null = document.documentElement; node !== null; ) {
    nodes += 1;
    if (nodes > mostNodes) return `more than ${mostNodes} elements and runs of text`;
    if (depth > deepest) return `nested more than ${deepest} levels deep`;
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return undefined;
}

function resolveBase(document: Document, address: string | undefined): string | undefined {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  return base === null || base === undefined ? address : (URL.parse(base, address)?.href ?? address);
}

/** The body as Readability finds it. */
function articleBlocks(document: Document, base: string | undefined) {
  const parsed = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
    charThreshold: 250,
    keepClasses: true,
  }).parse();
  const content = parsed?.content;
  if (!content) return { blocks: [], images: [], linkShare: 0 };
  return { ...domBlocks(content, base), linkShare: linkShareOf(content) };
}

/** Which share of the words stands in links, 0 to 1. */
function linkShareOf(content: Element): number {
  const links = content.querySelectorAll('a[href]');
  const linked = [...links].reduce((sum, link) => sum + fold(link.textContent ?? '').length, 0);
  return linked / Math.max(1, fold(content.textContent ?? '').length);
}

const sentence = /[\p{L}\p{N}][.!?…]["”’)»]*$/u;

/** How many characters stand in paragraphs that end as sentences do. */
function proseLength(blocks: readonly IncomingBlock[]): number {
  return blocks
    .filter(
      ({ type, text }) =>
        type !== 'caption' && type !== 'heading' && text.length >= 40 && sentence.test(text),
    )
    .reduce((sum, { text }) => sum + text.length, 0);
}

function cutNotes(text: string, said: Described, prose: number): string[] {
  const notes: string[] = [];
  if (said.paid && prose < 1_200) notes.push('may be cut: the page asks readers to pay');
  if (/<html[\s>]/iu.test(text) && !/<\/(?:html|body)\s*>/iu.test(text.slice(-20_000)))
    notes.push('may be cut: the page has no end');
  return notes;
}
