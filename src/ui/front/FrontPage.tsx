import { useQuery } from '@tanstack/react-query';
import { frontQuery } from '../../api/queries.ts';
import type { Front } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted } from '../shared/dates.ts';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { MapFigure } from '../shared/MapFigure.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { BrowseOn } from './BrowseOn.tsx';
import { StoryRows } from './StoryRows.tsx';

/** The front of the paper. */
export function FrontPage() {
  const front = useQuery(frontQuery());
  if (front.isPending) return <Loading label="The front page is on its way" />;
  if (front.isError)
    return <LoadFailed error={front.error} what="front page" onRetry={() => void front.refetch()} />;
  return <FrontView front={front.data} />;
}

/** The stories that stand on the front, the ways to all others; beside them who speaks, and where. */
export function FrontView({ front }: { front: Front }) {
  return (
    <div className="mx-auto grid max-w-[73rem] gap-x-20 px-4.5 pt-10 md:px-10 md:pt-13 lg:grid-cols-[minmax(0,1fr)_18.75rem]">
      <PageHead title={undefined} description="Who said what, and where." path={paths.front} />
      <div>
        {front.articles > 0 ? (
          <StoriesOrWhyNone front={front} />
        ) : (
          <>
            <h1 tabIndex={-1} className="font-serif text-[2.25rem] leading-tight font-[650]">
              No articles yet
            </h1>
            <p className="mt-4 max-w-[34em] font-serif text-lg leading-7 text-muted">
              This archive is empty. An article put into it stands here as soon as the site is built again.
            </p>
          </>
        )}
      </div>
      <aside aria-label="Who and where" className="mt-14 space-y-10 lg:mt-0">
        {front.people.length > 0 && (
          <section aria-labelledby="quoted-most">
            <h2 id="quoted-most" className="mb-1 text-[0.8125rem] font-semibold text-muted">
              {front.articles === 1 ? 'Who speaks' : 'Quoted most'}
            </h2>
            <ul>
              {front.people.map(({ id, name, description, quoted }) => (
                <li key={id} className="border-b border-rule py-2.5 last:border-b-0">
                  <div className="flex items-baseline justify-between gap-3">
                    <AppLink
                      to={paths.entity(id)}
                      className="font-serif text-[1.0625rem] font-semibold hover:underline hover:underline-offset-4"
                    >
                      <bdi>{name}</bdi>
                    </AppLink>
                    <span className="shrink-0 text-[0.8125rem] text-muted">
                      {quoted > 0 ? counted(quoted, 'quote') : 'reported'}
                    </span>
                  </div>
                  {description !== undefined && (
                    <p className="text-[0.8125rem] leading-[1.4] text-muted">{typeset(description)}</p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {front.places.length > 0 && (
          <section aria-labelledby="where">
            <h2 id="where" className="mb-2 text-[0.8125rem] font-semibold text-muted">
              Where
            </h2>
            {front.map && (
              <MapFigure
                map={front.map}
                inQuestion={front.map.pins.length > 1 ? mostNamedPin(front) : undefined}
              />
            )}
            <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5 font-serif">
              {front.places.map(({ id, name, count }) => (
                <li key={id}>
                  <AppLink to={paths.entity(id)} className="hover:underline hover:underline-offset-4">
                    <bdi>{name}</bdi>
                  </AppLink>{' '}
                  <span className="font-sans text-[0.8125rem] text-muted tabular-nums">{count}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <BrowseOn sections={front.sections} years={front.years} />
      </aside>
    </div>
  );
}

/** The stories and the way to the others; where an editor left none standing, that way alone. */
function StoriesOrWhyNone({ front: { stories, articles } }: { front: Front }) {
  return (
    <>
      {stories.length === 0 && (
        <h1 tabIndex={-1} className="font-serif text-[2.25rem] leading-tight font-[650]">
          Nothing stands here today
        </h1>
      )}
      <StoryRows
        stories={stories}
        wayOn={
          articles > stories.length && (
            <p className="self-end">
              <AppLink
                to={paths.archive}
                className="text-sm font-semibold underline decoration-strong-rule underline-offset-4 hover:decoration-ink"
              >
                All {counted(articles, 'article')}, by month
              </AppLink>
            </p>
          )
        }
      />
    </>
  );
}

function mostNamedPin(front: Front): string | undefined {
  const pinned = new Set(front.map?.pins.map((pin) => pin.id));
  return front.places.find((place) => pinned.has(place.id))?.id;
}
