import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { searchStartQuery } from '../../api/searchQueries.ts';
import { type EntityFolder, paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { announce } from '../shared/announce.tsx';
import { counted } from '../shared/dates.ts';
import { typedWords } from '../shared/names/findNames.ts';
import { useNames } from '../shared/names/useNames.ts';

type FoundNamesProps = { typed: string; folder: EntityFolder };

/** So many names are shown; more letters lead to the others. */
const mostShown = 50;

/** The names of a list that begin as is typed, in any of their words: from the small files of names that the search has, never the
 *  whole list. */
export function FoundNames({ typed, folder }: FoundNamesProps) {
  const start = useQuery(searchStartQuery());
  const found = useNames(typed, start.data).filter(({ id }) => id.startsWith(`${folder}/`));
  const isTooShort = typedWords(typed).every((word) => [...word].length < 2);
  const said = isTooShort
    ? 'Two letters, and the names come.'
    : start.isError
      ? 'The names did not come. The letters and pages of the list work all the same.'
      : found.length === 0
        ? 'No name begins like this. Another word of the name may.'
        : `${counted(found.length, 'name')} found`;
  useEffect(() => {
    if (said.endsWith('found')) announce(said);
  }, [said]);
  return (
    <>
      <p className="mt-6 text-[0.8125rem] text-muted">{said}</p>
      <ul className="mt-2 border-t border-rule">
        {found.slice(0, mostShown).map(({ id, name, description, articles }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 border-b border-rule py-3.5"
          >
            <div className="min-w-0">
              <AppLink
                to={paths.entity(id)}
                className="font-serif text-[1.1875rem] font-semibold wrap-anywhere hover:underline hover:underline-offset-4"
              >
                <bdi>{typeset(name)}</bdi>
              </AppLink>
              {description !== undefined && (
                <p className="text-[0.8125rem] text-muted">{typeset(description)}</p>
              )}
            </div>
            <p className="text-[0.8125rem] text-muted">in {counted(articles, 'article')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
