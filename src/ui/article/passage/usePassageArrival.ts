import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Article } from '../../../model/article.ts';
import { passageElement } from '../../../model/paths.ts';
import { announce } from '../../shared/announce.tsx';
import type { TextMark } from '../blockMarks.ts';
import { isFreshLoad } from '../useArrival.ts';
import { openedAt } from '../usePassageAsked.ts';
import { markPassage } from './markPassage.ts';
import { type PassageArrival, passageArrival } from './passageArrival.ts';
import { type PassageTexts, spansIn } from './passageTexts.ts';
import { titleOf } from './titleOf.ts';

/** So much of a passage is said aloud. */
const spokenUnits = 300;

/** Opens an article at the words in its address: marks them, brings them up, hands them the focus, says them aloud.
 *  Going back and forward keep their place, and so does a reload. Escape takes the mark away, and what the address says stays.
 *  @returns what the address leads to; `undefined` when it names no words, or the browser has found them */
export function usePassageArrival(
  article: Article,
  texts: PassageTexts,
  marks: ReadonlyMap<string, TextMark[]>,
  onMarked: (marks: ReadonlyMap<string, TextMark[]> | undefined) => void,
): PassageArrival | undefined {
  const { hash, key } = useLocation();
  const type = useNavigationType();
  const isFresh = type !== 'POP' || (key === 'default' && isFreshLoad());

  const arrival = useMemo(
    () => passageArrival(article, texts, hash, key === 'default' ? openedHere() : undefined),
    [article, texts, hash, key],
  );

  const [dismissed, dismiss] = useState<PassageArrival>();
  const marked = arrival?.kind === 'found' && arrival !== dismissed ? arrival : undefined;
  useEffect(() => {
    if (marked !== undefined) onMarked(markPassage(marks, spansIn(texts, marked.found)));
    return () => onMarked(undefined);
  }, [marked, marks, texts, onMarked]);
  useEffect(() => {
    if (marked === undefined) return;
    const onKey = ({ key: pressed, defaultPrevented }: KeyboardEvent) => {
      // What lies over the article closes first.
      if (
        pressed !== 'Escape' ||
        defaultPrevented ||
        document.querySelector('[role=dialog], dialog[open]') !== null
      )
        return;
      dismiss(marked);
      announce('The mark is gone');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [marked]);

  useEffect(() => {
    if (arrival === undefined) return;
    const words = arrival.kind === 'found' ? texts.text.slice(arrival.found.start, arrival.found.end) : '';
    const shown = words.length > spokenUnits ? `${words.slice(0, spokenUnits)}…` : words;
    announce([titleOf(arrival), shown].filter(Boolean).join(' '));
    if (!isFresh) return;
    // The marks are drawn with the next frame.
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(passageElement) ?? document.getElementById('passage-message');
      place?.scrollIntoView({ block: 'start' });
      place?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [arrival, texts, isFresh]);

  return arrival;
}

/** The address with which the document was opened, if this is still the page it opened. */
function openedHere() {
  const address = openedAt();
  if (!URL.canParse(address) || new URL(address).pathname !== window.location.pathname) return undefined;
  return { address, shown: () => document.querySelector('main')?.textContent ?? '' };
}
