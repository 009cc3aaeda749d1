import { diffWordsWithSpace } from 'diff';
import type { DiffRun } from '../../model/history.ts';

/** Past so many differing words two texts have nothing to do with each other, and comparing them takes long. */
const mostEdits = 1_500;

const isBlank = (text: string) => /^\s+$/u.test(text);

/** Two texts as one line of runs: what stayed, what went, what came, word by word. The runs that stayed or went are the old
 *  text; those that stayed or came are the new one. */
export function diffWords(was: string, is: string): DiffRun[] {
  const changes = diffWordsWithSpace(was, is, { maxEditLength: mostEdits }) ?? [
    { value: was, removed: true, added: false },
    { value: is, removed: false, added: true },
  ];
  const runs: DiffRun[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') runs.push({ text: removed, as: 'removed' });
    if (added !== '') runs.push({ text: added, as: 'added' });
    removed = '';
    added = '';
  };
  for (const [index, change] of changes.entries()) {
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if (removed !== '' && added !== '' && isBlank(change.value) && index + 1 < changes.length) {
      // A space alone between two changes: one change reads better than two.
      removed += change.value;
      added += change.value;
    } else {
      flush();
      runs.push({ text: change.value, as: 'same' });
    }
  }
  flush();
  return runs;
}
