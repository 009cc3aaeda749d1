import type { Passage } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { CopyLink } from '../shared/CopyLink.tsx';
import { dateWords } from '../shared/dates.ts';
import { directionOf } from '../shared/directionOf.ts';
import { PassageText } from '../shared/PassageText.tsx';

type LeadQuoteProps = { passage: Passage; site: string | undefined };

/** One quote, large, after the words that lead up to it; with all that must travel with a quote. */
export function LeadQuote({ passage, site }: LeadQuoteProps) {
  const { article, statement } = passage;
  const begins = passage.runs.findIndex((run) => run.as !== 'context');
  const before = passage.runs.slice(0, begins).map((run) => run.text);
  const rest = passage.runs.slice(begins);
  const path = paths.quotation(article.id, statement?.id ?? '');
  return (
    <figure className="mt-9">
      {before.length > 0 && (
        <p
          dir={directionOf(passage.runs)}
          className="mb-2 font-serif text-[1.1875rem] leading-[1.5] text-muted"
        >
          {before.join('')}
        </p>
      )}
      <blockquote
        dir={directionOf(passage.runs)}
        className="font-serif text-[1.625rem] leading-[1.27] md:-indent-[0.42em] md:text-[2.0625rem]"
      >
        <AppLink
          to={path}
          className="decoration-strong-rule decoration-1 underline-offset-[5px] hover:underline"
        >
          <PassageText runs={rest} />
        </AppLink>
      </blockquote>
      <figcaption className="mt-3 text-[0.8125rem] leading-5 text-muted">
        <p className="flex flex-wrap gap-x-4">
          <AppLink
            to={paths.article(article.id)}
            className="font-semibold text-ink hover:underline hover:underline-offset-3"
          >
            <bdi>{article.headline}</bdi>
          </AppLink>
          <span>
            {statement?.translated ? 'as quoted in English by' : 'as quoted by'}{' '}
            <bdi>{article.source ?? 'a source not named'}</bdi>, {dateWords(article.date)}
          </span>
        </p>
        <p className="mt-2 flex flex-wrap gap-x-5">
          <span className="font-medium text-ink">
            {statement?.checked ? 'Checked by an editor' : 'Matched by software'}
          </span>
          <CopyLink path={path} site={site} />
        </p>
      </figcaption>
    </figure>
  );
}
