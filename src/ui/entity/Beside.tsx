import type { EntityPage } from '../../model/pages.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { MapFigure } from '../shared/MapFigure.tsx';
import { Neighbours } from './Neighbours.tsx';
import { viewAddress } from './viewAsked.ts';

const onward = 'underline decoration-strong-rule underline-offset-4 hover:decoration-ink';

type BesideProps = {
  page: EntityPage;
  /** Whether the lists of names stand in the middle of the page already. */
  listsShown: boolean;
};

/** What stands beside the passages of a page: who and what is named with it, the map, the way elsewhere. */
export function Beside({ page, listsShown }: BesideProps) {
  const { entity, map, neighbours } = page;
  const { together, places } = listsShown ? { together: [], places: [] } : page;
  return (
    <aside aria-label="Together with" className="mt-14 min-w-0 space-y-9 lg:mt-7 print:hidden">
      {map && entity.type === 'place' && <MapFigure map={map} inQuestion={entity.id} />}
      <Neighbours
        title="In the same paragraphs"
        items={together}
        headingId="together-with"
        entity={entity.id}
      />
      <Neighbours
        title="Places named beside"
        items={places}
        headingId="places-beside"
        entity={entity.id}
        picture={
          map &&
          entity.type !== 'place' && (
            <div className="mb-2">
              <MapFigure map={map} />
            </div>
          )
        }
      />
      {!listsShown && neighbours > together.length + places.length && (
        <p className="text-sm">
          <AppLink to={viewAddress(entity.id, { show: 'together' })} className={onward}>
            All {neighbours.toLocaleString('en')} in the same paragraphs
          </AppLink>
        </p>
      )}
      {entity.wikidata !== undefined && (
        <section aria-labelledby="also">
          <h2 id="also" className="mb-2 text-[0.8125rem] font-semibold text-muted">
            Also
          </h2>
          <p className="flex flex-wrap gap-x-4 font-serif">
            <a
              href={`https://www.wikidata.org/wiki/${entity.wikidata}`}
              rel="noopener noreferrer"
              className={onward}
            >
              Wikidata
            </a>
          </p>
        </section>
      )}
    </aside>
  );
}
