import type { ReactNode } from 'react';
import type { EntityId } from '../../model/article.ts';
import type { EntityCount } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted } from '../shared/dates.ts';
import { viewAddress } from './viewAsked.ts';

type NeighboursProps = {
  title: string;
  /** The most often named first. */
  items: readonly EntityCount[];
  headingId: string;
  /** The entity of the page. */
  entity: EntityId;
  /** Stands between the heading and the list: the map of places. */
  picture?: ReactNode;
};

/** So many stand there at once; the others when asked for. */
const shown = 8;

/** Others named in the same paragraphs: who, and a bar for how many paragraphs, which leads to these. */
export function Neighbours({ title, items, headingId, entity, picture }: NeighboursProps) {
  if (items.length === 0) return null;
  const most = items[0]?.count ?? 1;
  const rest = items.slice(shown);
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="mb-2 text-[0.8125rem] font-semibold text-muted">
        {title}
      </h2>
      {picture}
      <NeighbourRows items={items.slice(0, shown)} most={most} entity={entity} />
      {rest.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-[0.8125rem] text-muted underline decoration-strong-rule underline-offset-4 hover:text-ink">
            {rest.length.toLocaleString('en')} more
          </summary>
          <NeighbourRows items={rest} most={most} entity={entity} />
        </details>
      )}
    </section>
  );
}

type NeighbourRowsProps = { items: readonly EntityCount[]; most: number; entity: EntityId };

/** A row for each: the name leads to its page, the bar to the paragraphs that name both.
 *  @param most the count of the longest bar */
export function NeighbourRows({ items, most, entity }: NeighbourRowsProps) {
  return (
    <ul>
      {items.map(({ id, name, count }) => (
        <li key={id} className="flex items-center gap-3">
          <AppLink
            to={paths.entity(id)}
            className="min-w-0 flex-1 py-1 font-serif hover:underline hover:underline-offset-4"
          >
            <bdi>{name}</bdi>
          </AppLink>
          <AppLink
            to={viewAddress(entity, { with: id })}
            className="group flex shrink-0 items-center gap-3 self-stretch"
          >
            <svg viewBox="0 0 96 4" aria-hidden="true" className="h-1 w-24">
              <rect
                x={96 - (96 * count) / most}
                width={(96 * count) / most}
                height="4"
                className="fill-muted group-hover:fill-ink"
              />
            </svg>
            <span className="min-w-7 text-right text-[0.8125rem] text-muted tabular-nums group-hover:text-ink group-hover:underline group-hover:underline-offset-3">
              <span className="sr-only">
                with {name} in {counted(count, 'paragraph')}
              </span>
              <span aria-hidden="true">{count.toLocaleString('en')}</span>
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
