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
import { LeadStory, StoryBesideQuote } from './Stories.tsx';

/** The front of the paper. */
export function FrontPage() {
  const front = useQuery(frontQuery());
  if (front.isPending) return <Loading label="The front page is on its way" />;
  if (front.isError)
    return <LoadFailed error={front.error} what="front page" onRetry={() => void front.refetch()} />;
  return <FrontView front={front.data} />;
}

/** The newest story with one quote in its sentence; the others after it; beside them who speaks, and where. */
export function FrontView({ front }: { front: Front }) {
  const [lead, ...others] = front.stories;
  return (
    <div className="mx-auto grid max-w-[73rem] gap-x-20 px-4.5 pt-10 md:px-10 md:pt-13 lg:grid-cols-[minmax(0,1fr)_18.75rem]">
      <PageHead title={undefined} description="Who said what, and where." path={paths.front} />
      <div>
        {lead ? (
          <LeadStory story={lead} />
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
        {others.map((story) => (
          <StoryBesideQuote key={story.article.id} story={story} />
        ))}
      </div>
      <aside aria-label="Who and where" className="mt-14 space-y-10 lg:mt-0">
        {front.people.length > 0 && (
          <section aria-labelledby="quoted-most">
            <h2 id="quoted-most" className="mb-1 text-[0.8125rem] font-semibold text-muted">
              {front.stories.length === 1 ? 'Who speaks' : 'Quoted most'}
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
        <nav aria-labelledby="browse">
          <h2 id="browse" className="mb-2 text-[0.8125rem] font-semibold text-muted">
            Browse
          </h2>
          <ul className="flex flex-wrap gap-x-5 font-serif">
            <li>
              <AppLink to={paths.people} className="hover:underline hover:underline-offset-4">
                People
              </AppLink>
            </li>
            <li>
              <AppLink to={paths.places} className="hover:underline hover:underline-offset-4">
                Places
              </AppLink>
            </li>
            <li>
              <AppLink to={paths.organizations} className="hover:underline hover:underline-offset-4">
                Organizations
              </AppLink>
            </li>
          </ul>
        </nav>
      </aside>
    </div>
  );
}

function mostNamedPin(front: Front): string | undefined {
  const pinned = new Set(front.map?.pins.map((pin) => pin.id));
  return front.places.find((place) => pinned.has(place.id))?.id;
}
