import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passageKinds } from '../../model/passageKinds.ts';
import { allot, mostOnPage } from './allot.ts';

const totals = (some: Partial<ReturnType<typeof allot>>) => ({
  quoted: 0,
  reported: 0,
  spokenOf: 0,
  to: 0,
  at: 0,
  named: 0,
  ...some,
});
const sum = (counts: ReturnType<typeof allot>) => passageKinds.reduce((all, kind) => all + counts[kind], 0);

it('shows everything while there is little', () =>
  expect(allot(totals({ quoted: 3, named: 40 }))).toEqual(totals({ quoted: 3, named: 40 })));

it('shows most of their own words where there is much of all, and something of everything', () => {
  const much = allot(totals({ quoted: 900, reported: 900, spokenOf: 900, to: 900, at: 900, named: 900 }));
  expect(sum(much)).toBe(mostOnPage);
  expect(Math.max(...Object.values(much))).toBe(much.quoted);
  expect(Math.min(...Object.values(much))).toBeGreaterThan(0);
});

it('gives what is left over to their own words first', () =>
  expect(allot(totals({ quoted: 900, named: 900 }))).toEqual(totals({ quoted: 42, named: 8 })));

it('fills the page, and never beyond what there is', () => {
  const count = fc.nat(400);
  const counts = fc.record({
    quoted: count,
    reported: count,
    spokenOf: count,
    to: count,
    at: count,
    named: count,
  });
  fc.assert(
    fc.property(counts, (all) => {
      const given = allot(all);
      expect(sum(given)).toBe(Math.min(mostOnPage, sum(all)));
      for (const kind of passageKinds) expect(given[kind]).toBeLessThanOrEqual(all[kind]);
    }),
  );
});
