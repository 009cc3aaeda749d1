import type { Article } from '../../../model/article.ts';
import { passageHash } from '../../../model/paths.ts';
import { type FoundPassage, findPassage } from '../../../text/findPassage.ts';
import { decodePassage, type PassageLink } from '../../../text/passageLink.ts';
import { matchTextDirective, parseTextDirectives, type TextDirective } from '../../../text/textFragment.ts';
import { earlierTexts, type PassageTexts } from './passageTexts.ts';

/** What an address that names words leads to.
 *  `was`: the words as an earlier version of the article had them, and until when. `claimed`: the words of the address
 *  where no version known to us has them; anybody can write an address, so they are nobody's until then. */
export type PassageArrival =
  | { kind: 'unreadable' }
  | { kind: 'found'; found: FoundPassage; was?: { words: string; until: string }; claimed?: string }
  | { kind: 'gone'; was?: { words: string; until: string }; claimed?: string };

type Sought = Parameters<typeof findPassage>[1];

/** @param hash of the address
 *  @param opened the whole address with which the document was opened, where that is this article: there alone stand the
 *  browser's own directives. `shown` is all that the page says: what the browser finds there needs no help
 *  @returns `undefined` for an address that names no words, or words that the browser has found */
export function passageArrival(
  article: Article,
  texts: PassageTexts,
  hash: string,
  opened: { address: string; shown: () => string } | undefined,
): PassageArrival | undefined {
  if (hash.startsWith(passageHash)) {
    const link = decodePassage(hash.slice(passageHash.length));
    return link === undefined ? { kind: 'unreadable' } : follow(article, texts, link, wordsOf(link));
  }
  const directives = opened === undefined ? [] : parseTextDirectives(opened.address);
  const [first] = directives;
  if (opened === undefined || first === undefined) return undefined;
  const shown = opened.shown();
  if (directives.some((directive) => matchTextDirective(shown, directive))) return undefined;
  return follow(article, texts, soughtOf(first), claimOf(first));
}

function follow(article: Article, { text }: PassageTexts, sought: Sought, claim: string): PassageArrival {
  const found = findPassage(text, sought);
  if (found && isKept(found)) return { kind: 'found', found };
  const claimed = claim === '' ? {} : { claimed: claim };
  const was = before(article, sought);
  return {
    ...(found ? { kind: 'found', found } : { kind: 'gone' }),
    ...(was ? { was } : claimed),
  };
}

const isKept = ({ change }: FoundPassage) => change === 'none' || change === 'typography';

/** The passage in the latest version that had it word for word. */
function before(article: Article, sought: Sought) {
  for (const { text, at } of earlierTexts(article)) {
    const found = findPassage(text, sought);
    if (found && isKept(found)) return { words: text.slice(found.start, found.end), until: at };
  }
  return undefined;
}

/** A link that tells of its ends alone claims no words between them. */
const wordsOf = (link: PassageLink) => ('exact' in link ? link.exact : `${link.head} … ${link.tail}`);
const claimOf = ({ start, end }: TextDirective) => (end === undefined ? start : `${start} … ${end}`);

const soughtOf = ({ prefix = '', start, end, suffix = '' }: TextDirective): Sought =>
  end === undefined ? { exact: start, prefix, suffix } : { head: start, tail: end, prefix, suffix };
