import type { Article, Quotation } from '../../model/article.ts';
import { quotedWords } from '../../model/attribution.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { typeset } from '../../text/typeset.ts';

/** How many are listed where words fit several. */
const mostListed = 12;

const plain = (text: string) => typeset(text).toLowerCase().replace(/\s+/gu, ' ').trim();

/** The quotation that somebody means: by its id or one it had before, else by words of it, marks and capitals aside.
 *  @returns a failure that lists those it could be, a line each, when the words fit several or none */
export function findQuotation(article: Article, asked: string): Result<Quotation> {
  const byId = article.quotations.find((q) => q.id === asked || q.aliases?.includes(asked));
  if (byId !== undefined) return success(byId);
  const words = plain(asked).replace(/^[“‘]|[”’]$/gu, '');
  const found =
    words === '' ? [] : article.quotations.filter((q) => plain(quotedWords(article, q)).includes(words));
  const [only] = found;
  if (found.length === 1 && only !== undefined) return success(only);
  const listed = found.length === 0 ? article.quotations : found;
  return failure(
    found.length === 0 ? 'missing' : 'invalid',
    '',
    [
      found.length === 0
        ? `${article.id} has no quotation with the words “${asked}”${listed.length > 0 ? '; it has' : ''}`
        : `“${asked}” fits ${found.length} quotations, expected more words or an id`,
      ...listed.slice(0, mostListed).map((q) => `  ${quotationLine(article, q)}`),
      ...(listed.length > mostListed ? [`  and ${listed.length - mostListed} more`] : []),
    ].join('\n'),
  );
}

/** `we-will-discuss-all: “We will discuss all …” direct, Vladimir Putin, confirmed`. */
export function quotationLine(article: Article, quotation: Quotation): string {
  const words = typeset(quotedWords(article, quotation));
  const short = words.length > 70 ? `${words.slice(0, 70).replace(/\s+\S*$/u, '')} …` : words;
  const state = quotation.lifecycle === 'current' ? quotation.review.state : quotation.lifecycle;
  const speaker = quotation.speaker?.name ?? 'nobody';
  return `${quotation.id}: “${short}” ${quotation.kind}, ${speaker}, ${state}`;
}
