import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBlock, aMention, anArticle, anEntity, anyText, aQuotation, spanOf } from '../../tests/factories.ts';
import type { Article } from './article.ts';
import { largestFile, parseArticle, parseArticleText, parseJson } from './parseArticle.ts';
import { describeFailure } from './result.ts';

/** What the gate makes of an article that went through JSON, as every article does. */
function pass(article: unknown): { article: Article; dropped: number } {
  const parsed = parseArticle(JSON.parse(JSON.stringify(article)));
  if (!parsed.ok) throw new Error(describeFailure(parsed.error));
  return parsed.value;
}

function failureOf(json: unknown) {
  const parsed = parseArticle(json);
  return parsed.ok ? undefined : parsed.error;
}

/** A valid article with one value put in, at a path like `blocks[0].text`; `undefined` takes it away. */
function withValue(path: string, value: unknown): unknown {
  const json: unknown = JSON.parse(JSON.stringify(anArticle()));
  const keys = path.split(/[.[\]]+/u).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), json);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return json;
}

describe('a sound article', () => {
  it('passes as it is', () => expect(pass(anArticle())).toEqual({ article: anArticle(), dropped: 0 }));

  it('keeps every quotation, mention and entity', () => {
    const { article } = pass(anArticle());
    expect(article.quotations.map((q) => q.id)).toEqual(['the-bridge-is-safe-and']);
    expect(article.mentions).toHaveLength(2);
    expect(article.entities).toHaveLength(2);
  });

  it('comes back the same when it was written and passes again, whatever its addresses are', () => {
    const odd = [
      'javascript:alert(1)',
      'urn:a:b',
      'data:,x',
      '',
      'https://a.example',
      `https://a.example/${'é'.repeat(400)}`,
    ];
    const entity = anEntity('people/ada-lin', { sameAs: odd });
    const { article } = pass(
      anArticle({ source: { name: 'A', url: odd[5] }, entities: [entity, anEntity('places/oslo')] }),
    );
    const written: unknown = JSON.parse(JSON.stringify(article));
    expect(pass(written)).toEqual({ article: written, dropped: 0 });
    expect(article.entities[0]?.sameAs).toEqual(['https://a.example/']);
  });

  it('comes back the same when it passes twice', () => {
    const once = pass(anArticle()).article;
    expect(pass(once)).toEqual({ article: once, dropped: 0 });
  });

  it('loses what nobody knows, so that a typing error never looks like a field', () =>
    expect(pass({ ...anArticle(), headlin: 'x' }).article).not.toHaveProperty('headlin'));
});

describe('a failure says what is wrong, and where', () => {
  it.each([
    ['headline', 'headline'],
    ['blocks', 'blocks'],
    ['quotations[0].segments[0].start', 'quotations[0].segments[0].start'],
    ['entities[1].name', 'entities[1].name'],
  ])('missing: %s', (path, where) =>
    expect(failureOf(withValue(path, undefined))).toEqual({
      kind: 'missing',
      path: where,
      message: 'is missing',
    }),
  );

  it.each([
    ['schema', 'verbatim/article/2'],
    ['headline', ''],
    ['headline', 7],
    ['headline', null],
    ['id', '../../etc/passwd'],
    ['language', 'English please'],
    ['pubStatus', 'draft'],
    ['version', -1],
    ['version', 1.5],
    ['blocks[0].type', 'script'],
    ['blocks[0].id', 'p 1'],
    ['quotations[0].kind', 'shouted'],
    ['quotations[0].confidence', 1.01],
    ['quotations[0].confidence', -0.01],
    ['quotations[0].speaker.form', 'guess'],
    ['quotations[0].review.state', 'fine'],
    ['mentions[0].as', 'planet'],
    ['entities[0].wikidata', '7747'],
    ['entities[0].id', 'persons/ada-lin'],
    ['entities[0].id', 'people/ada-lin/more'],
    ['entities[0].name', '\u202e \u200b'],
    ['entities[1].geo', { latitude: 91, longitude: 0 }],
  ])('invalid: %s is %j', (path, value) => {
    const failure = failureOf(withValue(path, value));
    expect(failure?.kind).toBe('invalid');
    expect(failure?.path.startsWith(path)).toBe(true);
    expect(failure?.message).not.toBe('');
  });

  it.each([null, 'text', 7, true, [], [[]]])('invalid: the whole of it is %j', (json) =>
    expect(failureOf(json)?.kind).toMatch(/invalid|missing/),
  );

  it('notJson: says so in one line', () => {
    const parsed = parseArticleText('{"headline": "The bridge"');
    expect(parsed).toMatchObject({ ok: false, error: { kind: 'notJson', path: '' } });
    if (!parsed.ok) expect(describeFailure(parsed.error)).not.toContain('\n');
  });

  it('invalid: two blocks of one id, for a span could not say which it means', () => {
    const twice = anArticle({ blocks: [aBlock('p1', 'One.'), aBlock('p1', 'Two.')] });
    expect(failureOf(twice)).toMatchObject({ kind: 'invalid', path: 'blocks[1].id' });
  });

  it.each(['headline', 'alternativeHeadline', 'description', 'dateline'])(
    'invalid: a block called %s, which is the article’s own line',
    (id) =>
      expect(failureOf(anArticle({ blocks: [aBlock(id, 'One.')] }))).toMatchObject({ path: 'blocks[0].id' }),
  );
});

describe('the limits', () => {
  const nested = (levels: number): unknown => {
    let json: unknown = {};
    for (let level = 0; level < levels; level += 1) json = [json];
    return json;
  };

  it('refuse what is nested more than 100 levels deep, even a million', () => {
    expect(failureOf({ ...anArticle(), x: nested(101) })?.kind).toBe('tooLarge');
    expect(failureOf(nested(1_000_000))?.kind).toBe('tooLarge');
  });

  it('take what is nested less', () => expect(failureOf({ ...anArticle(), x: nested(90) })).toBeUndefined());

  const empty = { quotations: [], mentions: [] };

  it('take 200,000 characters and no more', () => {
    expect(failureOf(anArticle({ ...empty, blocks: [aBlock('p1', 'x'.repeat(200_000))] }))).toBeUndefined();
    const tooLong = [aBlock('p1', 'x'.repeat(100_000)), aBlock('p2', 'x'.repeat(100_001))];
    expect(failureOf(anArticle({ ...empty, blocks: tooLong }))).toMatchObject({
      kind: 'tooLarge',
      path: 'blocks',
    });
  });

  it('take 5,000 quotations and no more', () => {
    const blocks = [aBlock('p1', 'x'.repeat(5_001))];
    const said = Array.from({ length: 5_001 }, (_, start) =>
      aQuotation(`q-${start}`, [{ block: 'p1', start, end: start + 1 }]),
    );
    const article = anArticle({ ...empty, blocks, quotations: said });
    expect(failureOf(article)).toMatchObject({ kind: 'tooLarge', path: 'quotations' });
    expect(failureOf({ ...article, quotations: said.slice(1) })).toBeUndefined();
  });

  it('refuse a file of more than 10 MB before it is decoded', () => {
    expect(parseJson(' '.repeat(largestFile + 1))).toMatchObject({ ok: false, error: { kind: 'tooLarge' } });
    expect(parseJson(`${' '.repeat(largestFile - 2)}{}`)).toMatchObject({ ok: true });
  });
});

describe('a span that lies nowhere is dropped and counted, and the article is still shown', () => {
  const p1 = aBlock('p1', 'Ada Lin: "Go 🚆 home."');
  const p2 = aBlock('p2', '"Now."');
  const home = spanOf(p1, 'Go 🚆 home.');
  const now = spanOf(p2, 'Now.');
  const train = p1.text.indexOf('🚆');
  const article = (more: Partial<Article>) =>
    anArticle({ blocks: [p1, p2], quotations: [], mentions: [], ...more });
  const withSegments = (...segments: Article['quotations'][number]['segments']) =>
    pass(article({ quotations: [aQuotation('q', segments)] }));

  it.each([
    ['beyond the text', { ...home, end: p1.text.length + 1 }],
    ['before the text', { ...home, start: -1 }],
    ['of no length', { ...home, end: home.start }],
    ['backwards', { ...home, start: home.end, end: home.start }],
    ['between two code units', { ...home, start: 1.5 }],
    ['of an unknown block', { ...home, block: 'p9' }],
    ['that begins inside a surrogate pair', { ...home, start: train + 1 }],
    ['that ends inside a surrogate pair', { ...home, end: train + 1 }],
    ['of a block called __proto__', { ...home, block: '__proto__' }],
    ['of a block called constructor', { ...home, block: 'constructor' }],
    ['of a line that this article does not have', { ...home, block: 'description' }],
  ])('a quotation with a segment %s', (_, segment) => {
    const { article: kept, dropped } = withSegments(segment);
    expect(kept.quotations).toEqual([]);
    expect(dropped).toBe(1);
    expect(kept.blocks.map((b) => b.text)).toEqual([p1.text, p2.text]);
  });

  it('keeps a span that holds a whole surrogate pair', () => expect(withSegments(home).dropped).toBe(0));

  it('keeps segments in order, also over two blocks', () => expect(withSegments(home, now).dropped).toBe(0));

  it.each([
    ['blocks', [now, home]],
    ['one block', [spanOf(p1, 'home.'), spanOf(p1, 'Go')]],
    ['one block, overlapping', [spanOf(p1, 'Go 🚆'), spanOf(p1, '🚆 home.')]],
  ])('drops a quotation whose segments are out of order in %s', (_, segments) =>
    expect(withSegments(...segments)).toMatchObject({ dropped: 1, article: { quotations: [] } }),
  );

  it('drops a quotation without words, unless it was removed', () => {
    expect(withSegments().dropped).toBe(1);
    const removed = aQuotation('q', [], { lifecycle: 'removed' });
    expect(pass(article({ quotations: [removed] })).dropped).toBe(0);
  });

  it('drops a cue that lies nowhere and keeps its quotation', () => {
    const kept = pass(article({ quotations: [aQuotation('q', [home], { cue: { ...home, end: 999 } })] }));
    expect(kept.dropped).toBe(1);
    expect(kept.article.quotations[0]?.cue).toBeUndefined();
    expect(kept.article.quotations[0]?.segments).toEqual([home]);
  });

  it('drops what tells of an entity that the article does not know, and keeps the words', () => {
    const quotation = aQuotation('q', [home], {
      says: 'people/nobody',
      to: 'people/nobody',
      at: 'places/nowhere',
    });
    const kept = pass(article({ quotations: [quotation] }));
    expect(kept.dropped).toBe(3);
    expect(kept.article.quotations[0]).toMatchObject({ to: undefined, at: undefined });
    expect(kept.article.quotations[0]?.speaker?.entity).toBeUndefined();
    expect(kept.article.quotations[0]?.speaker?.name).toBe('Nobody');
  });

  it.each(['people/nobody', 'people/constructor'])('drops a mention of the unknown %s', (id) =>
    expect(pass(article({ mentions: [aMention(id, home)] }))).toMatchObject({
      dropped: 1,
      article: { mentions: [] },
    }),
  );

  it('drops the second of two quotations of one id: an address leads to one', () => {
    const kept = pass(article({ quotations: [aQuotation('q', [home]), aQuotation('q', [now])] }));
    expect(kept.dropped).toBe(1);
    expect(kept.article.quotations.map((q) => q.segments)).toEqual([[home]]);
  });

  it('drops the second of two entities of one id', () => {
    const entities = [anEntity('people/ada-lin'), anEntity('people/ada-lin', { name: 'Another' })];
    const kept = pass(article({ entities }));
    expect(kept.dropped).toBe(1);
    expect(kept.article.entities.map((e) => e.name)).toEqual(['Ada Lin']);
  });

  it('drops a person in the folder of places, and the mentions with it', () => {
    const entities = [anEntity('places/ada-lin', { type: 'person' })];
    const kept = pass(article({ entities, mentions: [aMention('places/ada-lin', home)] }));
    expect(kept).toMatchObject({ dropped: 2, article: { entities: [], mentions: [] } });
  });

  it('drops a mark that reaches beyond its block', () => {
    const marks = [
      { start: 0, end: 3, type: 'emphasis' as const },
      { start: 0, end: 99, type: 'strong' as const },
    ];
    const kept = pass(article({ blocks: [{ ...p1, marks }] }));
    expect(kept.dropped).toBe(1);
    expect(kept.article.blocks[0]?.marks?.map((mark) => mark.type)).toEqual(['emphasis']);
  });
});

describe('dates', () => {
  it.each([
    '2019-08-29',
    '2020-02-29',
    '2019-08-29T14:00:00Z',
    '2019-08-29T14:00+09:00',
    '2019-08-29T23:59:59.5Z',
  ])('take %s', (datePublished) => expect(failureOf(anArticle({ datePublished }))).toBeUndefined());

  it.each([
    '2019-02-30',
    '2019-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-04-31T10:00:00Z',
    '2019-08-29T25:00:00Z',
    '2019-08-29T14:00:00',
    '2019-8-29',
    '29 August 2019',
    'yesterday',
    '',
  ])('refuse %j, and say where', (datePublished) =>
    expect(failureOf(anArticle({ datePublished }))).toMatchObject({ kind: 'invalid', path: 'datePublished' }),
  );
});

describe('what could harm', () => {
  it('drops addresses that run script, and keeps the words under them', () => {
    const block = aBlock('p1', 'Read more', {
      marks: [
        { start: 0, end: 4, type: 'link', href: 'javascript:alert(1)' },
        { start: 5, end: 9, type: 'link', href: 'https://example.org/' },
      ],
    });
    const { article } = pass(
      anArticle({
        blocks: [block],
        quotations: [],
        mentions: [],
        source: { name: 'X', url: 'javascript:alert(1)' },
      }),
    );
    expect(article.blocks[0]?.marks?.map((mark) => mark.href)).toEqual([undefined, 'https://example.org/']);
    expect(article.source?.url).toBeUndefined();
    expect(article.blocks[0]?.text).toBe('Read more');
  });

  it('strips controls and bidi overrides from every name', () => {
    const bad = '\u202eAda\u0000 \u2066Lin\u2069';
    const { article } = pass({
      ...anArticle(),
      byline: bad,
      source: { name: bad },
      entities: [
        anEntity('people/ada-lin', { name: bad, aliases: [bad], description: bad }),
        anEntity('places/oslo'),
      ],
    });
    const [entity] = article.entities;
    expect([
      article.byline,
      article.source?.name,
      entity?.name,
      entity?.aliases[0],
      entity?.description,
    ]).toEqual(Array(5).fill('Ada Lin'));
  });

  it('leaves the text itself as it was delivered', () => {
    const text = 'A\u202eB\u0007 “C”';
    expect(
      pass(anArticle({ blocks: [aBlock('p1', text)], quotations: [], mentions: [] })).article.blocks[0]?.text,
    ).toBe(text);
  });

  it('takes constructor as a plain id of a block, a quotation and a person', () => {
    const block = aBlock('constructor', '"Yes."');
    const kept = pass(
      anArticle({
        blocks: [block],
        quotations: [aQuotation('constructor', [spanOf(block, 'Yes.')], { says: 'people/constructor' })],
        mentions: [],
        entities: [anEntity('people/constructor')],
      }),
    );
    expect(kept.dropped).toBe(0);
    expect(kept.article.quotations[0]?.speaker?.entity).toBe('people/constructor');
  });

  it('takes __proto__ as a key that means nothing', () => {
    const text = JSON.stringify(anArticle()).replace('{', '{"__proto__":{"polluted":true},');
    const parsed = parseArticleText(text);
    expect(parsed.ok && Reflect.get(parsed.value.article, 'polluted')).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('halves of characters', () => {
  it('become the sign for what cannot be read, one unit for one unit; whole ones stay', () => {
    const text = '{"a":"half \\ud83d and \\uDE00 half","b":["\\ud83d\\ude00","\\\\ud83d"]}';
    const read = parseJson(text);
    expect(read).toEqual({
      ok: true,
      value: { a: 'half \ufffd and \ufffd half', b: ['\u{1f600}', '\\ud83d'] },
    });
  });
});

describe('never throws', () => {
  it('for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        expect(parseArticle(json)).toHaveProperty('ok');
      }),
    );
  });

  it('for any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(parseArticleText(text)).toHaveProperty('ok');
      }),
    );
  });

  /** Every path of a value, so that any part of an article can be replaced. */
  const pathsOf = (json: unknown, path = ''): string[] =>
    typeof json === 'object' && json !== null
      ? Object.entries(json).flatMap(([key, value]) => {
          const here = Array.isArray(json) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
          return [here, ...pathsOf(value, here)];
        })
      : [];

  it('for an article with any part of it replaced; and what passes is sound', () => {
    const everyPath = pathsOf(JSON.parse(JSON.stringify(anArticle())));
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.integer({ min: -2, max: 90 }),
      fc.constantFrom('p1', 'headline', '__proto__', 'people/ada-lin', 'places/oslo', 'person', undefined),
    );
    fc.assert(
      fc.property(fc.constantFrom(...everyPath), anything, (path, value) => {
        const parsed = parseArticle(withValue(path, value));
        if (!parsed.ok) {
          expect(describeFailure(parsed.error)).not.toBe('');
          return;
        }
        const { article } = parsed.value;
        const texts = new Map([
          ['headline', article.headline],
          ...article.blocks.map((b) => [b.id, b.text] as const),
        ]);
        for (const { block, start, end } of [
          ...article.mentions.map((m) => m.span),
          ...article.quotations.flatMap((q) => q.segments),
        ])
          expect(texts.get(block)?.slice(start, end)).toHaveLength(end - start);
      }),
      { numRuns: 500 },
    );
  });
});
