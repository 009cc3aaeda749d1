// Fills an archive with stories that changed, by the commands that a newsroom uses.
//   node tests/versions/makeArchive.ts DIR
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { long, quotes, renamed, short, story, versions } from './texts.ts';

const [directory = ''] = process.argv.slice(2);
if (directory === '') throw new Error('Name the folder that is to hold the archive.');
const root = resolve(import.meta.dirname, '../..');
const archive = resolve(directory);
rmSync(archive, { recursive: true, force: true });
mkdirSync(archive, { recursive: true });
writeFileSync(
  join(archive, 'archive.json'),
  JSON.stringify({
    name: 'The Orrow Tide',
    description: 'Stories that changed.',
    url: 'https://orrow.example',
    language: 'en',
    contact: 'mailto:desk@orrow.example',
    review: 'labelled',
    threshold: 0.9,
  }),
);

function run(command: string, args: string[], at: string): void {
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(at) / 1_000) };
  execFileSync(process.execPath, [join(root, 'src/cli', command), ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
function ingest(item: object, at: string, note?: string): void {
  const file = join(archive, 'incoming.jsonl');
  writeFileSync(file, JSON.stringify(item));
  run('ingest.ts', ['--archive', archive, '--workers', '1', ...(note ? ['--note', note] : []), file], at);
  rmSync(file);
}
/** As an editor does: decides about one quotation in the archive's own file. */
function decide(id: string, start: string, decision: Partial<Article['quotations'][number]>): void {
  const file = join(archive, 'articles', `${id}.json`);
  const article = JSON.parse(readFileSync(file, 'utf8')) as Article;
  const quotations = article.quotations.map((q) => (q.id.startsWith(start) ? { ...q, ...decision } : q));
  writeFileSync(file, `${JSON.stringify({ ...article, quotations }, null, 1)}\n`);
}

for (const [index, { at, note, paragraphs }] of versions.entries()) {
  ingest({ ...story, paragraphs }, at, note);
  if (index === 0)
    decide('orrow-argues-over-its-tide-gates', quotes.reworded, {
      review: { state: 'confirmed', by: 'The desk', at: '2031-05-02' },
    });
}
for (const item of [short, long, renamed]) ingest(item, '2031-05-04T08:00:00Z');
run(
  'move.ts',
  [
    'pumps-run-day-and-night',
    'what-the-pumps-of-orrow-cost',
    '--note',
    'Two stories told of one thing.',
    '--archive',
    archive,
  ],
  '2031-05-05T08:00:00Z',
);
run('move.ts', ['a-bell-for-orrow', 'orrow-hangs-a-bell', '--archive', archive], '2031-05-05T08:00:00Z');
decide('orrow-hangs-a-bell', 'the-bell-will-hang', {
  review: { state: 'rejected', by: 'The desk', at: '2031-05-06' },
});
