import type { Article } from '../../model/article.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';

/** Said above an article that was opened at a quote which it does not have. */
export function QuoteGone({ article }: { article: Article }) {
  return (
    <p role="status" className="mb-8 border-l-2 border-accent py-1 pl-4 text-[0.9375rem] leading-6">
      <strong className="font-semibold">The quote you followed is not in this article.</strong> Its address
      may have been cut short. Everything the article does quote is marked below.{' '}
      <AppLink to={paths.article(article.id)} className="underline underline-offset-4">
        The article’s own address
      </AppLink>
    </p>
  );
}
