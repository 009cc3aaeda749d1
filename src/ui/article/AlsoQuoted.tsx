import { useQuery } from '@tanstack/react-query';
import { alsoQuotedQuery } from '../../api/alsoQuotedQuery.ts';
import { quotePaths } from '../../model/quotePaths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted } from '../shared/dates.ts';

/** That other articles have a quote too, and where all of them are laid side by side; nothing until that is known. */
export function AlsoQuoted({ article, quote }: { article: string; quote: string }) {
  const quotes = useQuery(alsoQuotedQuery(article)).data?.quotes ?? {};
  const also = Object.hasOwn(quotes, quote) ? quotes[quote] : undefined;
  if (also === undefined || also.others === 0) return null;
  return (
    <p className="mt-1 text-[0.8125rem] leading-[1.4] font-medium">
      <AppLink
        to={quotePaths.family(also.first)}
        className="underline decoration-strong-rule underline-offset-3 hover:decoration-ink"
      >
        Also quoted in {counted(also.others, 'other article')}
      </AppLink>
    </p>
  );
}
