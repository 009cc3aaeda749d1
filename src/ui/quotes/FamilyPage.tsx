import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { alsoQuotedQuery } from '../../api/alsoQuotedQuery.ts';
import { LoadError } from '../../api/LoadError.ts';
import { quoteFamilyQuery } from '../../api/quotesQueries.ts';
import { paths } from '../../model/paths.ts';
import { quotePaths } from '../../model/quotePaths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { Message } from '../shared/Message.tsx';
import { FamilyView } from './FamilyView.tsx';

/** One quote in all articles that have it. */
export function FamilyPage({ article, quote }: { article: string; quote: string }) {
  const family = useQuery(quoteFamilyQuery({ article, quote }));
  if (family.isPending) return <Loading label="The quote is on its way" />;
  if (family.isError)
    return family.error instanceof LoadError && family.error.kind === 'notFound' ? (
      <KnownByAnother article={article} quote={quote} />
    ) : (
      <LoadFailed error={family.error} what="quote" onRetry={() => void family.refetch()} />
    );
  return <FamilyView family={family.data} />;
}

/** It was at home here until an older article came that has it too; or other articles had it once, and do not any more. */
function KnownByAnother({ article, quote }: { article: string; quote: string }) {
  const also = useQuery(alsoQuotedQuery(article));
  const quotes = also.data?.quotes ?? {};
  const known = Object.hasOwn(quotes, quote) ? quotes[quote] : undefined;
  const home = known && quotePaths.family(known.first);
  const navigate = useNavigate();
  useEffect(() => {
    if (home !== undefined) void navigate(home, { replace: true });
  }, [home, navigate]);
  if (also.isPending || home !== undefined) return <Loading label="The quote is on its way" />;
  if (also.isError) return <LoadFailed error={also.error} what="quote" onRetry={() => void also.refetch()} />;
  return (
    <Message title="Not quoted in several articles">
      <p>
        No other article of this archive has this quote; one may have been corrected or taken back. It stands{' '}
        <AppLink to={paths.quotation(article, quote)} className="text-ink underline underline-offset-4">
          in its article
        </AppLink>
        .
      </p>
    </Message>
  );
}
