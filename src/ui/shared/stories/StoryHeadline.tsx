import type { ArticleRef } from '../../../model/pages.ts';
import { paths } from '../../../model/paths.ts';
import { AppLink } from '../AppLink.tsx';

type StoryHeadlineProps = {
  article: ArticleRef;
  /** The classes that set its type. */
  size: string;
};

/** The headline of a story among others, a link to it. */
export function StoryHeadline({ article, size }: StoryHeadlineProps) {
  return (
    <h2 dir="auto" className={`font-serif wrap-anywhere ${size}`}>
      <AppLink
        to={paths.article(article.id)}
        className="decoration-strong-rule underline-offset-4 hover:underline"
      >
        {article.headline}
      </AppLink>
    </h2>
  );
}
