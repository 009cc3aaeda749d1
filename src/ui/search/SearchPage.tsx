import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { searchStartQuery } from '../../api/searchQueries.ts';
import { paths } from '../../model/paths.ts';
import { asksAnything } from '../../model/searchAsked.ts';
import { PageHead } from '../shared/PageHead.tsx';
import { useHydrated } from '../shared/useHydrated.ts';
import { Filters } from './Filters.tsx';
import { Results } from './Results.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchStart } from './SearchStart.tsx';
import { useArrows } from './useArrows.ts';
import { useAsked } from './useAsked.ts';
import { WithoutScript } from './WithoutScript.tsx';

/** The search: who and where as one types, and the articles in which the words stand. All that is asked is in the address. */
export function SearchPage() {
  const { asked, isOwn, ask } = useAsked();
  const [typed, setTyped] = useState(asked.q);
  const start = useQuery(searchStartQuery()).data;
  const frame = useRef<HTMLDivElement>(null);
  useArrows(frame);
  const field = useRef<HTMLInputElement>(null);
  const isFirst = useRef(true);
  const { q } = asked;
  const hydrated = useHydrated();
  const onType = useCallback(
    (words: string, { done }: { done: boolean }) => {
      setTyped(words);
      ask({ q: words }, { soon: !done });
    },
    [ask],
  );
  useEffect(() => {
    const input = field.current;
    if (input === null || !hydrated) return;
    const early = isFirst.current && q === '' ? input.value : '';
    isFirst.current = false;
    if (early !== '') return onType(early, { done: false }); // typed before the page came alive
    if (isOwn) return;
    // Another address, as after a step back: what stands in the line is what the address asks.
    input.value = q;
    setTyped(q);
  }, [q, isOwn, hydrated, onType]);
  return (
    <div
      ref={frame}
      className="mx-auto grid max-w-[73rem] gap-x-20 px-4.5 pt-8 md:px-10 md:pt-11 lg:grid-cols-[minmax(0,1fr)_15.5rem]"
    >
      <PageHead
        title={asked.q === '' ? 'Search' : `${asked.q} · Search`}
        description="Search what was said, by whom, and where."
        path={paths.search}
      />
      {/* Whoever comes here wants to type. */}
      <h1 className="sr-only" tabIndex={-1} onFocus={() => field.current?.focus({ preventScroll: true })}>
        Search
      </h1>
      <SearchField field={field} example={asksAnything(asked) ? undefined : start?.example} onType={onType} />
      <Filters asked={asked} start={start} ask={ask} />
      <div className="min-w-0 lg:col-start-1">
        <WithoutScript />
        {asksAnything(asked) ? (
          <Results asked={asked} typed={typed} start={start} />
        ) : (
          <SearchStart start={start} typed={typed} />
        )}
      </div>
    </div>
  );
}
