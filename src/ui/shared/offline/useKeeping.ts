import { useEffect, useState } from 'react';
import { isFromWorker, type KeepingState, type Subject } from '../../../model/keeping.ts';
import { askWorker } from './askWorker.ts';

/** A worker without an event for long is ended by the browser: it hears so often that it is still wanted, in ms. */
const beat = 20_000;

/** What is kept here and how far, as it changes.
 *  @param wanted whether the reader looks at it now; nothing is asked before
 *  @returns `undefined` until it is known; `none` where this browser keeps nothing */
export function useKeeping(wanted: boolean): KeepingState | 'none' | undefined {
  const [state, setState] = useState<KeepingState | 'none'>();
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const look = () =>
      askWorker({ does: 'state' }).then(
        (now) => left || setState(now as KeepingState),
        () => left || setState('none'),
      );
    const heard = ({ data }: MessageEvent) => isFromWorker(data) && void look();
    void look();
    navigator.serviceWorker?.addEventListener('message', heard);
    return () => {
      left = true;
      navigator.serviceWorker?.removeEventListener('message', heard);
    };
  }, [wanted]);
  return state;
}

/** Has something kept, for as long as it takes.
 *  @returns whether all of it came
 *  @throws when there is no worker */
export async function keep(subject: Subject, title: string): Promise<boolean> {
  const again = setInterval(() => void askWorker({ does: 'keep', subject, title }), beat);
  try {
    return (await askWorker({ does: 'keep', subject, title })) === true;
  } finally {
    clearInterval(again);
  }
}
