import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';

const ways = [
  { to: paths.people, label: 'All people, from A to Z' },
  { to: paths.places, label: 'All places' },
  { to: paths.organizations, label: 'All organizations' },
  { to: paths.front, label: 'All articles, newest first' },
];

/** What to do where no script runs: the search needs one, the lists do not. */
export function WithoutScript() {
  return (
    <div className="only-without-script">
      <p className="font-serif text-[2rem] leading-tight font-[650] tracking-[-0.015em]">
        Searching needs script
      </p>
      <p className="mt-4 max-w-[34em] font-serif text-lg leading-7 text-muted">
        The index of the archive is read by your browser, which does not run scripts here. These lists need
        none; on each of them your browser’s own search finds a name:
      </p>
      <ul className="mt-5 border-t border-rule font-serif text-[1.1875rem]">
        {ways.map(({ to, label }) => (
          <li key={to} className="border-b border-rule py-3">
            <AppLink to={to} className="font-semibold hover:underline hover:underline-offset-4">
              {label}
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
