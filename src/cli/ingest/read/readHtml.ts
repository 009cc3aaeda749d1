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

/** Elements of the largest page that is read: ten times the longest reports of today. */
const mostElements = 60_000;
/** A page is an article when so many characters of it are sentences: less is an index, a notice or a video. */
const fewestCharacters = 140;
/** A body in which more than this share is links is a list of other articles. */
const mostLinks = 0.5;

const errorPage =
  /\b(?:404|403|410|500|502|503)\b|page not found|not found|page (?:can(?:no|')t|could not) be found|access denied|forbidden|service unavailable|bad gateway|just a moment|attention required|are you a robot|verify you are human|internal server error|something went wrong/iu;

/** The article of a web page: its words from the page, its headline, authors, dates, publisher and licence from what the page says of
 *  itself. A page without an article is a failure that says what it seems to be. */
export function readHtml({ text, notes }: Decoded, address: string | undefined): Result<Incoming> {
  const document = parsePage(text);
  const elements = document.querySelectorAll('*').length;
  if (elements > mostElements)
    return failure('tooLarge', '', `${elements} elements, at most ${mostElements} are read`);
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
