import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anArticle, aQuotation } from '../factories.ts';
import { articleOf, filesOf, runIngest } from './runIngest.ts';

const good = [
  'A good story',
  '"It works as we hoped," Ada Lin said on Monday.',
  'People in Oslo were glad of it.',
].join('\n\n');
const record = (more: object) =>
  JSON.stringify({ title: 'A record', paragraphs: ['Some words of it.', 'And more.'], ...more });
const ours = (more: object) => JSON.stringify({ ...anArticle({ id: 'ours' }), ...more });

/** What people hand in by mistake, and the line they get. */
const bad: [name: string, bytes: string | Uint8Array, line: RegExp][] = [
  ['empty.txt', '', /empty\.txt: the file is empty/u],
  ['blank.txt', ' \n\n\t', /blank\.txt: there is no text in it/u],
  ['page.html.gz', gzipSync(good), /page\.html\.gz: a gzip file; unpack it first/u],
  ['noise.txt', Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256), /noise\.txt: no text/u],
  ['cut.json', record({}).slice(0, 40), /cut\.json: not JSON/u],
  ['number.json', '42', /number\.json: expected an article/u],
  ['other.json', '{"name":"a package","version":"1.0.0"}', /other\.json: /u],
  ['one-line.txt', 'word '.repeat(2_000_000), /one-line\.txt: .*at most/u],
  ['too-large.txt', 'x'.repeat(10_000_001), /too-large\.txt: 10000001 bytes, at most/u],
  [
    'quotes.txt',
    `Many quotes\n\n${'"Yes," she said. '.repeat(100_000)}`,
    /quotes\.txt: blocks: .*characters, at most/u,
  ],
  [
    'short-quotes.txt',
    `Many quotes\n\n${'"Oh no," he said. '.repeat(10_000)}`,
    /short-quotes\.txt: quotations: .* of them, at most 5000/u,
  ],
  ['deep.json', `${'['.repeat(5_000)}1${']'.repeat(5_000)}`, /deep\.json: nested/u],
  [
    'impossible.json',
    ours({ datePublished: '2020-02-30' }),
    /impossible\.json: datePublished: expected a date that exists/u,
  ],
  [
    'lines.jsonl',
    `${record({ url: 'https://a.example/1' })}\n{"title":\n${record({ title: 'Third' })}`,
    /lines\.jsonl: line 2: not JSON/u,
  ],
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-bad-'));
  for (const [name, bytes] of bad) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, 'good.txt'), good);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what cannot be read', { timeout: 60_000 }, () => {
  it('is named in one line each, and all else is ingested', async () => {
    const archive = join(folder, 'archive');
    const inputs = [
      ...bad.map(([name]) => join(folder, name)),
      join(folder, 'nowhere'),
      join(folder, 'good.txt'),
    ];
    const { status, out, err } = await runIngest(['--archive', archive, ...inputs]);
    expect(status).toBe(1);
    const lines = err.trim().split('\n').slice(1);
    for (const [name, , line] of bad)
      expect(
        lines.filter((l) => l.includes(`/${name}: `)),
        name,
      ).toEqual([expect.stringMatching(line)]);
    expect(lines).toContain(`${join(folder, 'nowhere')}: there is no such file or directory`);
    expect(lines).toHaveLength(bad.length + 1);
    expect([...(await filesOf(archive)).keys()].sort()).toEqual([
      'a-good-story.json',
      'a-record.json',
      'third.json',
    ]);
    expect(out).toContain('not ingested');
  });
});

describe('what is only partly sound', { timeout: 60_000 }, () => {
  const archive = () => join(folder, 'partly');
  const ingest = async (stdin: string, ...args: string[]) =>
    await runIngest(['--archive', archive(), ...args, '-'], { stdin });

  it('loses the marks that lie outside their text, and says so', async () => {
    const wild = aQuotation('wild', [{ block: 'p1', start: 5, end: 5_000 }]);
    const { status, out } = await ingest(ours({ quotations: [wild] }));
    expect([status, out]).toEqual([0, expect.stringContaining('1 marks left out: outside their text')]);
    expect((await articleOf(archive(), 'ours')).quotations).toEqual([]);
  });

  it('keeps a date out that has no one reading', async () => {
    const { status, out } = await ingest(record({ title: 'Undated', datePublished: '31 June 2020' }));
    expect([status, out]).toEqual([0, expect.stringContaining('date left out')]);
    expect((await articleOf(archive(), 'undated')).datePublished).toBeUndefined();
  });

  it('takes __proto__ for a plain name', async () => {
    const text =
      '{"__proto__":{"polluted":1},"title":"__proto__","constructor":{"prototype":1},"paragraphs":["Some words.","\\"Fine,\\" __proto__ said."]}';
    const { status, err } = await ingest(text);
    expect(status, err).toBe(0);
    expect((await articleOf(archive(), 'proto')).headline).toBe('__proto__');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('cannot move the cursor of a terminal, or forge a line', async () => {
    const { out } = await ingest(record({ title: 'Bells', datePublished: '\u001b[2Jnew\nnew  forged' }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
    expect(out.split('\n').filter((line) => line.startsWith('new'))).toHaveLength(1);
  });

  it('is ingested once where it is named twice, and told apart where only the headline is the same', async () => {
    await writeFile(join(folder, 'copy.txt'), good);
    const named = [join(folder, 'good.txt'), join(folder, 'good.txt'), join(folder, 'copy.txt')];
    const { status, out } = await runIngest(['--archive', join(folder, 'once'), ...named]);
    expect([status, out]).toEqual([0, expect.stringMatching(/left out .*: the same text as /u)]);
    await writeFile(join(folder, 'other.txt'), `${good} Others were not.`);
    const both = await runIngest([
      '--archive',
      join(folder, 'neither'),
      join(folder, 'good.txt'),
      join(folder, 'other.txt'),
    ]);
    expect(both.status).toBe(1);
    expect(both.err).toContain('another text here has the same headline');
    expect(await filesOf(join(folder, 'neither'))).toEqual(new Map());
  });

  it('does not share one --url among several articles of one input', async () => {
    const { status, err } = await ingest(
      `${record({})}\n${record({ title: 'Two' })}`,
      '--url',
      'https://a.example/',
    );
    expect([status, err]).toEqual([
      1,
      expect.stringContaining('--url: is for one article alone; 2 were found. Nothing was written.'),
    ]);
  });
});

describe('an archive that cannot be written', { timeout: 60_000 }, () => {
  const oneLine = async (archive: string) => {
    const { status, out, err } = await runIngest(['--archive', archive, join(folder, 'good.txt')]);
    expect(status).toBe(1);
    expect(err.trim()).not.toContain('\n');
    return out + err;
  };

  it('is named where a file stands in its place', async () => {
    await writeFile(join(folder, 'a-file'), '');
    expect(await oneLine(join(folder, 'a-file'))).toContain('archive.json: cannot be read (ENOTDIR)');
    expect(await oneLine(join(folder, 'a-file/under'))).toMatch(/cannot be (?:read|written)/u);
    const archive = join(folder, 'articles-is-a-file');
    await mkdir(archive);
    await writeFile(join(archive, 'archive.json'), '{"name":"A","description":"B","language":"en"}');
    await writeFile(join(archive, 'articles'), '');
    expect(await oneLine(archive)).toContain(
      'a-good-story.json: cannot be written: a file stands where a directory is expected',
    );
  });

  it('is left alone where its archive.json is broken, and where an article of it cannot be read', async () => {
    const archive = join(folder, 'broken');
    await mkdir(join(archive, 'articles'), { recursive: true });
    await writeFile(join(archive, 'archive.json'), '{"name":');
    expect(await oneLine(archive)).toContain('archive.json: not JSON');
    await writeFile(join(archive, 'archive.json'), '{"name":"A","description":"B","language":"en"}');
    await writeFile(join(archive, 'articles', 'a-good-story.json'), 'half');
    const { status, err } = await runIngest(['--archive', archive, join(folder, 'good.txt')]);
    expect([status, err]).toEqual([
      1,
      expect.stringContaining('is in the archive and cannot be read: mend it first'),
    ]);
    expect((await filesOf(archive)).get('a-good-story.json')).toBe('half');
  });
});

describe('a run that is killed', { timeout: 60_000 }, () => {
  it('leaves whole files only, and the next run does the rest', async () => {
    const archive = join(folder, 'killed');
    const lines = Array.from({ length: 150 }, (_, index) =>
      record({
        title: `Story ${index}`,
        url: `https://a.example/${index}`,
        paragraphs: Array(40).fill(good),
      }),
    );
    const input = join(folder, 'many.jsonl');
    await writeFile(input, lines.join('\n'));
    const command = resolve(import.meta.dirname, '../../src/cli/ingest.ts');
    const child = spawn(process.execPath, [command, '--archive', archive, input], { stdio: 'ignore' });
    const exit = once(child, 'exit');
    while ((await readdir(join(archive, 'articles')).catch(() => [])).length < 5)
      await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGKILL');
    await exit;
    const left = await filesOf(archive);
    expect(left.size).toBeLessThan(150);
    for (const name of left.keys()) if (name.endsWith('.json')) await articleOf(archive, name.slice(0, -5));
    const { status, err } = await runIngest(['--archive', archive, input]);
    expect(status, err).toBe(0);
    expect([...(await filesOf(archive)).keys()].filter((name) => !name.endsWith('.json'))).toEqual([]);
    expect((await filesOf(archive)).size).toBe(150);
  });
});
