import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../model/result.ts';
import { readJson, readJsonLines } from './readJson.ts';

const json = (value: unknown) => readJson({ text: JSON.stringify(value), notes: [] });
const told = (items: ReturnType<typeof readJson>) =>
  items.map(
    ({ where, result }) => `${where}: ${result.ok ? result.value.headline : describeFailure(result.error)}`,
  );
const value = (input: unknown) => {
  const [first] = json(input);
  if (first?.result.ok !== true) throw new Error(told(json(input)).join());
  return first.result.value;
};

describe('records in JSON', () => {
  it('reads a line of a data set with its usual names', () => {
    const line = {
      id: 'x-1',
      url: 'https://wiki.example/Bridge',
      title: 'Bridge to reopen',
      datePublished: '2019-01-04',
      publisher: 'Wiki',
      license: 'https://creativecommons.org/licenses/by/2.5/',
      language: 'en',
      words: 12,
      paragraphs: ['In May.', 'The council said so.'],
    };
    const [item] = readJsonLines({ text: `${JSON.stringify(line)}\n`, notes: [] });
    expect(item).toMatchObject({
      where: 'line 1',
      result: {
        value: {
          format: 'jsonl',
          headline: 'Bridge to reopen',
          datePublished: '2019-01-04',
          source: { name: 'Wiki', url: 'https://wiki.example/Bridge' },
          rights: { license: 'https://creativecommons.org/licenses/by/2.5/' },
          language: 'en',
          blocks: [{ text: 'In May.' }, { text: 'The council said so.' }],
        },
      },
    });
  });

  it.each([
    [{ headline: 'T', body: 'One.\n\nTwo.' }],
    [{ Title: 'T', Content: '<p>One.</p><p>Two.</p>' }],
    [{ title: 'T', text: ['One.', 'Two.'] }],
    [{ title: 'T', article_body: 'One.\nTwo.' }],
    [{ title: 'T', paragraphs: [{ text: 'One.' }, { text: 'Two.' }] }],
  ])('reads %j', (record) => {
    expect(value(record)).toMatchObject({ headline: 'T', blocks: [{ text: 'One.' }, { text: 'Two.' }] });
  });

  it('reads who wrote it and who published it, as text or as objects', () => {
    expect(
      value({
        title: 'T',
        text: 'One.',
        authors: ['Ines', { name: 'Tom' }],
        source: { name: 'Gazette' },
        link: 'https://a.example/',
      }),
    ).toMatchObject({
      byline: 'Ines and Tom',
      source: { name: 'Gazette', url: 'https://a.example/' },
    });
    expect(
      value({ title: 'T', text: 'One.', source: 'https://a.example/1', publisher: 'Gazette' }),
    ).toMatchObject({
      source: { name: 'Gazette', url: 'https://a.example/1' },
    });
  });

  it('reads the interviews of Wikinews in turns', () => {
    const { blocks } = value({
      title: 'T',
      publisher: 'Wikinews',
      paragraphs: ['She spoke.', '((WN)) Why?', '((Aparna Garg)) Because.'],
    });
    expect(blocks).toEqual([
      { type: 'paragraph', text: 'She spoke.' },
      { type: 'turn', speaker: 'Wikinews', text: 'WN: Why?' },
      { type: 'turn', speaker: 'Aparna Garg', text: 'Aparna Garg: Because.' },
    ]);
  });

  it('names the line or item that cannot be read, and reads the others', () => {
    const text = '{"title":"One","text":"A."}\n\n{"title":"Two","te\n[1]\n{"title":"Four"}\n';
    expect(told(readJsonLines({ text, notes: [] }))).toEqual([
      'line 1: One',
      expect.stringMatching(/^line 3: not JSON/),
      'line 4: expected an object with an article',
      'line 5: text: is missing: no field text, body, content or paragraphs',
    ]);
    expect(told(json([{ title: 'One', text: 'A.' }, null]))).toEqual([
      'item 1: One',
      'item 2: expected an object with an article',
    ]);
    expect(told(json({ articles: [{ title: 'One', text: 'A.' }] }))).toEqual(['item 1: One']);
  });

  it('reads `__proto__` as a plain name and refuses what nests without end', () => {
    const [item] = readJson({ text: '{"__proto__":{"title":"no"},"title":"T","text":"One."}', notes: [] });
    expect(item?.result).toMatchObject({ value: { headline: 'T' } });
    expect(told(readJson({ text: `${'['.repeat(150)}"a"${']'.repeat(150)}`, notes: [] }))).toEqual([
      ': nested more than 100 levels deep',
    ]);
  });

  it('strips what misleads from names and headlines', () => {
    const { headline, byline } = value({
      title: 'Bridge \u202eneposts\u202c to\u0000 open',
      author: 'Ines\u2066 Okafor',
      text: 'One.',
    });
    expect(headline).toBe('Bridge neposts to open');
    expect(byline).toBe('Ines Okafor');
  });

  it('holds back what has a status it does not know', () => {
    expect(value({ title: 'T', text: 'One.', pubstatus: 'killed' })).toMatchObject({
      pubStatus: 'withheld',
      notes: ['no date', 'unknown status “killed”, read as withheld'],
    });
  });
});

describe('our own JSON', () => {
  const article = {
    schema: 'verbatim/article/1',
    id: 'bridge',
    version: 1,
    language: 'en',
    pubStatus: 'usable',
    headline: 'Bridge',
    blocks: [{ id: 'p1', type: 'turn', text: 'Ines: No.', speaker: 'people/ines' }],
    quotations: [],
    mentions: [
      {
        entity: 'people/ines',
        span: { block: 'p1', start: 0, end: 900 },
        as: 'person',
        form: 'name',
        confidence: 1,
      },
    ],
    entities: [{ id: 'people/ines', type: 'person', name: 'Ines', aliases: [], origin: 'editor' }],
  };

  it('goes through the gate and keeps the article as it is', () => {
    expect(value(article)).toMatchObject({
      format: 'verbatim',
      headline: 'Bridge',
      blocks: [{ type: 'turn', text: 'Ines: No.', speaker: 'Ines' }],
      article: { id: 'bridge', mentions: [] },
      notes: ['1 marks left out: outside their text, or at nobody'],
    });
  });

  it('says where it is not what it should be', () => {
    expect(told(json({ ...article, blocks: 'none' }))[0]).toMatch(/^: blocks: /);
  });
});
