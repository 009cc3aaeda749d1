import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { quoteElement } from '../../model/paths.ts';
import type { Statement } from './statements.ts';

const noteOf = (id: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-note]')].find((n) => n.dataset.note === id);

/** Which quote's card is open, and where in the margin it stands: beside the quote's first line, wherever the text
 *  flows. Closes when one clicks beside it; focus goes back to the quote's note. */
export function useQuoteCard(text: RefObject<HTMLElement | null>, statements: readonly Statement[]) {
  const [openQuote, setOpenQuote] = useState<string | undefined>();

  const closeQuote = useCallback(() => {
    if (openQuote === undefined) return;
    if (document.activeElement?.closest('[role=dialog]')) noteOf(openQuote)?.focus({ preventScroll: true });
    setOpenQuote(undefined);
  }, [openQuote]);
  const toggleQuote = useCallback(
    (id: string) => {
      if (openQuote === id) closeQuote();
      else setOpenQuote(id);
    },
    [openQuote, closeQuote],
  );

  // A click on a quote's words opens its card; the keyboard has the note. Selecting words is no click.
  useEffect(() => {
    const box = text.current;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('a, button, [role=dialog]')) return;
      const id = target.closest<HTMLElement>('[data-quotation]')?.dataset.quotation;
      const selects = window.getSelection()?.isCollapsed === false;
      if (!selects && statements.some((s) => s.quotation.id === id) && id !== undefined) toggleQuote(id);
    };
    box?.addEventListener('click', onClick);
    return () => box?.removeEventListener('click', onClick);
  }, [text, statements, toggleQuote]);

  useLayoutEffect(() => {
    const box = text.current;
    const quote = openQuote === undefined ? null : document.getElementById(quoteElement(openQuote));
    if (box === null || quote === null) return;
    const place = () => {
      const top =
        (quote.getClientRects()[0] ?? quote.getBoundingClientRect()).top - box.getBoundingClientRect().top;
      box.style.setProperty('--card-top', `${Math.max(0, Math.round(top) - 18)}px`);
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(box);
    return () => observer.disconnect();
  }, [openQuote, text]);

  useEffect(() => {
    if (openQuote === undefined) return;
    const onPointerDown = (event: PointerEvent) => {
      const within =
        event.target instanceof Element &&
        event.target.closest('[role=dialog], [data-quotation], [data-note]');
      if (!within) setOpenQuote(undefined);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [openQuote]);

  return { openQuote, toggleQuote, closeQuote };
}
