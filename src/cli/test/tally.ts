import { relative } from 'node:path';
import * as v from 'valibot';

/** How a step of the test run went, in tests. A test that passed on its second try has passed. */
export type Tally = { passed: number; failed: number; skipped: number; failures: string[] };

/** A step that is one check: it went well or it did not. */
export function single(name: string, ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures: ok ? [] : [name] };
}

/** All steps together. */
export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** The line that ends a run. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Holds a report against the status of the program that wrote it: one that ended in trouble without naming a failed
 *  test counts as one failure more, such as an error between two tests, or no tests found. */
export function settle(name: string, ok: boolean, report: Tally | undefined): Tally {
  if (!report) return single(`${name}: ended without a report`, false);
  return ok || report.failed > 0
    ? report
    : sum([report, single(`${name}: ended in an error outside its tests`, false)]);
}

const unitReport = v.object({
  numPassedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

/** What vitest's json report says. A file that failed without a failed test, because it did not load or its
 *  `beforeAll` threw, counts as one.
 *  @returns `undefined` for anything but such a report */
export function tallyUnits(json: unknown): Tally | undefined {
  const { success, output } = v.safeParse(unitReport, json);
  if (!success) return undefined;
  const failures = output.testResults.flatMap((file) => {
    const name = relative('', file.name);
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return file.status === 'failed' ? [`${name}: did not run`] : [];
    return failed.map((test) => `${name}: ${test.fullName.trim()}`);
  });
  const skipped = output.numPendingTests + output.numTodoTests;
  return { passed: output.numPassedTests, failed: failures.length, skipped, failures };
}

type Suite = {
  title: string;
  specs: { title: string; tests: { projectName: string; status: string }[] }[];
  suites?: Suite[];
};

const suite: v.GenericSchema<Suite> = v.object({
  title: v.string(),
  specs: v.array(
    v.object({
      title: v.string(),
      tests: v.array(v.object({ projectName: v.string(), status: v.string() })),
    }),
  ),
  suites: v.optional(v.array(v.lazy(() => suite))),
});

const journeyReport = v.object({
  suites: v.array(suite),
  errors: v.array(v.object({ message: v.optional(v.string(), 'an error') })),
});

/** What Playwright's json report says. An error outside any test, such as a file that did not load, counts as one.
 *  @returns `undefined` for anything but such a report */
export function tallyJourneys(json: unknown): Tally | undefined {
  const { success, output } = v.safeParse(journeyReport, json);
  if (!success) return undefined;
  const broken = output.errors.map(({ message }) => single(firstLine(message), false));
  return sum([...output.suites.map((file) => tallySuite(file, [])), ...broken]);
}

function tallySuite({ title, specs, suites = [] }: Suite, above: string[]): Tally {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status, projectName }) => {
      if (status === 'skipped') return { passed: 0, failed: 0, skipped: 1, failures: [] };
      const name = [...path, spec.title].join(' › ');
      return single(projectName ? `${name} (${projectName})` : name, status !== 'unexpected');
    }),
  );
  return sum([...own, ...suites.map((inner) => tallySuite(inner, path))]);
}

const firstLine = (text: string) => text.trim().split('\n', 1).join('');
