import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStatement, quotedWords } from '../../src/model/attribution.ts';
import { articleOf, filesOf, runIngest, spawnIngest } from './runIngest.ts';

const said = '"The ferry sails again on Friday," Ines Okafor, the harbour master, said on Monday.';
const more =
  'People on the island had waited for the ferry for three weeks, and the shops were nearly empty.';
const paragraphs = [more, said];

const ninjs = {
  uri: 'urn:gazette:7',
  standard: { name: 'ninjs', version: '3.1' },
  type: 'text',
  language: 'en',
  pubstatus: 'usable',
  headlines: [{ role: 'main', value: 'Ferry in ninjs' }],
  bodies: [{ role: 'main', contenttype: 'text/html', value: paragraphs.map((p) => `<p>${p}</p>`).join('') }],
};
const feed = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title><link>https://gazette.example/</link><description>News</description>${items}</channel></rss>`;
const item = `<item><title>Ferry in RSS</title><link>https://gazette.example/rss</link><content:encoded><![CDATA[${paragraphs.map((p) => `<p>${p}</p>`).join('')}]]></content:encoded></item>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><id>urn:g</id><updated>2020-01-01T00:00:00Z</updated><entry><title>Ferry in Atom</title><id>urn:g:1</id><link href="https://gazette.example/atom"/><updated>2020-01-01T00:00:00Z</updated><content type="html">${paragraphs.map((p) => `&lt;p&gt;${p.replaceAll('"', '&quot;')}&lt;/p&gt;`).join('')}</content></entry></feed>`;
const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Gazette',
  items: [
    {
      id: '1',
      url: 'https://gazette.example/jf',
      title: 'Ferry in JSON Feed',
      content_html: paragraphs.map((p) => `<p>${p}</p>`).join(''),
    },
  ],
};
const page = `<!doctype html><html lang="en"><head><title>Ferry in HTML</title><link rel="canonical" href="https://gazette.example/html"></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry in HTML</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;

const files: Record<string, string> = {
  'plain.txt': ['Ferry in text', ...paragraphs].join('\n\n'),
  'marked.md': ['# Ferry in Markdown', ...paragraphs].join('\n\n'),
  'page.html': page,
  'item.json': JSON.stringify(ninjs),
  'feed.rss': feed(item),
  'feed.atom': atom,
  'feed.json': JSON.stringify(jsonFeed),
  'lines.jsonl': JSON.stringify({ title: 'Ferry in lines', url: 'https://gazette.example/jl', paragraphs }),
};
const ids = ['text', 'markdown', 'html', 'ninjs', 'rss', 'atom', 'json-feed', 'lines'].map(
  (name) => `ferry-in-${name}`,
);

let folder = '';
let archive = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-formats-'));
  archive = join(folder, 'archive');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('each format, from the command line to a file of the archive', { timeout: 60_000 }, () => {
  it('finds the same quote, with its speaker, in all of them', async () => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const { status, out, err } = await spawnIngest([
      '--workers',
      '2',
      '--archive',
      archive,
      ...Object.keys(files).map((n) => join(folder, n)),
    ]);
    expect(err).toContain('Made a new archive');
    expect(status, out + err).toBe(0);
    expect([...(await filesOf(archive)).keys()].sort()).toEqual(ids.map((id) => `${id}.json`).sort());
    for (const id of ids) {
      const article = await articleOf(archive, id);
      const [quote, ...others] = article.quotations.filter(isStatement);
      expect(others, id).toEqual([]);
      expect(quote?.speaker, id).toMatchObject({ entity: 'people/ines-okafor', name: 'Ines Okafor' });
      expect(quote && quotedWords(article, quote), id).toBe('The ferry sails again on Friday,');
      expect(article.ingest).toMatchObject({ at: '2020-01-01T00:00:00Z' });
    }
    expect(out).toContain('ferry-in-rss: 1 quote, 1 speaker shown, 0 not identified, 1 person');
    expect(out).toMatch(/^articles +8 {3}8 new/mu);
  });

  it('knows them again: nothing changes the second time, not a byte', async () => {
    const before = await filesOf(archive);
    const { status, out } = await runIngest(['--archive', archive, '--json', folder], {
      at: '1600000000',
    });
    expect(status).toBe(1); // archive.json lies in the folder too, and is no article
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      lines
        .filter((l) => l.status === 'unchanged')
        .map((l) => l.id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(lines.at(-1)).toMatchObject({ status: 'total', new: 0, changed: 0, unchanged: 8 });
    expect(await filesOf(archive)).toEqual(before);
  });

  it('reads an address, and keeps where it came from', async () => {
    const server = createServer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(page.replace(/<link[^>]*>/u, '').replaceAll('in HTML', 'on the web')),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ferry`;
    const { status, err } = await spawnIngest(['--archive', archive, '--source', 'The Gazette', url]);
    server.close();
    expect(status, err).toBe(0);
    expect((await articleOf(archive, 'ferry-on-the-web')).source).toEqual({ name: 'The Gazette', url });
    expect(await runIngest(['--archive', archive, url])).toMatchObject({
      status: 1,
      err: `${url}: cannot be reached (ECONNREFUSED)\n`,
    });
  });

  it('reads standard input, and takes from options what the text does not say', async () => {
    const options = [
      '--source',
      'The Gazette',
      '--url',
      'https://gazette.example/x',
      '--date',
      '2020-02-29',
      '--license',
      'CC BY 4.0',
      '--section',
      'News',
      '--id',
      'my-own-id',
    ];
    const { status, out, err } = await runIngest(['--archive', archive, ...options, '-'], {
      stdin: files['plain.txt'] ?? '',
    });
    expect(status, err).toBe(0);
    // The very same text is in the archive already, and an id that was given stays.
    expect(out).toContain('changed   ferry-in-text');
    expect(out).toContain('keeps that id');
    const fresh = join(folder, 'fresh');
    const again = await runIngest(['--archive', fresh, ...options, '-'], { stdin: files['plain.txt'] ?? '' });
    expect(again.status, again.err).toBe(0);
    expect(await articleOf(fresh, 'my-own-id')).toMatchObject({
      headline: 'Ferry in text',
      source: { name: 'The Gazette', url: 'https://gazette.example/x' },
      datePublished: '2020-02-29',
      rights: { license: 'CC BY 4.0' },
      sections: ['News'],
    });
  });

  it('takes our own JSON as it is, and keeps what people decided on either side', async () => {
    const other = join(folder, 'other');
    const id = 'ferry-in-html';
    const [file] = [join(folder, `${id}.json`)];
    const article = await articleOf(archive, id);
    const review = { state: 'confirmed', by: 'Mia', at: '2020-02-02' } as const;
    const reviewed = { ...article, quotations: article.quotations.map((q) => ({ ...q, review })) };
    await writeFile(file, JSON.stringify(reviewed));
    expect((await runIngest(['--archive', other, file])).status).toBe(0);
    expect(await articleOf(other, id)).toEqual(reviewed);
    // The unreviewed page and file come in again: the decision stays.
    for (const input of [join(folder, 'page.html'), join(archive, 'articles', `${id}.json`)])
      expect(await runIngest(['--archive', other, input])).toMatchObject({ status: 0, err: '' });
    expect(await articleOf(other, id)).toEqual(reviewed);
  });

  it('keeps an article in another language, without quotes, and says so', async () => {
    const text =
      'Die Fähre\n\n„Die Fähre fährt am Freitag wieder“, sagte der Bürgermeister der Insel am Montag den Leuten im Hafen.';
    const { status, out } = await runIngest(['--archive', archive, '-'], { stdin: text });
    expect(status).toBe(0);
    expect(out).toContain('does not read as English: kept without quotes');
    expect(await articleOf(archive, 'die-fahre')).toMatchObject({
      language: 'und',
      quotations: [],
      mentions: [],
    });
  });

  it('gives the turns of an interview to the person they name', async () => {
    const text = await readFile(
      join(import.meta.dirname, '../articles/interview-in-turns/article.txt'),
      'utf8',
    );
    const { status } = await runIngest(['--archive', archive, '-'], {
      stdin: `An interview\n\n${text.replaceAll('\n', '\n\n').replaceAll('IO:', 'Ines Okafor:')}`,
    });
    expect(status).toBe(0);
    const { blocks } = await articleOf(archive, 'an-interview');
    expect(
      blocks.filter((b) => b.type === 'turn' && b.speaker === 'people/ines-okafor').map((b) => b.id),
    ).toEqual(['t2', 't4']);
  });

  it('writes nothing in a dry run', async () => {
    const { status, out, err } = await runIngest([
      '--archive',
      join(folder, 'none'),
      '--dry-run',
      join(folder, 'plain.txt'),
    ]);
    expect([status, out]).toEqual([0, expect.stringContaining('nothing was written')]);
    expect(err).toContain('Would make a new archive');
    expect(await filesOf(join(folder, 'none'))).toEqual(new Map());
  });
});
