import type { DraftQuotation } from '../draft.ts';
import type { Speakers } from '../readQuotations.ts';
import type { Reading } from '../speakers/items.ts';
import { isMark } from '../speakers/phrase.ts';

/** How many blocks have to begin with a label before an article reads as an interview. */
const enough = 4;
const longestLabel = 5;
/** The rule is plain, but labels are not always people: never sure enough alone to name one by initials. */
const byName = 0.95;
const byInitials = 0.85;

/** "NG: It is likely that …": each turn of an interview is a quotation of its own, to the end of its block. Labels are names, or the
 *  initials of a person named in the article. Quotes within a turn belong to it. */
export function findTurns(
  readings: readonly Reading[],
  { names }: Speakers,
  quotations: readonly DraftQuotation[],
): DraftQuotation[] {
  const turns = new Map<number, DraftQuotation>();
  const often = new Map<string, number>();
  let people: Map<string, number | undefined> | undefined;
  for (const reading of readings) {
    const { items, block } = reading;
    let colon = 0;
    while (colon < longestLabel && colon < items.length && items[colon]?.capital) colon += 1;
    const first = items[0];
    const last = items[colon - 1];
    if (
      colon === 0 ||
      !isMark(items[colon], ':') ||
      items.length < colon + 4 ||
      items[colon + 1]?.tag === 'run'
    )
      continue;
    if (first === undefined || last === undefined || reading.type === 'headline') continue;
    const label = reading.text.slice(first.start, last.end);
    const mention = first.mention < 0 ? undefined : names.mentions[first.mention];
    if (mention?.as === 'place') continue;
    often.set(label, (often.get(label) ?? 0) + 1);
    people ??= initialsOf(names);
    const entity = mention?.as === 'person' ? mention.entity : people.get(label);
    const span = { block, start: first.start, end: last.end };
    turns.set(block, {
      kind: 'direct',
      segments: [{ block, start: items[colon + 1]?.start ?? 0, end: reading.text.trimEnd().length }],
      speaker: {
        entity,
        name: entity === undefined ? label : (names.entities[entity]?.name ?? label),
        span,
        antecedents: [],
        form: 'name',
        type: entity === undefined && label.length <= 2 ? 'anonymous' : 'person',
      },
      confidence: entity === undefined ? 0.6 : mention === undefined ? byInitials : byName,
      rule: 'turn',
    });
  }
  // Speakers take turns: a label that comes once heads a list ("Iowa: …"), and one that no other answers is no interview.
  for (const [block, { segments, speaker }] of turns) {
    const label = speaker?.span && readings[block]?.text.slice(speaker.span.start, speaker.span.end);
    if (segments.length === 0 || label === undefined || (often.get(label) ?? 0) < 2) turns.delete(block);
  }
  const voices = [...often.values()].filter((count) => count >= 2).length;
  if (turns.size < enough || voices < 2) return [...quotations];
  const rest = quotations.filter(({ segments }) => !segments.some(({ block }) => turns.has(block)));
  return [...rest, ...turns.values()].sort(
    (a, b) => (a.segments[0]?.block ?? 0) - (b.segments[0]?.block ?? 0),
  );
}

/** Initials to the one person who has them; `undefined` where two do. */
function initialsOf(names: Speakers['names']): Map<string, number | undefined> {
  const people = new Map<string, number | undefined>();
  for (const [key, { name, type }] of names.entities.entries()) {
    if (type !== 'person' || !name.includes(' ')) continue;
    const initials = name
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .join('');
    people.set(initials, people.has(initials) ? undefined : key);
  }
  return people;
}
