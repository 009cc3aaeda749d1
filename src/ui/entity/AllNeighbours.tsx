import { useQuery } from '@tanstack/react-query';
import { neighbourPartsQuery } from '../../api/entityQueries.ts';
import { chunkSize } from '../../model/entityChunks.ts';
import type { EntityPage } from '../../model/pages.ts';
import { Broken } from './Broken.tsx';
import { NeighbourRows } from './Neighbours.tsx';
import { useKeptPlace } from './useKeptPlace.ts';
import { useWanted } from './useWanted.ts';

/** Everybody and everything that is named in the same paragraphs, the most often first. */
export function AllNeighbours({ page }: { page: EntityPage }) {
  const { entity, together, places, neighbours } = page;
  const { wanted, more } = useWanted(chunkSize);
  // Where the page names all of them, there are no files.
  const own = together.length + places.length === neighbours;
  const files = own ? 0 : Math.ceil(Math.min(wanted, neighbours) / chunkSize);
  const chunks = useQuery(neighbourPartsQuery(entity.id, files));
  const loading = chunks.isFetching;
  const error = chunks.data?.error ?? chunks.error;
  const items = own
    ? [...together, ...places].sort((a, b) => b.count - a.count)
    : (chunks.data?.parts ?? []).flatMap((chunk) => chunk.items);
  useKeptPlace(!loading);
  return (
    <section id="together" aria-busy={loading} className="mt-14">
      <h2 className="border-b border-rule pb-2.5 font-serif text-[1.3125rem] leading-7 font-semibold">
        In the same paragraphs: {neighbours.toLocaleString('en')}
      </h2>
      <div className="mt-3 max-w-[34rem] text-[1.0625rem]">
        <NeighbourRows items={items} most={items[0]?.count ?? 1} entity={entity.id} />
      </div>
      {error && !loading && <Broken error={error} again={() => void chunks.refetch()} />}
      {!error && items.length < neighbours && (
        <button
          type="button"
          onClick={loading ? undefined : more}
          aria-disabled={loading}
          className="mt-5 rounded-control border border-strong-rule px-4 py-2 text-sm font-semibold hover:border-ink"
        >
          {loading ? 'On their way' : 'More'}
        </button>
      )}
    </section>
  );
}
