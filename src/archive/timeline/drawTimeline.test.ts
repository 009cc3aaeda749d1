import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../model/pages.ts';
import { drawTimeline } from './drawTimeline.ts';

const of = (...dates: (string | undefined)[]): Passage[] =>
  dates.map((date, at) => ({
    article: { id: `a-${at}`, headline: 'Ada', ...(date === undefined ? {} : { date }) },
    block: 'p1',
    runs: [],
  }));

const barsOf = (drawn: ReturnType<typeof drawTimeline>) => drawn?.years.flatMap(({ bars }) => bars) ?? [];

describe('a timeline', () => {
  it('counts by month within three years', () => {
    const drawn = drawTimeline(of('2019-03-01', '2019-03-31'), of('2019-03-01', '2020-01-05'));
    expect(drawn?.unit).toBe('month');
    expect(barsOf(drawn).map(({ at, said, named }) => [at, said.count, named.count])).toEqual([
      ['2019-03', 2, 1],
      ['2020-01', 0, 1],
    ]);
  });

  it('counts by year over a longer time', () => {
    const drawn = drawTimeline(of('2001-01-01'), of('2019-03-01', '2019-12-01'));
    expect(drawn?.unit).toBe('year');
    expect(barsOf(drawn).map(({ at, named }) => [at, named.count])).toEqual([
      ['2001', 0],
      ['2019', 2],
    ]);
  });

  it('says how much has no date, and puts it nowhere', () => {
    const drawn = drawTimeline(of(undefined, '2019-01-01'), of('2020-01-01', undefined, undefined));
    expect(drawn?.undated).toEqual({ said: 1, named: 2 });
    expect(barsOf(drawn).reduce((sum, bar) => sum + bar.said.count + bar.named.count, 0)).toBe(2);
  });

  it.each([
    ['without a date', of(undefined)],
    ['of one month', of('2019-03-01', '2019-03-09')],
    ['of nothing', of()],
  ])('is not drawn of one bar: what is %s', (_, named) => expect(drawTimeline([], named)).toBeUndefined());

  it('takes the day as it is printed, whatever its time zone', () =>
    expect(
      barsOf(drawTimeline([], of('2019-12-31T23:30:00-05:00', '2020-02-01'))).map(({ at }) => at),
    ).toEqual(['2019-12', '2020-02']));

  it('keeps every bar inside its row and its year, and the years apart', () => {
    const date = fc
      .tuple(fc.integer({ min: 1850, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`);
    fc.assert(
      fc.property(fc.array(date), fc.array(date), (said, named) => {
        const drawn = drawTimeline(of(...said), of(...named));
        if (drawn === undefined) return;
        let end = 0;
        for (const { x, width, bars } of drawn.years) {
          expect(x).toBeGreaterThanOrEqual(end - 0.2);
          end = x + width;
          expect(end).toBeLessThanOrEqual(drawn.width + 0.2);
          for (const bar of bars) {
            expect(bar.x).toBeGreaterThanOrEqual(x - 0.2);
            expect(bar.x + bar.width).toBeLessThanOrEqual(end + 0.2);
            for (const row of ['said', 'named'] as const) {
              expect(bar[row].height).toBeLessThanOrEqual(drawn[row].height);
              expect(bar[row].height > 0).toBe(bar[row].count > 0);
            }
          }
        }
      }),
    );
  });
});
