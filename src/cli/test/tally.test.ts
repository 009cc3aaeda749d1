import { expect, it } from 'vitest';
import { lastLine, settle, single, sum, tallyJourneys, tallyUnits } from './tally.ts';

const unitReport = (testResults: unknown[], numPassedTests = 0) => ({
  numPassedTests,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
});

it('counts unit tests and names the failed ones', () => {
  const file = {
    name: 'a.test.ts',
    status: 'failed',
    assertionResults: [
      { fullName: ' finds it', status: 'passed' },
      { fullName: ' loses it', status: 'failed' },
    ],
  };
  expect(tallyUnits(unitReport([file], 1))).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
    failures: ['a.test.ts: loses it'],
  });
});

it('counts a test file that did not load as failed', () => {
  const file = { name: 'a.test.ts', status: 'failed', assertionResults: [] };
  expect(tallyUnits(unitReport([file]))).toMatchObject({ failed: 1, failures: ['a.test.ts: did not run'] });
});

const journey = (title: string, status: string) => ({ title, tests: [{ projectName: 'desktop', status }] });

it('counts journeys at every depth, and a flaky one as passed', () => {
  const inner = {
    title: 'a speaker',
    specs: [journey('is named', 'unexpected'), journey('is linked', 'flaky')],
  };
  const file = {
    title: 'story.journey.ts',
    specs: [journey('opens', 'expected'), journey('prints', 'skipped')],
    suites: [inner],
  };
  expect(tallyJourneys({ suites: [file], errors: [] })).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    failures: ['story.journey.ts › a speaker › is named (desktop)'],
  });
});

it('counts an error outside any journey as failed', () => {
  const report = { suites: [], errors: [{ message: 'SyntaxError: a\n  at b' }] };
  expect(tallyJourneys(report)).toMatchObject({ failed: 1, failures: ['SyntaxError: a'] });
});

it('never lets a program fail without a failure', () => {
  const passed = single('a', true);
  expect(settle('Journeys', true, passed)).toEqual(passed);
  expect(settle('Journeys', false, passed)).toMatchObject({ passed: 1, failed: 1 });
  expect(settle('Journeys', true, undefined)).toMatchObject({ passed: 0, failed: 1 });
  expect(tallyUnits('no report')).toBeUndefined();
  expect(tallyJourneys(null)).toBeUndefined();
});

it('ends with the sum, and speaks of skipped tests only when there are any', () => {
  const both = sum([single('a', true), single('b', false)]);
  expect(lastLine(both)).toBe('1 passed, 1 failed');
  expect(lastLine({ ...both, skipped: 2 })).toBe('1 passed, 1 failed, 2 skipped');
});
