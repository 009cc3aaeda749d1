import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from './program.ts';
import { summitArchive } from './summitArchive.ts';
import { settle, single, type Tally, tallyJourneys, tallyUnits } from './tally.ts';

/** Where a run works: `temp` is gone after it, and `env` goes to every program. */
export type Run = { temp: string; env: NodeJS.ProcessEnv };

/** `needs` names a step without which this one has nothing to look at. */
export type Step = { name: string; needs?: string; run(run: Run): Promise<Tally> };

/** The quick ones first: a slip of the pen shows within seconds. Journeys walk through what the build made. */
export const steps: Step[] = [
  { name: 'Types', run: types },
  { name: 'Lint', run: lint },
  { name: 'Unit tests', run: units },
  { name: 'Build', run: builds },
  { name: 'Journeys', needs: 'Build', run: journeys },
];

async function types({ env }: Run) {
  return single('Types', await program(['node_modules/typescript/bin/tsc', '--noEmit'], env));
}

async function lint({ env }: Run) {
  const biome = 'node_modules/@biomejs/biome/bin/biome';
  return single('Lint', await program([biome, 'check', '--error-on-warnings'], env));
}

async function units({ temp, env }: Run) {
  const report = join(temp, 'units.json');
  const vitest = 'node_modules/vitest/vitest.mjs';
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await program([vitest, 'run', ...reporters], env);
  return settle('Unit tests', ok, tallyUnits(readJson(report)));
}

async function builds({ temp, env }: Run) {
  const build = 'src/cli/build.ts';
  const changed = join(temp, 'changed-archive');
  if (!(await program(['tests/versions/makeArchive.ts', changed], env))) return single('Build', false);
  const hostile = join(temp, 'hostile-archive');
  if (!(await program(['tests/hostile/makeArchive.ts', hostile], env))) return single('Build', false);
  const many = join(temp, 'many-archive');
  if (!(await program(['tests/many/makeArchive.ts', many], env))) return single('Build', false);
  const summit = ['--archive', await summitArchive(join(temp, 'summit'))];
  const sites = [
    ['--out', demoOf(temp)],
    [...summit, '--out', siteOf(temp)],
    [...summit, '--out', join(basedOf(temp), 'news'), '--base', '/news/'],
    ['--archive', 'tests/archives/edge', '--out', edgeOf(temp)],
    ['--archive', changed, '--out', changedOf(temp)],
    ['--archive', hostile, '--out', hostileOf(temp)],
    ['--archive', many, '--out', manyOf(temp)],
  ];
  for (const args of sites) if (!(await program([build, ...args], env))) return single('Build', false);
  return single('Build', true);
}

async function journeys({ temp, env }: Run) {
  const report = join(temp, 'journeys.json');
  const playwright = 'node_modules/@playwright/test/cli.js';
  const args = ['test', '--config', 'tests/journeys/playwright.config.ts', '--reporter=line,json'];
  const ok = await program([playwright, ...args], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    VERBATIM_SITE: siteOf(temp),
    VERBATIM_EDGE_SITE: edgeOf(temp),
    VERBATIM_BASED_SITE: basedOf(temp),
    VERBATIM_CHANGED_SITE: changedOf(temp),
    VERBATIM_DEMO_SITE: demoOf(temp),
    VERBATIM_HOSTILE_SITE: hostileOf(temp),
    VERBATIM_MANY_SITE: manyOf(temp),
  });
  return settle('Journeys', ok, tallyJourneys(readJson(report)));
}

const siteOf = (temp: string) => join(temp, 'site');
const changedOf = (temp: string) => join(temp, 'changed');
const hostileOf = (temp: string) => join(temp, 'hostile');
const manyOf = (temp: string) => join(temp, 'many');
const demoOf = (temp: string) => join(temp, 'demo');
const edgeOf = (temp: string) => join(temp, 'edge');
const basedOf = (temp: string) => join(temp, 'based');

/** `undefined` when the program died before it wrote its report. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
