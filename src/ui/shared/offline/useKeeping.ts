import { useEffect, useState } from 'react';
import { isFromWorker, type KeepingState } from '../../../model/keeping.ts';
import { askWorker } from './askWorker.ts';

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
