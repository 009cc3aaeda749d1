import type { QuotedRun } from '../draft.ts';
import { logistic } from '../logistic.ts';
import type { Found } from '../speakers/context.ts';
import type { Reading } from '../speakers/items.ts';
import { sentenceStart } from '../speakers/subjectBefore.ts';
import { statementTraits } from './statementTraits.ts';
import { statementWeights } from './statementWeights.ts';

/** From here on a run counts as somebody's words: a little above even, for a so-called that is given as words accuses someone. */
const enough = 0.55;

const longestGloss = 40; // UTF-16 units.

/** “an anti-Brexit ("British exit") march”: a few words that fill a bracket explain the one before it. */
function isGloss({ text }: Reading, { start, end, close }: QuotedRun): boolean {
  return (
    close !== undefined &&
    text[start - 2] === '(' &&
    text[end + 1] === ')' &&
    end - start <= longestGloss &&
    !/[.!?,]$/.test(text.slice(start, end))
  );
}

/** Whether a run is someone's words in full, a part of a clause of the reporter's, or a title or so-called. */
export function kindOf(
  reading: Reading,
  run: QuotedRun,
  index: number,
  found: Found | undefined,
): 'direct' | 'mixed' | 'term' {
  if (isGloss(reading, run)) return 'term';
  if (logistic(statementWeights, statementTraits(reading, run, index, found)) < enough) return 'term';
  const at = reading.runItems[index] ?? 0;
  const before = at > sentenceStart(reading, at) ? reading.items[at - 1] : undefined;
  if (before === undefined || before.tag === 'mark' || before.cue?.class === 'say') return 'direct';
  // "told the BBC “My client is relieved.”": whole sentences need no comma before them. Else the reporter's own clause runs into
  // the words of the quote.
  const whole =
    /^[^\p{L}\p{N}]{0,2}\p{Lu}/u.test(reading.text.slice(run.start, run.start + 4)) &&
    /[.!?]$/.test(reading.text.slice(run.start, run.end));
  const leads =
    before.tag === 'det' ||
    before.tag === 'poss' ||
    before.tag === 'prep' ||
    before.tag === 'to' ||
    before.tag === 'that';
  return whole && !leads && run.end - run.start > 20 ? 'direct' : 'mixed';
}
