import { paths } from '../../model/paths.ts';
import type { SearchStart as Start } from '../../model/search.ts';
import { askedQuery } from '../../model/searchAsked.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, dateWords } from '../shared/dates.ts';
import { useNames } from '../shared/names/useNames.ts';
import { NameRows } from './NameRows.tsx';

const mostNames = 6;

/** Before anything is asked: what can be found, and some who can. The names already come while one types. */
export function SearchStart({ start, typed }: { start: Start | undefined; typed: string }) {
  const names = useNames(typed, start).slice(0, mostNames);
  if (names.length > 0) return <NameRows title="People and places" names={names} />;
  if (start === undefined) return null;
  const { articles, dates, example, people, places } = start;
  if (articles === 0)
    return (
      <p className="needs-script mt-6 font-serif text-[1.1875rem] leading-[1.45] text-muted">
        No articles yet: there is nothing to find.
      </p>
    );
  const phrase = example === undefined ? undefined : `“${example}”`;
  return (
    <div className="needs-script">
      <p className="mt-6 max-w-[36em] font-serif text-[1.1875rem] leading-[1.45] text-muted">
        {counted(articles, 'article')}
        {dates &&
          (dates.first === dates.last
            ? `, of ${dateWords(dates.first)}`
            : `, from ${dateWords(dates.first)} to ${dateWords(dates.last)}`)}
        . Type a name, or words that somebody said. Words in quotation marks are found as they stand
        {phrase === undefined ? '.' : ': '}
        {phrase !== undefined && (
          <AppLink
            to={`${paths.search}${askedQuery({ q: phrase, sort: 'relevance' })}`}
            className="whitespace-nowrap text-ink underline decoration-strong-rule underline-offset-4 hover:decoration-ink"
          >
            {phrase}
          </AppLink>
        )}
        {phrase !== undefined && '.'}
      </p>
      <div className="grid gap-x-14 sm:grid-cols-2">
        <NameRows title="Heard most" names={people} />
        <NameRows title="Named most" names={places} />
      </div>
    </div>
  );
}
