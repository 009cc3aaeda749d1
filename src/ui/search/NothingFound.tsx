import { useQuery } from '@tanstack/react-query';
import { nearNamesQuery } from '../../api/searchQueries.ts';
import { paths } from '../../model/paths.ts';
import type { SearchStart } from '../../model/search.ts';
import { askedQuery, type SearchAsked, searchParts } from '../../model/searchAsked.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { NameRows } from './NameRows.tsx';
import { nearNames, nearPrefixes } from './nearNames.ts';

const mostNear = 5;
const link = 'text-ink underline decoration-strong-rule underline-offset-4 hover:decoration-ink';

type NothingFoundProps = {
  asked: SearchAsked;
  start: SearchStart | undefined;
  /** Whether names were found, though no article was. */
  hasNames: boolean;
};

/** No article has these words: what else may be meant, and how to ask for less. */
export function NothingFound({ asked, start, hasNames }: NothingFoundProps) {
  const prefixes = nearPrefixes(asked.q, start?.prefixes ?? []);
  const names = useQuery({ ...nearNamesQuery(prefixes), enabled: !hasNames && asked.q !== '' }).data ?? [];
  const near = nearNames(names, asked.q, mostNear);
  const { person, place, section, from, to } = asked;
  const isFiltered = [person, place, section, from, to].some((value) => value !== undefined);
  const { phrases, words } = searchParts(asked.q);
  const all = phrases.length + words.split(' ').length > 1 + Number(words === '') ? 'all of ' : '';
  const loose = [...phrases, words].filter(Boolean).join(' ');
  return (
    <>
      <div className="mt-9 max-w-[36em]">
        <h2 className="font-serif text-[1.5rem] leading-tight font-[650] tracking-[-0.012em]">
          {asked.q === '' ? 'No article fits' : `No article has ${all}“${asked.q.replaceAll(/["“”]/gu, '')}”`}
        </h2>
        <p className="mt-2.5 font-serif text-[1.1875rem] leading-[1.45] text-muted">
          {isFiltered && (
            <>
              Look{' '}
              <AppLink to={`${paths.search}${askedQuery({ q: asked.q, sort: asked.sort })}`} className={link}>
                in all articles
              </AppLink>
              , whatever person, place, section and date.{' '}
            </>
          )}
          {phrases.length > 0 && (
            <>
              Look for{' '}
              <AppLink to={`${paths.search}${askedQuery({ ...asked, q: loose })}`} className={link}>
                the words in any order
              </AppLink>
              .{' '}
            </>
          )}
          {!isFiltered && phrases.length === 0 && 'Fewer words find more. '}
          {near.length > 0 && 'These names are nearest:'}
        </p>
      </div>
      <NameRows title="Nearest names" names={near} />
      {near.length === 0 && !hasNames && start !== undefined && (
        <NameRows title="Heard most" names={start.people.slice(0, mostNear)} />
      )}
    </>
  );
}
