import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { articleOf, filesOf, runIngest } from './runIngest.ts';

/* Stories that share headlines, addresses and days, so that who gets which address has to be settled. */
const stories = [
  { title: 'Rain', url: 'https://a.example/1', date: '2020-01-01', speaker: 'Ada Lin' },
  { title: 'Rain', url: 'https://a.example/2', date: '2020-02-02', speaker: 'Ben Okafor' },
  { title: 'Rain', url: 'https://a.example/3', speaker: 'Cara Moss' },
  { title: 'Sun', url: 'https://b.example/1', date: '2020-02-02', speaker: 'Dan Holt' },
  { title: 'Sun', url: 'https://b.example/1', date: '2020-02-03', speaker: 'Dan Holt, the mayor,' },
  { title: 'Wind', speaker: 'Eve Stone' },
];
const textOf = ({ speaker }: (typeof stories)[number]) => [
  'It was a long day in Oslo, and the people of the town were glad when it was over.',
  `"We have seen nothing like it in years," ${speaker} said on Monday.`,
];
const expected = [
  'rain-2020-02-02.json',
  expect.stringMatching(/^rain-[0-9a-f]{8}\.json$/u),
  'rain.json',
  'sun.json',
  'wind.json',
];

let folder = '';
let inputs: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-again-'));
  inputs = stories.map((_, index) => join(folder, `${index}.jsonl`));
  for (const [index, story] of stories.entries())
    await writeFile(
      join(folder, `${index}.jsonl`),
      JSON.stringify({ ...story, speaker: undefined, paragraphs: textOf(story) }),
    );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the same articles', { timeout: 60_000 }, () => {
  it('come to the same bytes in any order, by any number of workers', async () => {
    const orders = [inputs, inputs.toReversed(), [3, 1, 5, 0, 4, 2].map((index) => inputs[index] ?? '')];
    const archives: Map<string, string>[] = [];
    for (const [index, workers] of [1, 2, 4].entries()) {
      const archive = join(folder, `archive-${workers}`);
      const { status, err } = await runIngest([
        '--workers',
        String(workers),
        '--archive',
        archive,
        ...(orders[index] ?? []),
      ]);
      expect(status, err).toBe(0);
      archives.push(await filesOf(archive));
    }
    expect([...(archives[0]?.keys() ?? [])].sort()).toEqual(expect.arrayContaining(expected));
    expect(archives[1]).toEqual(archives[0]);
    expect(archives[2]).toEqual(archives[0]);
  });

  it('change no byte when they come again, whatever the time and the order', async () => {
    const archive = join(folder, 'archive-1');
    const before = await filesOf(archive);
    const { status, out } = await runIngest(['--archive', archive, ...inputs.toReversed()], {
      at: '',
    });
    expect(status).toBe(0);
    expect(out).toMatch(/^articles +5 {3}0 new, 0 changed, 5 unchanged$/mu);
    expect(await filesOf(archive)).toEqual(before);
  });
});

const summary = (paragraphs: string[]) =>
  JSON.stringify({ title: 'Flood', url: 'https://c.example/flood', paragraphs });
const first = 'The river rose all night, and by the morning the lower town was under water again.';
const quotes = {
  mayor: '"We were warned and did nothing," Ada Lin, the mayor, said on Monday.',
  chief: '"The wall will hold until the spring," Ben Okafor told reporters.',
};

describe('an article whose text changed', { timeout: 60_000 }, () => {
  const archive = () => join(folder, 'flood');
  const ingest = async (...paragraphs: string[]) => {
    await writeFile(join(folder, 'flood.jsonl'), summary(paragraphs));
    return await runIngest(['--archive', archive(), join(folder, 'flood.jsonl')], {
      at: '1590000000',
    });
  };
  const edit = async (change: (article: Article) => Article) => {
    const file = join(archive(), 'articles', 'flood.json');
    await writeFile(file, `${JSON.stringify(change(JSON.parse(await readFile(file, 'utf8'))), null, 1)}\n`);
  };
  const review = { state: 'confirmed', by: 'Mia', at: '2020-02-02' } as const;
  const decide = (start: string, decision: Partial<Article['quotations'][number]>) =>
    edit((article) => ({
      ...article,
      quotations: article.quotations.map((q) =>
        q.selector.exact.startsWith(start) ? { ...q, ...decision } : q,
      ),
    }));
  const quote = async (start: string) =>
    (await articleOf(archive(), 'flood')).quotations.find((q) => q.selector.exact.startsWith(start));

  it('keeps decisions with their words, and asks again where the words changed', async () => {
    expect((await ingest(first, quotes.mayor, quotes.chief)).status).toBe(0);
    await decide('We were warned', { review });
    await decide('The wall', { review });
    const { out } = await ingest(
      'Rain fell.',
      first,
      quotes.mayor,
      quotes.chief.replace('the spring', 'Friday'),
    );
    expect(out).toContain('to be checked again, for the text changed: the-wall-will-hold-until');
    expect(await quote('We were warned')).toMatchObject({ review, segments: [{ block: 'p3' }] });
    const article = await articleOf(archive(), 'flood');
    expect(article).toMatchObject({ version: 2, ingest: { at: '2020-05-20T18:40:00Z' } });
    expect((await quote('The wall will'))?.review.note).toContain('decided before by Mia');
    expect(article.revisions).toMatchObject([
      { version: 2, at: '2020-05-20T18:40:00Z', quotations: [{ change: 'reworded' }] },
    ]);
  });

  it('stays as it was where withheld words would be read, and says so', async () => {
    await decide('We were warned', { withheld: { at: '2020-03-03' }, lifecycle: 'withheld' });
    const before = await filesOf(archive());
    const { status, err } = await ingest(first, quotes.mayor.replace('did nothing', 'did very little'));
    expect(status).toBe(1);
    expect(err).toMatch(/flood\.jsonl: line 1: quotations\.we-were-warned-and-did: this quote is withheld/u);
    expect(await filesOf(archive())).toEqual(before);
  });

  it('stays as editors left it while its source does not change', async () => {
    expect((await ingest(first, quotes.mayor, quotes.chief)).status).toBe(0);
    await edit((article) => ({ ...article, headline: 'The flood' }));
    const before = await filesOf(archive());
    const { status, out } = await ingest(first, quotes.mayor, quotes.chief);
    expect([status, out]).toEqual([0, expect.stringContaining('edited here since')]);
    expect(await filesOf(archive())).toEqual(before);
  });

  it('leaves entities.json alone', async () => {
    const file = join(archive(), 'entities.json');
    await writeFile(file, '{"schema":"verbatim/entities/1"}');
    await ingest(first, quotes.chief);
    expect(await readFile(file, 'utf8')).toBe('{"schema":"verbatim/entities/1"}');
  });
});

describe('a file made by hand', { timeout: 60_000 }, () => {
  it('stays as it is when its text comes in again', async () => {
    const archive = join(folder, 'by-hand');
    const name = 'kim-jong-un-pledges-full-support-to-putin-during-summit-amid-concerns-of-weapons-deal';
    const original = join(import.meta.dirname, '../../public/archive/articles', `${name}.json`);
    expect((await runIngest(['--archive', archive, original])).status).toBe(0);
    const before = await filesOf(archive);
    const { headline, alternativeHeadline, blocks } = await articleOf(archive, name);
    await writeFile(
      join(folder, 'summit.jsonl'),
      JSON.stringify({
        title: headline,
        alternativeHeadline,
        paragraphs: blocks.slice(1).map((b) => b.text),
      }),
    );
    // Without its caption the text is another, and the marks of the hand stay in their places.
    const { status, out } = await runIngest(['--archive', archive, join(folder, 'summit.jsonl')]);
    expect(status, out).toBe(0);
    const now = await articleOf(archive, name);
    const then: Article = JSON.parse(before.get(`${name}.json`) ?? '');
    for (const q of then.quotations)
      expect(now.quotations).toContainEqual(expect.objectContaining({ id: q.id, review: q.review }));
    const again = await filesOf(archive);
    await runIngest(['--archive', archive, join(folder, 'summit.jsonl')]);
    expect(await filesOf(archive)).toEqual(again);
  });
});
