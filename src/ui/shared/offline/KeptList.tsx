import { paths } from '../../../model/paths.ts';
import { AppLink } from '../AppLink.tsx';
import { useKeeping } from './useKeeping.ts';

/** So many pages opened lately are named where something else is missing. */
const named = 8;

/** What can be read now though the network is gone: what the reader keeps, then what was opened lately. */
export function KeptList() {
  const state = useKeeping(true);
  if (state === undefined || state === 'none') return null;
  const rows = [...state.kept, ...state.opened].slice(0, named);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="kept-here" className="mt-10 text-ink">
      <h2 id="kept-here" className="border-b border-rule pb-2.5 text-[1.3125rem] leading-7 font-semibold">
        What you can read now
      </h2>
      <ul>
        {rows.map(({ path, title }) => (
          <li key={path} className="border-b border-rule last:border-b-0">
            <AppLink
              to={path}
              className="block py-2.5 decoration-strong-rule underline-offset-4 hover:underline"
            >
              <bdi>{title}</bdi>
            </AppLink>
          </li>
        ))}
      </ul>
      <p className="mt-4 font-sans text-sm">
        <AppLink to={paths.offline} className="font-semibold underline underline-offset-4">
          All that is kept here
        </AppLink>
      </p>
    </section>
  );
}
