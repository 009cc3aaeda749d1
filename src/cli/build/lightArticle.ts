import type { Article } from '../../model/article.ts';
import { paths } from '../../model/paths.ts';

/** What leads from the page of a quote to the rest. */
const invitation = 'Read the whole article';

/** An article as the light page of one of its quotes draws it: the head, the paragraphs that the quote stands in, and a link to
 *  all of it. The whole comes when the reader opens it.
 *  @param base the site's own path, without a slash at its end
 *  @returns `undefined` for a quote that stands nowhere: its page tells what became of it, and is whole */
export function lightArticle(article: Article, quotationId: string, base: string): Article | undefined {
  const quotation = article.quotations.find(
    ({ id, aliases = [] }) => id === quotationId || aliases.includes(quotationId),
  );
  if (quotation === undefined || quotation.lifecycle !== 'current' || quotation.segments.length === 0)
    return undefined;
  const kept = new Set(quotation.segments.map(({ block }) => block));
  const blocks = article.blocks.filter(({ id }) => kept.has(id));
  if (blocks.length === 0 || blocks.length === article.blocks.length) return undefined;
  const quotations = article.quotations.filter(
    ({ segments }) => segments.length > 0 && segments.every(({ block }) => kept.has(block)),
  );
  const mentions = article.mentions.filter(({ span }) => kept.has(span.block));
  const meant = new Set([
    ...mentions.map(({ entity }) => entity),
    ...quotations.flatMap((q) => [q.speaker?.entity, q.via?.entity, q.to, q.at]),
  ]);
  const { revisions: _, ...head } = article;
  return {
    ...head,
    blocks: [
      ...blocks,
      {
        id: 'whole-article',
        type: 'paragraph',
        text: invitation,
        marks: [
          { start: 0, end: invitation.length, type: 'link', href: `${base}${paths.article(article.id)}` },
        ],
      },
    ],
    quotations,
    mentions,
    entities: article.entities.filter(({ id }) => meant.has(id)),
  };
}
