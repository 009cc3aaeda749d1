import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArchiveStore } from '../../src/cli/archiveFiles/ArchiveStore.ts';
import { withLock } from '../../src/cli/archiveFiles/withLock.ts';
import type { Article } from '../../src/model/article.ts';
import { success } from '../../src/model/result.ts';
import { runIngest } from './runIngest.ts';

const command = resolve(import.meta.dirname, '../../src/cli/ingest.ts');
const mayor = '"We were warned and did nothing," Ada Lin, the mayor, said on Monday.';
const chief = '"The wall will hold until the spring," Ben Okafor told reporters.';
const id = 'flood';
const quote = 'we-were-warned-and-did';

let archive: string;
let input: string;
beforeEach(async () => {
  archive = await mkdtemp(join(tmpdir(), 'verbatim-beside-'));
  input = join(archive, 'flood.jsonl');
  await give('The river rose all night, and the lower town was under water again.', mayor);
  expect((await runIngest(['--archive', archive, input])).status).toBe(0);
});
afterEach(() => rm(archive, { recursive: true, force: true }));

const give = (...paragraphs: string[]) =>
  writeFile(input, JSON.stringify({ title: 'Flood', url: 'https://c.example/flood', paragraphs }));
const onFile = async () =>
  JSON.parse(await readFile(join(archive, 'articles', `${id}.json`), 'utf8')) as Article;
const confirmed = (article: Article): Article => ({
  ...article,
  quotations: article.quotations.map((q) =>
    q.id === quote ? { ...q, review: { state: 'confirmed', by: 'Edda', at: '2031-05-02' } } : q,
  ),
});
const decide = () => new ArchiveStore(archive).changeArticle(id, (article) => success(confirmed(article)));

/** Starts ingest as a program of its own; `err` grows as it speaks. */
function startIngest() {
  const child = spawn(process.execPath, [command, '--archive', archive, '--workers', '1', input]);
  const run = { err: '', ended: new Promise<number | null>((done) => child.on('close', done)) };
  child.stderr.setEncoding('utf8').on('data', (text) => {
    run.err += text;
  });
  return run;
}

describe('ingest beside an open desk', { timeout: 60_000 }, () => {
  it('waits while the desk writes, says so once, and keeps what was decided meanwhile', async () => {
    await give('The river rose all night, and the lower town was under water again.', mayor, chief);
    const run = await withLock(archive, async () => {
      const started = startIngest();
      await expect
        .poll(() => started.err, { timeout: 30_000 })
        .toMatch(/^Waiting for another program \(process \d+\), which is changing this archive\.$/mu);
      // It has read the article and made it anew by now: what is decided here it does not know.
      expect((await decide()).ok).toBe(true);
      return started;
    });
    expect(await run.ended, run.err).toBe(0);
    expect(run.err.match(/Waiting/gu)).toHaveLength(1);
    const article = await onFile();
    expect(article.blocks.map(({ text }) => text)).toContain(chief);
    expect(article.quotations.find((q) => q.id === quote)?.review).toMatchObject({
      state: 'confirmed',
      by: 'Edda',
    });
    expect(await readdir(archive)).not.toContain('.lock');
  });

  it('and a desk that decides all the time lose nothing of each other', async () => {
    let at = 0;
    let isOver = false;
    const runs = (async () => {
      for (const more of [[chief], []]) {
        await give('The river rose all night, and the lower town was under water again.', mayor, ...more);
        const run = startIngest();
        expect(await run.ended, run.err).toBe(0);
      }
    })().finally(() => {
      isOver = true;
    });
    while (!isOver) {
      at += 1;
      const note = `Decision ${at}`;
      const written = await new ArchiveStore(archive).changeArticle(id, (article) =>
        success({
          ...article,
          quotations: article.quotations.map((q) =>
            q.id === quote ? { ...q, review: { state: 'confirmed', by: 'Edda', note } } : q,
          ),
        }),
      );
      expect(written.ok).toBe(true);
      await new Promise((done) => setTimeout(done, 5));
    }
    await runs;
    const article = await onFile();
    expect(article.quotations.find((q) => q.id === quote)?.review.note).toBe(`Decision ${at}`);
    expect(article.revisions?.map(({ version }) => version)).toEqual([2, 3]);
  });
});
