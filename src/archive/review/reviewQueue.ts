import type { Article, Quotation } from '../../model/article.ts';
import { isAskedAgain, isChecked, isQuoted } from '../../model/attribution.ts';
import { readingOrder } from '../../model/passages.ts';
import type { QueueItem, ReviewGroup, ReviewQueue } from '../../model/reviewQueue.ts';
import { reviewGroups } from '../../model/reviewQueue.ts';

/** Every quotation that nobody has looked at, and how far the work is.
 *
 *  First what somebody had checked and a new text changed, in the same order again. Then by what can injure somebody.
 *  First the names that readers see now, the least sure of them first: if one of them is wrong, it is wrong in public;
 *  words in quotation marks go before the reporter's. Then the names held back, the likeliest first: nobody is harmed by
 *  them, and one key gives the reader a name. Then quotes for which nobody was found, which cost the most reading; last
 *  terms, which are nobody's words. Articles that readers do not see, and quotations that are withheld or gone, are not
 *  asked about.
 *  @param threshold the least confidence at which an unchecked name is shown, 0.9 to 1 */
export function reviewQueue(articles: readonly Article[], threshold: number): ReviewQueue {
  const items: (QueueItem & { seen: SeenGroup; doubt: number; place: number })[] = [];
  let done = 0;
  for (const article of articles) {
    if (article.pubStatus !== 'usable') continue;
    const order = readingOrder(article);
    for (const quotation of article.quotations) {
      if (quotation.lifecycle !== 'current') continue;
      if (quotation.review.state !== 'unreviewed') {
        done += 1;
        continue;
      }
      const seen = groupOf(quotation, threshold);
      const first = quotation.segments[0];
      items.push({
        article: article.id,
        quotation: quotation.id,
        group: isAskedAgain(quotation) ? 'changed' : seen,
        seen,
        doubt: isHidden(seen) ? 1 - quotation.confidence : quotation.confidence,
        place: (order.get(first?.block ?? '') ?? 0) * 1_000_000 + (first?.start ?? 0),
      });
    }
  }
  const rank = new Map(reviewGroups.map((group, index) => [group, index]));
  items.sort(
    (a, b) =>
      (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0) ||
      (rank.get(a.seen) ?? 0) - (rank.get(b.seen) ?? 0) ||
      a.doubt - b.doubt ||
      Number(a.article > b.article) - Number(a.article < b.article) ||
      a.place - b.place,
  );
  return {
    items: items.map(({ article, quotation, group }) => ({ article, quotation, group })),
    done,
  };
}

type SeenGroup = Exclude<ReviewGroup, 'changed'>;

const isHidden = (group: ReviewGroup) => group === 'hiddenQuote' || group === 'hiddenReported';

/** What readers see of a quotation's speaker now. */
export function groupOf(quotation: Quotation, threshold: number): SeenGroup {
  if (quotation.kind === 'term') return 'term';
  if (quotation.speaker === undefined) return 'nobody';
  const shown = isChecked(quotation) || quotation.confidence >= threshold;
  if (isQuoted(quotation)) return shown ? 'shownQuote' : 'hiddenQuote';
  return shown ? 'shownReported' : 'hiddenReported';
}
