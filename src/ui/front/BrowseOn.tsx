import type { Front } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';

const heading = 'mb-2 text-[0.8125rem] font-semibold text-muted';
const row = 'flex flex-wrap gap-x-5 gap-y-1 font-serif';
const way = 'hover:underline hover:underline-offset-4';

const lists = [
  { to: paths.quotes, label: 'Quotes' },
  { to: paths.people, label: 'People' },
  { to: paths.places, label: 'Places' },
  { to: paths.organizations, label: 'Organizations' },
  { to: paths.counts, label: 'Who is quoted' },
];

type Ways = Front['sections'];

/** The ways from the front to everything that does not stand on it. */
export function BrowseOn({ sections, years }: Pick<Front, 'sections' | 'years'>) {
  return (
    <>
      <WaysOn
        id="sections"
        title="Sections"
        ways={sections}
        all={{ to: paths.sections, label: 'All sections' }}
      />
      <WaysOn id="years" title="By year" ways={years} all={{ to: paths.archive, label: 'By month' }} />
      <nav aria-labelledby="browse">
        <h2 id="browse" className={heading}>
          Browse
        </h2>
        <ul className={row}>
          {lists.map(({ to, label }) => (
            <li key={to}>
              <AppLink to={to} className={way}>
                {label}
              </AppLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

type WaysOnProps = { id: string; title: string; ways: Ways; all: { to: string; label: string } };

function WaysOn({ id, title, ways, all }: WaysOnProps) {
  if (ways.length === 0) return null;
  return (
    <nav aria-labelledby={id}>
      <h2 id={id} className={heading}>
        {title}
      </h2>
      <ul className={row}>
        {ways.map(({ label, path, articles }) => (
          <li key={path} className="wrap-anywhere">
            <AppLink to={path} className={way}>
              <bdi>{label}</bdi>
            </AppLink>{' '}
            <span className="font-sans text-[0.8125rem] text-muted tabular-nums">
              {articles.toLocaleString('en')}
              <span className="sr-only"> articles</span>
            </span>
          </li>
        ))}
        <li>
          <AppLink to={all.to} className={`${way} text-muted`}>
            {all.label}
          </AppLink>
        </li>
      </ul>
    </nav>
  );
}
