import type { Outcome } from './outcome.ts';

const verbs = { new: 'new      ', changed: 'changed  ', unchanged: 'unchanged', leftOut: 'left out ' };

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Where an outcome came from: the file, and the item in it. */
const originOf = ({ input, where }: Outcome) => (where === '' ? input : `${input}: ${where}`);

/** What became of one article, in one line: its id, what was found, and what a person should look at. */
export function outcomeLine(outcome: Outcome): string {
  if (outcome.status === 'failed') return oneLine(`${originOf(outcome)}: ${outcome.reason}`);
  if (outcome.status === 'leftOut')
    return oneLine(`${verbs.leftOut} ${originOf(outcome)}: ${outcome.reason}`);
  const { marks, notes } = outcome;
  const alone = marks.surnamesAlone.map(([name, times]) => `${name} ${times}`).join(', ');
  const eye = [...notes, ...(alone === '' ? [] : [`one name alone: ${alone}`])];
  const found = [
    counted(marks.quotations, 'quote'),
    `${counted(marks.speakersShown, 'speaker')} shown, ${marks.notIdentified} not identified`,
    counted(marks.people, 'person', 'people'),
    counted(marks.places, 'place'),
  ].join(', ');
  const look = eye.length === 0 ? '' : `; look at: ${eye.join('; ')}`;
  return oneLine(`${verbs[outcome.status]} ${outcome.id}: ${found}${look}`);
}

/** What came from outside cannot move the cursor or break the line. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** An outcome for other programs, as one line of JSON. */
export const outcomeJson = (outcome: Outcome): string => JSON.stringify(outcome);

export type Totals = {
  new: number;
  changed: number;
  unchanged: number;
  leftOut: number;
  failed: number;
  quotations: number;
  speakersShown: number;
  notIdentified: number;
  people: number;
  places: number;
  /** One name alone, and how often over all articles; the most frequent first. */
  surnamesAlone: [name: string, times: number][];
};

/** All outcomes summed up. People and places are counted in each article that has them. */
export function totalsOf(outcomes: readonly Outcome[]): Totals {
  const totals: Totals = {
    new: 0,
    changed: 0,
    unchanged: 0,
    leftOut: 0,
    failed: 0,
    quotations: 0,
    speakersShown: 0,
    notIdentified: 0,
    people: 0,
    places: 0,
    surnamesAlone: [],
  };
  const alone = new Map<string, number>();
  for (const outcome of outcomes) {
    totals[outcome.status] += 1;
    if (!('marks' in outcome)) continue;
    for (const field of ['quotations', 'speakersShown', 'notIdentified', 'people', 'places'] as const)
      totals[field] += outcome.marks[field];
    for (const [name, times] of outcome.marks.surnamesAlone) alone.set(name, (alone.get(name) ?? 0) + times);
  }
  totals.surnamesAlone = [...alone].sort(([a, m], [b, n]) => n - m || Number(a > b) - Number(a < b));
  return totals;
}

/** How many single names the closing table lists. */
const mostNames = 12;

/** The totals as the table that closes a run. */
export function closingTable(totals: Totals, { dryRun }: { dryRun: boolean }): string {
  const names = totals.surnamesAlone;
  const rest = names.length - mostNames;
  const listed = names
    .slice(0, mostNames)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');
  const rows: [string, number, string?][] = [
    [
      'articles',
      totals.new + totals.changed + totals.unchanged,
      `${totals.new} new, ${totals.changed} changed, ${totals.unchanged} unchanged${dryRun ? '; nothing was written' : ''}`,
    ],
    ['left out', totals.leftOut],
    ['not ingested', totals.failed],
    ['quotes', totals.quotations],
    ['speakers shown', totals.speakersShown],
    ['speakers not identified', totals.notIdentified],
    ['people', totals.people],
    ['places', totals.places],
    ['one name alone', names.length, rest > 0 ? `${listed} and ${rest} more` : listed],
  ];
  return rows
    .filter(([label, count]) => count > 0 || (label !== 'left out' && label !== 'not ingested'))
    .map(([label, count, more = '']) =>
      oneLine(`${label.padEnd(24)}${String(count).padStart(7)}   ${more}`).trimEnd(),
    )
    .join('\n');
}
