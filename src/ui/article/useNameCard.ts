import { useCallback, useEffect, useRef, useState } from 'react';
import { useSettings } from '../shared/settings.ts';

/** How long one must rest on a name, and how long the card outlasts the pointer, in milliseconds. */
const rest = 500;
const linger = 300;

const within = (target: EventTarget | null, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Which name's card is open: the one in the text that the pointer rests on, or that the keyboard's focus is on. */
export function useNameCard() {
  const { nameCards } = useSettings();
  const [anchor, setAnchor] = useState<HTMLElement | undefined>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const close = useCallback(() => {
    clearTimeout(timer.current);
    setAnchor(undefined);
  }, []);

  useEffect(() => {
    if (!nameCards) return;
    const later = (next: HTMLElement | undefined, delay: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setAnchor(next), delay);
    };
    const onArrive = ({ target }: Event, asks: boolean) => {
      const name = asks && within(target, '#text') ? within(target, '[data-entity]') : null;
      if (within(target, '[data-name-card]')) clearTimeout(timer.current);
      else if (name) later(name, rest);
      // A page that scrolls to the focus moves under a resting pointer, which thereby leaves nothing.
      else if (!document.activeElement?.matches('[data-entity]:focus-visible')) later(undefined, linger);
    };
    const onOver = (event: Event) => onArrive(event, true);
    // A click focuses too, on its way elsewhere: only the keyboard's focus asks who this is.
    const onFocus = (event: Event) => onArrive(event, within(event.target, ':focus-visible') !== null);
    document.addEventListener('mouseover', onOver);
    document.addEventListener('focusin', onFocus);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('mouseover', onOver);
      document.removeEventListener('focusin', onFocus);
    };
  }, [nameCards]);

  return { anchor: nameCards ? anchor : undefined, close };
}
