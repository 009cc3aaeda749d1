import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskArchive } from '../../../tests/deskArchive.ts';
import type { Article } from '../../model/article.ts';
import type {
  AddAnswer,
  DecideAnswer,
  DeskArticle,
  DeskEntities,
  DeskState,
  EntityChangeAnswer,
} from '../../model/desk.ts';
import type { Served } from '../serve.ts';
import { serveDesk } from './deskServer.ts';

const files = new Map([['index.html', { type: 'text/html; charset=utf-8', body: '<h1>Desk</h1>' }]]);
const id = 'twelve-speakers';
let archive: string;
let desk: Served;
let file: string;

beforeEach(async () => {
  archive = await deskArchive();
  file = join(archive, 'articles', `${id}.json`);
  desk = await serveDesk({ archive, by: 'Edda', files });
});
afterEach(async () => {
  await desk.close();
  await rm(archive, { recursive: true, force: true });
});

const post = (path: string, body: unknown, url = desk.url) =>
  fetch(`${url}api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const read = async <T>(response: Response | Promise<Response>) => (await (await response).json()) as T;
const seenArticle = () => read<DeskArticle>(fetch(`${desk.url}api/articles/${id}`));
const onDisk = async () => JSON.parse(await readFile(file, 'utf8')) as Article;

async function decide(decision: unknown, number = 0, url = desk.url) {
  const { article, stamps } = await seenArticle();
  const quotation = article.quotations[number]?.id ?? '';
  return {
    quotation,
    seen: stamps[quotation],
    response: await post('decide', { article: id, quotation, seen: stamps[quotation], decision }, url),
  };
}

/** A request with headers that fetch does not let one set. */
const statusOf = (headers: Record<string, string>) =>
  new Promise<number | undefined>((done, fail) => {
    get(`${desk.url}api/state`, { headers }, (response) => {
      response.resume();
      done(response.statusCode);
    }).on('error', fail);
  });

describe('who may speak to the desk', () => {
  it('lets its own window in, on this machine alone, under a policy that runs nothing else', async () => {
    expect(desk.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/u);
    const page = await fetch(desk.url);
    expect([page.status, await page.text()]).toEqual([200, '<h1>Desk</h1>']);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('turns away whoever does not know the address', async () => {
    const { origin } = new URL(desk.url);
    for (const path of ['/', '/api/state', '/wrong/api/state', `${new URL(desk.url).pathname.slice(0, -2)}/`])
      expect((await fetch(`${origin}${path}`)).status).toBe(403);
  });

  it('turns away another name for this machine, another page and another site', async () => {
    expect(await statusOf({ host: `127.0.0.1:${desk.port}` })).toBe(200);
    expect(await statusOf({ host: `localhost:${desk.port}` })).toBe(200);
    expect(await statusOf({ host: `news.example:${desk.port}` })).toBe(403);
    expect(await statusOf({ origin: 'http://news.example' })).toBe(403);
    expect(await statusOf({ origin: 'null' })).toBe(403);
    expect(await statusOf({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  it('takes changes as JSON only, which no form of another page can send', async () => {
    const plain = await fetch(`${desk.url}api/decide`, { method: 'POST', body: '{}' });
    expect(plain.status).toBe(415);
    expect((await fetch(`${desk.url}api/state`, { method: 'DELETE' })).status).toBe(405);
    expect((await post('decide', { article: id })).status).toBe(400);
  });
});

describe('what a decision does', () => {
  it('is on disk, whole and signed, when the answer comes', async () => {
    const before = await onDisk();
    const { quotation, response } = await decide({ do: 'confirm' });
    expect(response.status).toBe(200);
    const now = await onDisk();
    expect(now.quotations[0]?.review).toMatchObject({
      state: 'confirmed',
      by: 'Edda',
      at: expect.any(String),
    });
    expect(now.quotations.slice(1)).toEqual(before.quotations.slice(1));
    expect(await readdir(join(archive, 'articles'))).not.toContainEqual(expect.stringContaining('.json.'));
    const { queue } = await read<DeskState>(fetch(`${desk.url}api/state`));
    expect(queue.items.some((item) => item.quotation === quotation && item.article === id)).toBe(false);
  });

  it('is taken back to the byte', async () => {
    const before = await readFile(file);
    const { response } = await decide({ do: 'unknown' });
    const { undo } = await read<DecideAnswer>(response);
    expect((await readFile(file)).equals(before)).toBe(false);
    expect((await post('undo', { undo })).status).toBe(200);
    expect((await readFile(file)).equals(before)).toBe(true);
    expect((await post('undo', { undo })).status).toBe(404);
  });

  it('is taken back alone when another was made since', async () => {
    const before = await onDisk();
    const { undo } = await read<DecideAnswer>((await decide({ do: 'reject' })).response);
    await decide({ do: 'confirm' }, 1);
    expect((await post('undo', { undo })).status).toBe(200);
    const now = await onDisk();
    expect(now.quotations[0]).toEqual(before.quotations[0]);
    expect(now.quotations[1]?.review.state).toBe('confirmed');
  });

  it('is refused when the quotation was changed meanwhile, and says how it stands', async () => {
    const { article, stamps } = await seenArticle();
    const quotation = article.quotations[0]?.id ?? '';
    const byHand = await onDisk();
    const [first] = byHand.quotations;
    if (first) first.review = { state: 'rejected', by: 'Ola' };
    await writeFile(file, JSON.stringify(byHand));
    const response = await post('decide', {
      article: id,
      quotation,
      seen: stamps[quotation],
      decision: { do: 'confirm' },
    });
    expect(response.status).toBe(409);
    const refused = await read<{ article: DeskArticle }>(response);
    expect(refused.article.article.quotations[0]?.review).toEqual({ state: 'rejected', by: 'Ola' });
    expect(await onDisk()).toEqual(byHand);
  });

  it('of two desks at the same moment keeps both on two quotes, and one on the same quote', async () => {
    const second = await serveDesk({ archive, by: 'Ola', files });
    const { article, stamps } = await seenArticle();
    const ask = (url: string, number: number) => {
      const quotation = article.quotations[number]?.id ?? '';
      return post(
        'decide',
        { article: id, quotation, seen: stamps[quotation], decision: { do: 'confirm' } },
        url,
      );
    };
    const apart = await Promise.all([ask(desk.url, 0), ask(second.url, 1)]);
    const same = await Promise.all([ask(desk.url, 2), ask(second.url, 2)]);
    await second.close();
    expect(apart.map((r) => r.status)).toEqual([200, 200]);
    expect(same.map((r) => r.status).sort()).toEqual([200, 409]);
    const now = await onDisk();
    expect(now.quotations.slice(0, 3).map((q) => q.review.state)).toEqual(Array(3).fill('confirmed'));
    expect(await readdir(archive)).not.toContain('.lock');
  });

  it('keeps fields and marks that the gate does not know', async () => {
    const byHand = { ...(await onDisk()), desk: { colour: 'blue' } };
    byHand.mentions.push({ ...byHand.mentions[0], span: { block: 'nowhere', start: 0, end: 1 } } as never);
    await writeFile(file, JSON.stringify(byHand));
    await decide({ do: 'confirm' });
    const now = await onDisk();
    expect(now).toMatchObject({ desk: { colour: 'blue' } });
    expect(now.mentions).toEqual(byHand.mentions);
  });

  it('says so when the file cannot be read', async () => {
    await rm(file);
    await mkdir(file);
    const response = await post('decide', {
      article: id,
      quotation: 'x',
      seen: 'x',
      decision: { do: 'confirm' },
    });
    expect(response.status).toBe(404);
  });
});

describe('a statement that is marked', () => {
  const words = (article: Article) => {
    const [block] = article.blocks;
    const start = block?.text.indexOf('said Alba Finch') ?? -1;
    return { block: block?.id ?? '', start, end: start + 'said Alba Finch'.length };
  };
  const mark = (article: Article, seen: string, more = {}) =>
    post('add', { article: id, seen, addition: { segments: [words(article)], kind: 'indirect', ...more } });

  it('is on disk, signed and marked as an editor’s, and is taken back to the byte', async () => {
    const before = await readFile(file);
    const { article, textStamp } = await seenArticle();
    const { quotation, undo } = await read<AddAnswer>(mark(article, textStamp));
    const added = (await onDisk()).quotations.find((q) => q.id === quotation);
    expect(added).toMatchObject({ added: { by: 'Edda' }, review: { state: 'confirmed', by: 'Edda' } });
    expect((await post('undo', { undo })).status).toBe(200);
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it('is taken back alone when something else was decided since, and not when it was decided about itself', async () => {
    const { article, textStamp } = await seenArticle();
    const first = await read<AddAnswer>(mark(article, textStamp));
    await decide({ do: 'confirm' });
    expect((await post('undo', { undo: first.undo })).status).toBe(200);
    const now = await onDisk();
    expect(now.quotations.some((q) => q.id === first.quotation)).toBe(false);
    expect(now.quotations[0]?.review.state).toBe('confirmed');
    const again = await read<AddAnswer>(mark(article, textStamp));
    const seen = again.article.stamps[again.quotation];
    await post('decide', { article: id, quotation: again.quotation, seen, decision: { do: 'reject' } });
    expect((await post('undo', { undo: again.undo })).status).toBe(409);
  });

  it('is refused when the text was changed meanwhile, or it does not fit, and nothing is written', async () => {
    const { article, textStamp } = await seenArticle();
    const before = await readFile(file, 'utf8');
    expect((await mark(article, textStamp, { kind: 'direct' })).status).toBe(422);
    expect((await mark(article, textStamp, { kind: 'loud' })).status).toBe(422);
    expect(await readFile(file, 'utf8')).toBe(before);
    const byHand = await onDisk();
    byHand.headline = 'Another headline';
    await writeFile(file, JSON.stringify(byHand));
    const response = await mark(article, textStamp);
    expect(response.status).toBe(409);
    expect((await read<{ article: DeskArticle }>(response)).article.article.headline).toBe(
      'Another headline',
    );
    expect(await onDisk()).toEqual(byHand);
  });
});

describe('decisions about names', () => {
  const merge = { do: 'merge', from: 'people/alba-finch', into: 'people/bruno-kettle' };

  it('are seen first, done, and taken back', async () => {
    const { stamp } = await read<DeskEntities>(fetch(`${desk.url}api/entities`));
    const seen = await read<{ preview: { quotes: number } }>(post('entities/preview', { change: merge }));
    expect(seen.preview.quotes).toBeGreaterThan(0);
    expect(await readdir(archive)).not.toContain('entities.json');
    const done = await read<EntityChangeAnswer>(post('entities/change', { change: merge, seen: stamp }));
    const { rows, decided } = await read<DeskEntities>(fetch(`${desk.url}api/entities`));
    expect(rows.find((row) => row.id === merge.into)?.formerIds).toEqual([merge.from]);
    expect(decided).toMatchObject([{ by: 'Edda', what: 'people/alba-finch is people/bruno-kettle' }]);
    expect((await post('entities/undo', { undo: done.undo })).status).toBe(200);
    const back = await read<DeskEntities>(fetch(`${desk.url}api/entities`));
    expect(back.rows.some((row) => row.id === merge.from)).toBe(true);
  });

  it('are refused when names were changed meanwhile', async () => {
    const { stamp } = await read<DeskEntities>(fetch(`${desk.url}api/entities`));
    const change = { do: 'public', id: 'people/alba-finch', public: false };
    expect((await post('entities/change', { change, seen: stamp })).status).toBe(200);
    expect((await post('entities/change', { change: merge, seen: stamp })).status).toBe(409);
  });
});
