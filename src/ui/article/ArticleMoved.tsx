import type { MovedArticle } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { LeadsOn } from '../shared/LeadsOn.tsx';

/** What stands at the old address of an article, and of its quotes, that is kept under another one now. */
export function ArticleMoved({
  moved: { movedTo, quotes, note },
  quoteId,
}: {
  moved: MovedArticle;
  quoteId: string | undefined;
}) {
  const quote = new Map(Object.entries(quotes)).get(quoteId ?? '');
  const isLost = quoteId !== undefined && quote === undefined;
  return (
    <LeadsOn
      title={`Now at another address: ${movedTo.headline}`}
      heading="This article is at another address now"
      to={quote === undefined ? paths.article(movedTo.id) : paths.quotation(movedTo.id, quote)}
      link={<bdi>{movedTo.headline}</bdi>}
    >
      {isLost && 'The quote you followed is not in the article that stands for it now. '}
      {note !== undefined && (
        <>
          The newsroom’s note: <bdi>{note}</bdi>
        </>
      )}
    </LeadsOn>
  );
}
