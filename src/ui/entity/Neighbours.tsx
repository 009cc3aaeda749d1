import type { ReactNode } from 'react';
import type { EntityCount } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted } from '../shared/dates.ts';

type NeighboursProps = {
  title: string;
  items: readonly EntityCount[];
  headingId: string;
  /** Stands between the heading and the list: the map of places. */
  picture?: ReactNode;
};

const shown = 10;

/** Others named in the same paragraphs, with a bar for how many paragraphs. */
export function Neighbours({ title, items, headingId, picture }: NeighboursProps) {
  if (items.length === 0) return null;
  const most = Math.max(...items.map((item) => item.count));
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="mb-2 text-[0.8125rem] font-semibold text-muted">
        {title}
      </h2>
      {picture}
      <ul>
        {items.slice(0, shown).map(({ id, name, count }) => (
          <li key={id} className="flex items-center gap-3 py-1">
            <AppLink
              to={paths.entity(id)}
              className="min-w-0 flex-1 font-serif hover:underline hover:underline-offset-4"
            >
              <bdi>{name}</bdi>
            </AppLink>
            <svg viewBox="0 0 96 4" aria-hidden="true" className="h-1 w-24 shrink-0">
              <rect
                x={96 - (96 * count) / most}
                width={(96 * count) / most}
                height="4"
                className="fill-muted"
              />
            </svg>
            <span className="w-7 text-right text-[0.8125rem] text-muted tabular-nums">
              <span className="sr-only">in {counted(count, 'paragraph')}</span>
              <span aria-hidden="true">{count}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
