import { type RefObject, useEffect } from 'react';

/** Down and Up lead from the field through all that was found, link by link; Enter follows a link as ever. */
export function useArrows(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
      if (step === 0 || ctrlKey || metaKey || altKey || shiftKey || event.defaultPrevented) return;
      const stops = [...element.querySelectorAll<HTMLElement>('[data-stop]')];
      const at = target instanceof HTMLElement ? stops.indexOf(target) : -1;
      const next = at === -1 ? undefined : stops[at + step];
      if (next === undefined) return;
      event.preventDefault(); // not also scrolled
      next.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [frame]);
}
