import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { persistently } from '../../api/persistently.ts';
import { Boundary } from './Boundary.tsx';

/** A part of a page that shows only once the reader asks for it: its program stays out of what the page needs to
 *  come alive. `meanwhile` stands there until it comes. Call `preload` when the page is idle, so that the first time is as quick as the second. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
) {
  let loaded: ComponentType<Props> | undefined;
  const fetchPart = async () => {
    loaded ??= await persistently(load);
    return loaded;
  };
  const fresh = () => lazy(async () => ({ default: await fetchPart() }));
  let Lazy = fresh();
  const Coming = (props: Props) => <Lazy {...props} />;
  const Later = (props: Props) => {
    // What is there already shows at once. Decided once for each time it is shown: to change over in between would
    // begin anew, and lose the focus.
    const [Ready] = useState(() => loaded);
    if (Ready !== undefined) return <Ready {...props} />;
    return (
      <Boundary
        onCaught={() => {
          Lazy = fresh(); // What failed stays failed.
        }}
        fallback={(_, retry) => (
          <p role="alert">
            This part did not come.{' '}
            <button type="button" className="underline underline-offset-4" onClick={retry}>
              Try again
            </button>
          </p>
        )}
      >
        <Suspense fallback={meanwhile}>
          <Coming {...props} />
        </Suspense>
      </Boundary>
    );
  };
  const preload = () =>
    fetchPart().then(
      () => {},
      () => {}, // Only a hint: showing it says what is wrong.
    );
  return Object.assign(Later, { preload });
}
