import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../tests/factories.ts';
import { parseArticle } from '../../model/parseArticle.ts';
import { articleJsonSchema } from './articleJsonSchema.ts';

const root = resolve(import.meta.dirname, '../../..');
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(
  articleJsonSchema('https://velm.example/'),
);

/** What the schema finds wrong with an article, a line each. */
function errorsOf(json: unknown): string[] {
  validate(JSON.parse(JSON.stringify(json)));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

async function filesOf(folder: string): Promise<[name: string, json: unknown][]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.map(
      async (name): Promise<[string, unknown]> => [
        name,
        JSON.parse(await readFile(join(root, folder, name), 'utf8')) as unknown,
      ],
    ),
  );
}

const files = [
  ...(await filesOf('public/archive/articles')),
  ...(await filesOf('tests/archives/edge/articles')),
].filter(([, json]) => parseArticle(json).ok);

it('is one of draft 2020-12, under the address where it is published', () =>
  expect(articleJsonSchema('https://velm.example/')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://velm.example/schema/article.json',
    title: 'Verbatim article',
  }));

it('has a name of its own where no address is known', () =>
  expect(articleJsonSchema(undefined).$id).toBe('urn:verbatim:schema:article:1'));

it('looks at more than a few articles', () => expect(files.length).toBeGreaterThan(20));

it.each(files)('takes what the gate takes: %s', (_, json) => expect(errorsOf(json)).toEqual([]));

describe('what the gate turns away', () => {
  it.each([
    ['a missing headline', { headline: undefined }],
    ['an id with capitals', { id: 'The-Bridge' }],
    ['an id that is too long', { id: 'a'.repeat(121) }],
    ['a date in words', { datePublished: '4 May 2031' }],
    ['a status that is none', { pubStatus: 'draft' }],
    ['an entity in no folder', { entities: [{ ...anArticle().entities[0], id: 'cities/oslo' }] }],
    ['a kind that is none', { quotations: [{ ...anArticle().quotations[0], kind: 'thought' }] }],
    ['a confidence over 1', { quotations: [{ ...anArticle().quotations[0], confidence: 1.5 }] }],
  ])('is turned away by the schema too: %s', (_, change) => {
    const article = { ...anArticle(), ...change };
    expect(parseArticle(JSON.parse(JSON.stringify(article))).ok).toBe(false);
    expect(errorsOf(article)).not.toEqual([]);
  });
});

describe('what a schema cannot say', () => {
  it('a span outside its text passes, and the gate leaves it out', () => {
    const article = anArticle();
    article.mentions = article.mentions.map((m) => ({ ...m, span: { ...m.span, end: 9_999 } }));
    expect(errorsOf(article)).toEqual([]);
    expect(parseArticle(article)).toMatchObject({ ok: true, value: { dropped: 2 } });
  });

  it('a day that does not exist passes, and the gate turns it away', () => {
    const article = anArticle({ datePublished: '2031-02-30' });
    expect(errorsOf(article)).toEqual([]);
    expect(parseArticle(article).ok).toBe(false);
  });
});
