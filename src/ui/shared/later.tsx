import { type ComponentType, lazy, Suspense } from 'react';
import { Boundary } from './Boundary.tsx';

/** A part of a page that shows only once the reader asks for it: its program stays out of what the page needs to
 *  come alive. Call `preload` when the page is idle, so that the first time is as quick as the second. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Part = lazy(async () => ({ default: await load() }));
  const Later = (props: Props) => (
    <Boundary
      fallback={() => <p role="alert">This part did not come. Check the network and load the page again.</p>}
    >
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    </Boundary>
  );
  const preload = () => void load().catch(() => {}); // Only a hint: showing it says what is wrong.
  return Object.assign(Later, { preload });
}
