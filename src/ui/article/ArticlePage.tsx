import { useQuery } from '@tanstack/react-query';
import { useMatch, useParams } from 'react-router';
import { archiveInfoQuery, articleMapQuery, articleQuery } from '../../api/queries.ts';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { ArticleClosed } from './ArticleClosed.tsx';
import { ArticleMoved } from './ArticleMoved.tsx';
import { ArticleView } from './ArticleView.tsx';

/** The reading view, at the article or at one of its quotes. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const quoteId = useMatch('/articles/:id/quotes/:quoteId')?.params.quoteId;
  const article = useQuery(articleQuery(id));
  const map = useQuery(articleMapQuery(id));
  const info = useQuery(archiveInfoQuery()).data;
  // The map comes beside it: drawn later, it would push the places down.
  if (article.isPending || map.isPending) return <Loading label="The article is on its way" />;
  if (article.isError)
    return <LoadFailed error={article.error} what="article" onRetry={() => void article.refetch()} />;
  if ('movedTo' in article.data) return <ArticleMoved moved={article.data} quoteId={quoteId} />;
  if (article.data.pubStatus !== 'usable') return <ArticleClosed article={article.data} />;
  return (
    <ArticleView
      key={article.data.id}
      article={article.data}
      map={map.data ?? undefined}
      quoteId={quoteId}
      threshold={info?.threshold ?? 0.9}
      site={info?.url}
      contact={info?.contact}
      review={info?.review ?? 'required'}
    />
  );
}
