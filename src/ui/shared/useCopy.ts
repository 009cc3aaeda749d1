import { useCallback, useState } from 'react';
import { announce } from './announce.tsx';
import { copyText } from './copyText.ts';

/** Puts a text on the clipboard and says so.
 *  @param done what is said aloud then
 *  @param put another way to put it there
 *  @returns `refused` where the browser forbids it: the text must then stand there to be copied by hand */
export function useCopy(text: string, done: string, put: typeof copyText = copyText) {
  const [state, setState] = useState<'idle' | 'done' | 'refused'>('idle');
  const copy = useCallback(async () => {
    const copied = await put(text);
    setState(copied ? 'done' : 'refused');
    announce(copied ? done : 'The browser did not allow copying. The text stands below the button.');
  }, [text, done, put]);
  return { state, copy };
}
