import { describe, expect, it } from 'vitest';
import { type Article, articleSchema } from '../../model/article.ts';
import { parseArticleText } from '../../model/parseArticle.ts';
import { complete, type Defaults } from './complete.ts';
import { contentHash } from './contentHash.ts';
import type { Incoming } from './incoming.ts';
import { type MadeFile, makeFile } from './makeFile.ts';

const paragraphs = ['Snow fell on Oslo.', '"The bridge is safe," Ada Lin, the mayor, said on Monday.'];

const incoming = (more: Partial<Incoming> = {}, texts = paragraphs): Incoming => ({
  format: 'text',
  headline: 'The bridge',
  blocks: texts.map((text) => ({ type: 'paragraph', text })),
  notes: [],
  ...more,
});

function make(
  read: Incoming,
  before?: Article,
  { at = '2020-01-01T00:00:00Z', defaults = {} as Defaults } = {},
): MadeFile {
  const whole = complete(read, defaults);
  const made = makeFile(
    { incoming: whole, sha256: contentHash(whole), id: 'the-bridge', at, threshold: 0.9 },
    before,
  );
  if (!made.ok) throw new Error(`${made.error.path} ${made.error.message}`);
  return made.value;
}
function articleIn({ text }: MadeFile): Article {
  const parsed = parseArticleText(text ?? '');
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.article;
}

describe('the file of an article', () => {
  it('names blocks by what they are, and has its fields in the order of the schema', () => {
    const types = [
      'heading',
      'paragraph',
      'listItem',
      'listItem',
      'caption',
      'turn',
      'blockquote',
      'paragraph',
    ] as const;
    const article = articleIn(
      make(incoming({ blocks: types.map((type) => ({ type, text: 'A few words.' })) })),
    );
    expect(article.blocks.map((b) => b.id)).toEqual(['h1', 'p1', 'l1', 'l2', 'c1', 't1', 'b1', 'p2']);
    const order = Object.keys(articleSchema.entries);
    const fields = Object.keys(JSON.parse(make(incoming()).text ?? ''));
    expect(fields).toEqual(order.filter((field) => fields.includes(field)));
  });

  it('takes from options what the input does not say, and nothing else', () => {
    const defaults = {
      source: 'Option',
      date: '2020-02-02',
      language: 'en-GB',
      license: 'CC0',
      sections: ['News'],
    };
    expect(articleIn(make(incoming(), undefined, { defaults }))).toMatchObject({
      source: { name: 'Option' },
      datePublished: '2020-02-02',
      language: 'en-GB',
      rights: { license: 'CC0' },
      sections: ['News'],
    });
    const said = {
      source: { name: 'Input' },
      datePublished: '2019-01-01',
      language: 'en',
      rights: { license: 'BY' },
      sections: ['Own'],
    };
    expect(articleIn(make(incoming(said), undefined, { defaults }))).toMatchObject(said);
  });

  it('says what was changed in a text under a licence, unless somebody said it better', () => {
    const rights = { license: 'CC BY' };
    const before = articleIn(make(incoming({ rights })));
    expect(before.rights?.changes).toBe('Quotes, names and places highlighted; words unchanged.');
    const said = { ...before, rights: { ...rights, changes: 'Two maps added.' } };
    expect(make(incoming({ rights }), said).status).toBe('unchanged');
    expect(articleIn(make(incoming({ rights: { notice: '© Ada' } }))).rights).toEqual({ notice: '© Ada' });
  });

  it('says no more than is known: no date, no source, no language that nobody reads', () => {
    const article = articleIn(
      make(
        incoming({}, [
          'Der Schnee fiel und die Brücke ist sicher und der Winter ist noch lang und das Eis auch.',
        ]),
      ),
    );
    expect(Object.keys(article)).not.toEqual(expect.arrayContaining(['datePublished', 'source']));
    expect(article).toMatchObject({ language: 'und', quotations: [] });
  });

  it('keeps what was known before and is not said now', () => {
    const url = 'https://daily.example/1';
    const before = articleIn(
      make(
        incoming({
          source: { name: 'The Daily', url },
          rights: { license: 'CC0' },
          datePublished: '2020-02-02',
        }),
      ),
    );
    expect(make(incoming(), before).status).toBe('unchanged');
    // The host that stands in for a publisher is worse than the name that was given.
    expect(make(incoming({ source: { name: 'daily.example', url } }), before).status).toBe('unchanged');
    const renamed = articleIn(
      make(incoming({ source: { name: 'The Weekly' }, rights: { holder: 'Ada' } }), before),
    );
    expect(renamed).toMatchObject({
      source: { name: 'The Weekly', url },
      rights: { license: 'CC0', holder: 'Ada' },
      version: 1,
    });
  });

  it('is as old as its words', () => {
    const before = articleIn(make(incoming()));
    const later = { at: '2021-01-01T00:00:00Z' };
    expect(articleIn(make(incoming({ byline: 'Eve' }), before, later))).toMatchObject({
      version: 1,
      ingest: { at: '2020-01-01T00:00:00Z' },
    });
    expect(articleIn(make(incoming({}, [...paragraphs, 'More.']), before, later))).toMatchObject({
      version: 2,
      ingest: later,
    });
  });

  it('does not take the place of a story that has nothing but its address', () => {
    const source = { name: 'The Daily', url: 'https://daily.example/' };
    const before = articleIn(make(incoming({ source })));
    const other = incoming({ source, headline: 'The tunnel' }, ['Rain fell on Bergen.']);
    expect(() => make(other, before)).toThrow('is the address of the-bridge, and neither headline nor text');
    expect(make({ ...other, blocks: [...other.blocks, ...incoming().blocks] }, before).status).toBe(
      'changed',
    );
    expect(make({ ...other, headline: 'The bridge' }, before).status).toBe('changed');
  });

  it('does not give a whole text away for its summary', () => {
    const before = articleIn(make(incoming()));
    const summary = incoming({ notes: ['only a summary'] }, paragraphs.slice(0, 1));
    expect(make(summary, before)).toMatchObject({
      status: 'unchanged',
      notes: expect.arrayContaining(['the fuller text on file stays']),
    });
  });

  it('leaves a file made by hand while its words are the same, and one that was edited while its source is', () => {
    const machine = articleIn(make(incoming()));
    const { ingest: _, ...byHand } = machine;
    expect(make(incoming({ byline: 'Eve' }), byHand).notes).toEqual([
      expect.stringContaining('made by hand'),
    ]);
    const edited = { ...machine, headline: 'The safe bridge' };
    expect(make(incoming(), edited).notes).toEqual([expect.stringContaining('edited here since')]);
    expect(make(incoming({}, ['Other words.']), edited).status).toBe('changed');
  });

  it('gives a turn to nobody where two people have the name', () => {
    const texts = ['Ada Lin met Ben Lin in Oslo.', 'Ada Lin: Why?', 'Lin: Because.'];
    const blocks = texts.map((text, index) => ({
      type: index === 0 ? ('paragraph' as const) : ('turn' as const),
      text,
      ...(index === 0 ? {} : { speaker: text.slice(0, text.indexOf(':')) }),
    }));
    const article = articleIn(make(incoming({ blocks })));
    expect(article.blocks.map((b) => b.speaker)).toEqual([undefined, 'people/ada-lin', undefined]);
  });
});
