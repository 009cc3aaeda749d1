import type { WayOn } from '../../model/browse.ts';
import { AppLink } from '../shared/AppLink.tsx';

/** The way back, above a heading. */
export function Trail({ trail }: { trail: readonly WayOn[] }) {
  if (trail.length === 0) return null;
  return (
    <nav aria-label="Part of" className="mb-2">
      <ol className="flex flex-wrap gap-x-2 text-[0.8125rem] font-semibold text-accent">
        {trail.map(({ label, path }, at) => (
          <li key={path} className="flex gap-x-2">
            {at > 0 && <span aria-hidden="true">/</span>}
            <AppLink to={path} className="wrap-anywhere hover:underline">
              <bdi>{label}</bdi>
            </AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
