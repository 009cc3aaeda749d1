import type { Passage } from '../../model/pages.ts';
import type { Timeline } from '../../model/timeline.ts';

const width = 640;
const gap = 14; // Between the rows, and between the lower one and the years.
const heights = { said: 44, named: 28 };
const mostMonths = 36; // Of a longer time, bars of months would be hairs.
const leastBar = 1.5; // One mention is seen beside a thousand.
const widest = 12;
const labelRoom = { wide: 34, always: 64 }; // Four digits, and air: in a small window they are set larger.
const belowBars = 24;

type Counts = { said: number; named: number };

/** When somebody spoke and was named, by month where it all lies within three years, else by year.
 *  @param said the passages in which they speak, newest first or not
 *  @param named those that name them
 *  @returns `undefined` where all of it is of one month or without a date: one bar tells nothing */
export function drawTimeline(said: readonly Passage[], named: readonly Passage[]): Timeline | undefined {
  const byMonth = new Map<string, Counts>();
  const undated = { said: 0, named: 0 };
  for (const [row, passages] of [
    ['said', said],
    ['named', named],
  ] as const)
    for (const { article } of passages) {
      const month = /^\d{4}-\d{2}/u.exec(article.date ?? '')?.[0];
      if (month === undefined) {
        undated[row] += 1;
        continue;
      }
      const counts = byMonth.get(month) ?? { said: 0, named: 0 };
      byMonth.set(month, counts);
      counts[row] += 1;
    }
  const months = [...byMonth.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const unit = monthNumber(last) - monthNumber(first) < mostMonths ? 'month' : 'year';
  return { ...placed(unit === 'month' ? byMonth : yearly(byMonth), unit, first, last), undated };
}

/** Months since the year 0. */
const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

function yearly(byMonth: ReadonlyMap<string, Counts>): Map<string, Counts> {
  const byYear = new Map<string, Counts>();
  for (const [month, { said, named }] of byMonth) {
    const year = month.slice(0, 4);
    const counts = byYear.get(year) ?? { said: 0, named: 0 };
    byYear.set(year, { said: counts.said + said, named: counts.named + named });
  }
  return byYear;
}

function placed(
  counts: ReadonlyMap<string, Counts>,
  unit: Timeline['unit'],
  first: string,
  last: string,
): Omit<Timeline, 'undated'> {
  const position = unit === 'month' ? monthNumber : (at: string) => Number(at.slice(0, 4));
  const start = position(first);
  const slot = width / (position(last) - start + 1);
  const bar = round(Math.min(widest, slot * 0.7));
  const most = {
    said: Math.max(...[...counts.values()].map(({ said }) => said)),
    named: Math.max(...[...counts.values()].map(({ named }) => named)),
  };
  const heightOf = (row: 'said' | 'named', count: number) =>
    count === 0 ? 0 : round(Math.max(leastBar, (heights[row] * count) / most[row]));
  const bars = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, { said, named }]) => ({
      at,
      x: round((position(at) - start) * slot + (slot - bar) / 2),
      width: bar,
      said: { count: said, height: heightOf('said', said) },
      named: { count: named, height: heightOf('named', named) },
    }));
  // A row that has nothing takes no room.
  const saidBase = most.said > 0 ? heights.said : 0;
  const namedBase = saidBase + (most.named > 0 ? heights.named + (saidBase > 0 ? gap : 0) : 0);
  const upTo = { wide: 0, always: 0 };
  const years = [...Map.groupBy(bars, ({ at }) => at.slice(0, 4))].map(([year, own]) => {
    const edge = (month: number) =>
      unit === 'month' ? Number(year) * 12 + month : Number(year) + (month === 0 ? 0 : 1);
    const x = Math.max(0, (edge(0) - start) * slot);
    const end = Math.min(width, (edge(12) - start) * slot);
    const fits = (where: keyof typeof upTo) => x >= upTo[where] && x <= width - labelRoom[where];
    const labelled = fits('always') && fits('wide') ? 'always' : fits('wide') ? 'wide' : 'never';
    if (labelled !== 'never') upTo.wide = x + labelRoom.wide;
    if (labelled === 'always') upTo.always = x + labelRoom.always;
    return { year, x: round(x), width: round(end - x), labelled, bars: own } as const;
  });
  return {
    unit,
    width,
    height: namedBase + belowBars,
    said: { base: saidBase, height: heights.said, most: most.said },
    named: { base: namedBase, height: heights.named, most: most.named },
    years,
  };
}

const round = (units: number) => Math.round(units * 10) / 10;
