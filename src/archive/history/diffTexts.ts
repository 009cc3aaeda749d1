import { diffArrays } from 'diff';
import type { TextChange } from '../../model/history.ts';
import { diffWords } from './diffWords.ts';
import { isKin } from './isKin.ts';

/** Two versions of a text, paragraph by paragraph in the order of the new one. What stayed is counted, not repeated.
 *  @param isHidden texts that are not to be repeated */
export function diffTexts(
  was: readonly string[],
  is: readonly string[],
  isHidden: (text: string) => boolean = () => false,
): TextChange[] {
  const gone: string[] = [];
  const come: string[] = [];
  const changes: TextChange[] = [];
  const hunks = diffArrays([...was], [...is]);
  const removed = new Set(hunks.flatMap((hunk) => (hunk.removed ? hunk.value : [])));
  const added = new Set(hunks.flatMap((hunk) => (hunk.added ? hunk.value : [])));
  const flush = () => changes.push(...pairUp(gone.splice(0), come.splice(0)));
  for (const hunk of hunks) {
    // A paragraph that stands elsewhere now is told of there.
    if (hunk.removed) gone.push(...hunk.value.filter((text) => !added.has(text)));
    else if (hunk.added) come.push(...hunk.value);
    else {
      flush();
      changes.push({ change: 'same', count: hunk.value.length });
    }
  }
  flush();
  return changes;

  function pairUp(old: string[], fresh: string[]): TextChange[] {
    const pairs: TextChange[] = [];
    for (const text of old) {
      const at = removedBefore(text, fresh);
      if (at === -1) pairs.push(hide([text], { change: 'removed', runs: [{ text, as: 'removed' }] }));
      else {
        const [now = '', ...before] = fresh.splice(0, at + 1).reverse();
        pairs.push(...before.reverse().map(arrived));
        pairs.push(hide([text, now], { change: 'changed', runs: diffWords(text, now) }));
      }
    }
    return [...pairs, ...fresh.map(arrived)];
  }
  /** Which of the new paragraphs an old one became. */
  function removedBefore(text: string, fresh: readonly string[]): number {
    return fresh.findIndex((other) => !removed.has(other) && isKin(text, other));
  }
  function arrived(text: string): TextChange {
    return removed.has(text)
      ? hide([text], { change: 'moved', runs: [{ text, as: 'same' }] })
      : hide([text], { change: 'added', runs: [{ text, as: 'added' }] });
  }
  function hide(texts: readonly string[], change: TextChange): TextChange {
    return texts.some(isHidden) ? { change: 'hidden' } : change;
  }
}
