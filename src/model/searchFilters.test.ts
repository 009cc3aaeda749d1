import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFilters, daysBetween, firstDay, indexFilters, lastDay, nameFilter } from './searchFilters.ts';

const aDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Whether a day that is filed by `dateFilters` fits what is asked. */
const fits = (day: string, asked: ReturnType<typeof daysBetween>) =>
  asked.some((part) =>
    Object.entries(part).some(([filter, { any }]) =>
      dateFilters(day).some(([own, value]) => own === filter && any.includes(value)),
    ),
  );

describe('days between', () => {
  it('are those from the first to the last, both counted', () =>
    fc.assert(
      fc.property(aDay, aDay, aDay, (from, to, day) => {
        expect(fits(day, daysBetween(from, to))).toBe(from <= day && day <= to);
      }),
    ));

  it('are asked for in few values: whole years, whole months, and days at the ends', () => {
    expect(daysBetween('2018-12-30', '2020-02-29')).toEqual([
      { year: { any: ['2019'] } },
      { month: { any: ['2020-01', '2020-02'] } },
      { 'day-2018': { any: ['2018-12-30', '2018-12-31'] } },
    ]);
  });
});

it.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2020-02-10', '2020-02-10', '2020-02-10'],
])('%s begins and ends', (date, first, last) =>
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]),
);

it('asks for a person where the person is filed', () =>
  expect(indexFilters({ q: '', sort: 'relevance', person: 'kim-jong-un', section: 'World' })).toEqual({
    all: [{ [nameFilter('person', 'kim-jong-un')]: 'kim-jong-un' }, { section: 'World' }],
  }));

it('asks for nothing where nothing is asked', () =>
  expect(indexFilters({ q: 'bridge', sort: 'date' })).toEqual({ all: [] }));
