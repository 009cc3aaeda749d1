import { confidenceOf, speakerTraits } from '../confidence.ts';
import type { At, DraftQuotation } from '../draft.ts';
import type { Speakers } from '../readQuotations.ts';
import { cueAt } from '../speakers/context.ts';
import type { Reading } from '../speakers/items.ts';
import { speakerOf } from '../speakers/speakerOf.ts';
import { accordingTo } from './accordingTo.ts';
import { clauseAfter } from './clauseAfter.ts';
import { clauseBefore } from './clauseBefore.ts';
import { joint } from './joint.ts';
import type { Told } from './told.ts';

/** Less sure than this, a statement is not told at all: read by hand, 57 of 81 below it were right, above it nine in ten
 *  (docs/engine/indirect-statements.md). */
const leastTold = 0.8;

/** The quotations with the statements that are told without marks, in text order. Only clauses that hold no quoted words: those
 *  have their own speaker. */
export function findStatements(
  readings: readonly Reading[],
  speakers: Speakers,
  quotations: readonly DraftQuotation[],
): DraftQuotation[] {
  const told: DraftQuotation[] = [];
  const turns = new Set(quotations.flatMap((q) => (q.rule === 'turn' ? [q.segments[0]?.block] : [])));
  for (const reading of readings) {
    if (reading.type === 'headline' || reading.type === 'dateline' || turns.has(reading.block)) continue;
    let end = -1;
    for (const statement of statementsOf(reading, speakers)) {
      if (statement.from < end) continue;
      end = statement.to;
      const found = joint(reading, speakers.names, statement.found, statement.verb);
      const person = speakers.personOf(found);
      const first = reading.items[statement.from];
      const last = reading.items[statement.to - 1];
      if (first === undefined || last === undefined) continue;
      const segment: At = { block: reading.block, start: first.start, end: last.end };
      const traits = speakerTraits(found, person, 'mixed', reading, speakers.names, {
        ...segment,
        at: statement.from,
      });
      const speaker = speakerOf(found, person, readings, speakers.names);
      // Told by nobody, or by a "they" whom the text leaves open: such a statement says too little to be kept.
      if (speaker === undefined || (speaker.form === 'pronoun' && speaker.entity === undefined)) continue;
      const confidence = confidenceOf(traits);
      if (confidence < leastTold) continue;
      told.push({
        kind: 'indirect',
        segments: [segment],
        speaker,
        ...(found.cue === undefined ? {} : { cue: found.cue }),
        confidence,
        rule: `told ${found.rule} ${found.traits.join(' ')}`.trimEnd(),
      });
    }
  }
  const start = (q: DraftQuotation) => q.segments[0] ?? { block: 0, start: 0 };
  return [...quotations, ...told].sort(
    (a, b) => start(a).block - start(b).block || start(a).start - start(b).start,
  );
}

/** The statements of a block, in order, the surer rule first where two claim the same words. */
function statementsOf(reading: Reading, speakers: Speakers): Told[] {
  const found: Told[] = [];
  for (const report of speakers.reports[reading.block] ?? []) {
    const cue = reading.items[report.verb]?.cue;
    if (
      cue === undefined ||
      report.plain ||
      cue.form === 'base' ||
      (cue.class !== 'say' && cue.class !== 'claim')
    )
      continue;
    const statement =
      clauseAfter(reading, speakers.names, report, cueAt(reading, report.verb)) ??
      clauseBefore(reading, report, cueAt(reading, report.verb));
    if (statement !== undefined) found.push(statement);
  }
  found.push(...accordingTo(reading, speakers.names));
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}
