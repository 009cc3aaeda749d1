import type { EntityPage } from '../../model/pages.ts';
import type { QuotesAsked } from '../../model/quotesAsked.ts';
import { QuotesLink } from '../shared/QuotesLink.tsx';

/** To the list of all quotes, where one can choose further: what this one says, what others say of it, what was said there. */
export function QuoteLinks({ page: { entity, totals } }: { page: EntityPage }) {
  const links: { asked: QuotesAsked; words: string; count: number }[] = [
    {
      asked: { speaker: entity.id },
      words: `Quotes of ${entity.name}`,
      count: totals.quoted + totals.reported,
    },
    { asked: { about: entity.id }, words: `Quotes that name ${entity.name}`, count: totals.spokenOf },
    { asked: { place: entity.id }, words: `Quotes from ${entity.name}`, count: totals.at },
  ];
  const some = links.filter(
    ({ asked, count }) => count > 0 && (asked.place === undefined || entity.type === 'place'),
  );
  if (some.length === 0) return null;
  return (
    <nav aria-label="Among all quotes" className="mt-12 text-sm print:hidden">
      <p className="mb-1.5 text-muted">
        To choose among these by year, kind and review, or save them as a table:
      </p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1.5">
        {some.map(({ asked, words }) => (
          <li key={words}>
            <QuotesLink
              asked={asked}
              className="font-semibold underline decoration-strong-rule underline-offset-4 hover:decoration-ink"
            >
              <bdi>{words}</bdi>
            </QuotesLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
