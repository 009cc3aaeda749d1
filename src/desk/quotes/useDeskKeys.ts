import { useEffect, useMemo, useRef } from 'react';
import type { KeyRow } from '../../ui/shared/KeysDialog.tsx';
import { useKeys } from '../../ui/shared/useKeys.ts';

/** Decisions that need nothing but themselves. */
export type PlainDecision = 'confirm' | 'unknown' | 'reject' | 'paraphrase' | 'term';

type DeskActions = {
  decide: (what: PlainDecision) => void;
  /** 1 to 9. */
  choose: (number: number) => void;
  withhold: () => void;
  open: (what: 'keys' | 'speaker' | 'article') => void;
  mark: () => void;
  narrow: () => void;
  makePublic: (isPublic: boolean) => void;
  undo: () => void;
  step: (by: 1 | -1) => void;
};

export const deskKeyRows: KeyRow[] = [
  { keys: ['y'], does: 'Yes: as it stands' },
  { keys: ['1', '9'], does: 'Said by this person of the article' },
  { keys: ['/'], does: 'Said by somebody else: type a name' },
  { keys: ['u'], does: 'The text does not say who' },
  { keys: ['x'], does: 'Not a quote' },
  { keys: ['p'], does: 'The reporter’s words, not theirs' },
  { keys: ['t'], does: 'A term: a title, a so-called' },
  { keys: ['m'], does: 'Mark words that were missed: those selected, or others' },
  { keys: ['b', 'v'], does: 'The speaker is a public person, a private one' },
  { keys: ['w'], does: 'Withhold the words, with a note; release them' },
  { keys: ['a'], does: 'The whole article' },
  { keys: ['o'], does: 'Only the quotes of this article; those of all' },
  { keys: ['z'], does: 'Take the last decision back' },
  { keys: ['j', 'k'], does: 'Skip, go back' },
  { keys: ['Esc'], does: 'Close what is open' },
  { keys: ['?'], does: 'These keys' },
];

/** The keys of the desk, while nothing lies over it. A key that is held down counts once: nobody decides about quotes
 *  that rush by. */
export function useDeskKeys(active: boolean, actions: DeskActions): void {
  const latest = useRef({ active, actions });
  useEffect(() => {
    latest.current = { active, actions };
  });
  const keys = useMemo(() => {
    const does =
      (act: (actions: DeskActions) => void) =>
      (event: KeyboardEvent): void => {
        if (!latest.current.active || event.repeat) return;
        // "/" also opens the search of some browsers.
        event.preventDefault();
        act(latest.current.actions);
      };
    return new Map([
      ['y', does((a) => a.decide('confirm'))],
      ['u', does((a) => a.decide('unknown'))],
      ['x', does((a) => a.decide('reject'))],
      ['p', does((a) => a.decide('paraphrase'))],
      ['t', does((a) => a.decide('term'))],
      ...Array.from({ length: 9 }, (_, index): [string, (event: KeyboardEvent) => void] => [
        String(index + 1),
        does((a) => a.choose(index + 1)),
      ]),
      ['/', does((a) => a.open('speaker'))],
      ['a', does((a) => a.open('article'))],
      ['?', does((a) => a.open('keys'))],
      ['m', does((a) => a.mark())],
      ['o', does((a) => a.narrow())],
      ['w', does((a) => a.withhold())],
      ['b', does((a) => a.makePublic(true))],
      ['v', does((a) => a.makePublic(false))],
      ['z', does((a) => a.undo())],
      ['j', does((a) => a.step(1))],
      ['k', does((a) => a.step(-1))],
    ]);
  }, []);
  useKeys(keys);
}
