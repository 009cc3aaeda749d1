import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { archiveInfoQuery, entityQuery } from '../../api/queries.ts';
import type { EntityPage as EntityPageData } from '../../model/pages.ts';
import { type EntityFolder, paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, times } from '../shared/dates.ts';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { MapFigure } from '../shared/MapFigure.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { GonePage } from './GonePage.tsx';
import { kinds } from './kinds.ts';
import { LeadQuote } from './LeadQuote.tsx';
import { MovedPage } from './MovedPage.tsx';
import { Neighbours } from './Neighbours.tsx';
import { PassageList } from './PassageList.tsx';

type EntityPageProps = { folder: EntityFolder };

/** The page of a person, place or organization. */
export function EntityPage({ folder }: EntityPageProps) {
  const { pathname } = useLocation();
  // The slug as it stands in the address: one that cannot be decoded is nobody's.
  const slug = decoded(pathname.slice(pathname.lastIndexOf('/') + 1));
  const page = useQuery(entityQuery(`${folder}/${slug}`));
  const site = useQuery(archiveInfoQuery()).data?.url;
  const what = kinds[folder].one.toLowerCase();
  if (page.isPending) return <Loading label={`The page of this ${what} is on its way`} />;
  if (page.isError) return <LoadFailed error={page.error} what={what} onRetry={() => void page.refetch()} />;
  if ('gone' in page.data) return <GonePage />;
  if ('movedTo' in page.data) return <MovedPage moved={page.data} />;
  return <EntityView page={page.data} kind={kinds[folder].one} site={site} />;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

type EntityViewProps = { page: EntityPageData; kind: string; site: string | undefined };

/** Opens with one quote, large, in its sentence; then what is reported, what others say, where named. */
export function EntityView({ page, kind, site }: EntityViewProps) {
  const { entity, quoted, reported, spokenOf, mentions, saidHere, together, places, within, map } = page;
  const [lead, ...more] = quoted;
  const name = <bdi>{entity.name}</bdi>;
  const list = { entity: entity.id };
  return (
    <div className="mx-auto grid max-w-[73rem] gap-x-20 px-4.5 pt-10 md:px-10 md:pt-13 lg:grid-cols-[minmax(0,1fr)_18.75rem]">
      <PageHead
        title={entity.name}
        description={`${entity.name}: ${counted(quoted.length, 'quote')}, ${counted(reported.length, 'reported statement')}, named ${times(page.named)} in ${counted(page.articles, 'article')}.`}
        path={paths.entity(entity.id)}
        unlisted={!page.listed}
      />
      <div>
        <header>
          <p className="text-[0.8125rem] font-semibold text-accent">{kind}</p>
          <h1
            tabIndex={-1}
            className="mt-1.5 font-serif text-[2.25rem] leading-[1.07] font-[650] tracking-[-0.019em] md:text-[3.25rem]"
          >
            {name}
          </h1>
          {entity.description !== undefined && (
            <p className="mt-2 font-serif text-[1.1875rem] leading-[1.38] text-muted md:text-[1.3125rem]">
              {typeset(entity.description)}
            </p>
          )}
          <p className="mt-3 flex flex-wrap gap-x-4 text-[0.8125rem] text-muted">
            {entity.placeType === 'historical' && <span>No longer a place on the map</span>}
            {within && (
              <span>
                in{' '}
                <AppLink to={paths.entity(within.id)} className="underline underline-offset-3 hover:text-ink">
                  <bdi>{within.name}</bdi>
                </AppLink>
              </span>
            )}
            {otherNames(entity.aliases, entity.name) !== '' && (
              <span>also {otherNames(entity.aliases, entity.name)}</span>
            )}
          </p>
        </header>
        {lead && <LeadQuote passage={lead} site={site} />}
        <PassageList title="Quoted" passages={more} beside="source" {...list} />
        <PassageList title="In the reporter’s words" passages={reported} beside="source" {...list} />
        <PassageList title="Said at this place" passages={saidHere} beside="speaker" {...list} />
        <PassageList
          title={`What others say of ${entity.name}`}
          passages={spokenOf}
          beside="speaker"
          {...list}
        />
        <PassageList
          title={
            page.named > 0
              ? `Named ${times(page.named)} in ${counted(page.articles, 'article')}`
              : `Spoken of in ${counted(page.articles, 'article')}`
          }
          passages={mentions}
          beside="article"
          {...list}
        />
      </div>
      <aside aria-label="Together with" className="mt-14 space-y-9 lg:mt-7 print:hidden">
        {map && entity.type === 'place' && <MapFigure map={map} inQuestion={entity.id} />}
        <Neighbours title="In the same paragraphs" items={together} headingId="together" />
        <Neighbours
          title="Places named beside"
          items={places}
          headingId="beside"
          picture={
            map &&
            entity.type !== 'place' && (
              <div className="mb-2">
                <MapFigure map={map} />
              </div>
            )
          }
        />
        {entity.wikidata !== undefined && (
          <section aria-labelledby="elsewhere">
            <h2 id="elsewhere" className="mb-2 text-[0.8125rem] font-semibold text-muted">
              Elsewhere
            </h2>
            <p className="flex flex-wrap gap-x-4 font-serif">
              <a
                href={`https://www.wikidata.org/wiki/${entity.wikidata}`}
                rel="noopener noreferrer"
                className="underline decoration-strong-rule underline-offset-4 hover:decoration-ink"
              >
                Wikidata
              </a>
            </p>
          </section>
        )}
      </aside>
    </div>
  );
}

/** The other names, without those that only shorten the full one. */
function otherNames(aliases: readonly string[], name: string): string {
  return aliases
    .filter((alias) => !name.includes(alias))
    .map((alias) => `“${typeset(alias)}”`)
    .join(', ');
}
