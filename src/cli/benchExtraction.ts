import { join, resolve } from 'node:path';
import { type BenchTool, runBench } from './benchTool.ts';

/* npm run bench:extraction -- DIR
   DIR holds tools/extraction (the evaluator) and data/ (the open sets). */

const engine = resolve(import.meta.dirname, '../../tests/bench/engine.ts');

const bench: BenchTool = {
  command: 'npm run bench:extraction',
  holds: 'the evaluator and the open sets',
  tool: 'tools/extraction',
  needs: [
    'tools/extraction/evaluate.mjs',
    'data/extraction-open/polnear',
    'data/extraction-open/gum',
    'data/summit/article.txt',
  ],
};

const scripts = (data: string) => {
  const sets = [
    '--polnear',
    join(data, 'extraction-open/polnear'),
    '--gum',
    join(data, 'extraction-open/gum'),
    '--seed',
    join(data, 'summit/article.txt'),
  ];
  const systems = ['--system', 'baseline,compromise', '--engine', engine];
  const evaluate = (set: string) => ['evaluate.mjs', ...sets, ...systems, '--set', set];
  return [evaluate('dev'), evaluate('train'), ['weight.mjs', '--engine', engine]];
};

if (import.meta.main) process.exitCode = runBench(process.argv[2], bench, scripts);
