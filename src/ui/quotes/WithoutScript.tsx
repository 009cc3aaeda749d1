import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';

/** What to do where no script runs: choosing needs one, the tables and the pages of people do not. */
export function WithoutScript() {
  return (
    <p className="only-without-script mt-6 max-w-[34em] text-[0.9375rem] leading-6 text-muted">
      These are the newest. Your browser runs no scripts here, so it cannot choose among the others; the page
      of{' '}
      <AppLink to={paths.people} className="underline underline-offset-3">
        each person
      </AppLink>{' '}
      has what they said, and all quotes are in the tables below.
    </p>
  );
}
