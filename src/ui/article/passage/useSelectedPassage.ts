import { useCallback, useEffect, useState } from 'react';
import type { PassageTexts } from './passageTexts.ts';
import { selectedSpan } from './selectedSpan.ts';

/** How long a selection rests before it counts as made, in milliseconds: one made by keys grows letter by letter. */
const rest = 250;

/** Words of the article that are selected, and the range on the page that holds them. */
export type SelectedPassage = { start: number; end: number; range: Range };

/** What of the article the reader has selected, by pointer or keys, once the hand rests. */
export function useSelectedPassage(texts: PassageTexts) {
  const [selected, setSelected] = useState<SelectedPassage | undefined>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    const look = () => {
      if (isPressed || isInBar(document.activeElement)) return;
      setSelected(selectionIn(texts));
    };
    const onSelection = () => {
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    };
    const onDown = () => {
      isPressed = true;
    };
    const onUp = () => {
      isPressed = false;
      onSelection();
    };
    onSelection(); // What brought this program here.
    document.addEventListener('selectionchange', onSelection);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onUp);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onSelection);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
    };
  }, [texts]);

  const close = useCallback(() => setSelected(undefined), []);
  return { selected, close };
}

/** The bar has the focus: text to be copied by hand may be selected in it. */
const isInBar = (element: Element | null) => element?.closest('[data-selection-bar]') != null;

function selectionIn(texts: PassageTexts): SelectedPassage | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: whole } = range;
  const element = whole instanceof Element ? whole : whole.parentElement;
  // The whole page is no passage of the article.
  if (!element?.closest('article') || element.closest('nav, button, [role=dialog]')) return undefined;
  const span = selectedSpan(range, texts);
  return span && { ...span, range: range.cloneRange() };
}
