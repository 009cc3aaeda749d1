import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { archiveInfoQuery, entityQuery } from '../../api/queries.ts';
import type { EntityPage as EntityPageData } from '../../model/pages.ts';
import { type EntityFolder, paths } from '../../model/paths.ts';
import { counted, times } from '../shared/dates.ts';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { later } from '../shared/later.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { useHydrated } from '../shared/useHydrated.ts';
import { useIdle } from '../shared/useIdle.ts';
import { Beside } from './Beside.tsx';
import { EntityHeader } from './EntityHeader.tsx';
import { GonePage } from './GonePage.tsx';
import { kinds } from './kinds.ts';
import { LeadQuote } from './LeadQuote.tsx';
import { MovedPage } from './MovedPage.tsx';
import { Newest } from './Newest.tsx';
import { kindNames } from './passageTitles.ts';
import { QuoteLinks } from './QuoteLinks.tsx';
import { TimelineFigure } from './TimelineFigure.tsx';
import { ViewChoice } from './ViewChoice.tsx';
import { readView, undated, type ViewAsked } from './viewAsked.ts';
import { WhichPage } from './WhichPage.tsx';

// Most readers see a page as it was sent. What they choose of it comes when it is chosen, or while the page is idle.
const ChosenView = later(
  async () => (await import('./ChosenView.tsx')).ChosenView,
  <div aria-busy="true" className="min-h-[90vh]" />,
);

type EntityPageProps = { folder: EntityFolder };

/** The page of a person, place or organization. */
export function EntityPage({ folder }: EntityPageProps) {
  const { pathname, search } = useLocation();
  // The slug as it stands in the address: one that cannot be decoded is nobody's.
  const slug = decoded(pathname.slice(pathname.lastIndexOf('/') + 1));
  const page = useQuery(entityQuery(`${folder}/${slug}`));
  const site = useQuery(archiveInfoQuery()).data?.url;
  const hydrated = useHydrated();
  useIdle(ChosenView.preload);
  const view = useMemo(() => readView(hydrated ? search : ''), [search, hydrated]);
  const what = kinds[folder].one.toLowerCase();
  if (page.isPending) return <Loading label={`The page of this ${what} is on its way`} />;
  if (page.isError) return <LoadFailed error={page.error} what={what} onRetry={() => void page.refetch()} />;
  if ('gone' in page.data) return <GonePage />;
  if ('movedTo' in page.data) return <MovedPage moved={page.data} />;
  if ('which' in page.data) return <WhichPage which={page.data} kind={what} />;
  return <EntityView page={page.data} kind={kinds[folder].one} site={site} view={view} />;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

type EntityViewProps = { page: EntityPageData; kind: string; site: string | undefined; view: ViewAsked };

/** Opens with one quote, large, in its sentence; then when they spoke, and the newest of what is quoted, reported, said by
 *  others, named. An address may ask for one kind, one year, or one other instead. */
function EntityView({ page, kind, site, view }: EntityViewProps) {
  const { entity, totals, newest, timeline } = page;
  const { show, year, with: other } = view;
  const everything = show === undefined && year === undefined && other === undefined;
  const [lead] = newest.quoted;
  return (
    <div className="mx-auto grid max-w-[73rem] gap-x-20 px-4.5 pt-10 md:px-10 md:pt-13 lg:grid-cols-[minmax(0,1fr)_18.75rem]">
      <PageHead
        title={[entity.name, ...viewWords(view)].join(', ')}
        description={`${entity.name}: ${counted(totals.quoted, 'quote')}, ${counted(totals.reported, 'reported statement')}, named ${times(page.named)} in ${counted(page.articles, 'article')}.`}
        path={paths.entity(entity.id)}
        unlisted={!page.listed}
      />
      <div className="min-w-0">
        <EntityHeader page={page} kind={kind} />
        {everything && lead && <LeadQuote passage={lead} site={site} />}
        {timeline && other === undefined && show !== 'together' && (
          <TimelineFigure timeline={timeline} entity={entity} view={view} />
        )}
        <ViewChoice page={page} view={view} />
        {everything ? <Newest page={page} /> : <ChosenView page={page} view={view} />}
        <QuoteLinks page={page} />
      </div>
      <Beside page={page} listsShown={show === 'together'} />
    </div>
  );
}

/** What a tab adds to the name, where less than everything is shown. */
const viewWords = ({ show, year, with: other }: ViewAsked): string[] => [
  ...(show === undefined ? [] : [show === 'together' ? 'together with' : kindNames[show].toLowerCase()]),
  ...(year === undefined ? [] : [year === undated ? 'without a date' : year]),
  ...(other === undefined ? [] : ['with others']),
];
