import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aBlock,
  aMention,
  anArchiveInfo,
  anArticle,
  anEntity,
  anyText,
  aQuotation,
  spanOf,
  theSummit,
} from '../../../tests/factories.ts';
import type { Article, Quotation, Span } from '../../model/article.ts';
import { quotedWords } from '../../model/attribution.ts';
import { parseArticle } from '../../model/parseArticle.ts';
import { textsOf } from '../../model/passages.ts';
import { withheldId } from '../../model/withheldId.ts';
import { publishArticle } from '../publishArticle.ts';
import { withholdQuotations } from './withholdQuotations.ts';

const quill = 'people/odalys-quill';
const wren = 'people/bartholomew-wren';
const taken = { at: '2031-05-06', note: 'At the request of her family.' };
const withheld = (q: Quotation): Quotation => ({ ...q, lifecycle: 'withheld', withheld: taken });

/** The article with some of its quotations withheld. */
const withholding = (article: Article, ...ids: string[]): Article => ({
  ...article,
  quotations: article.quotations.map((q) => (ids.includes(q.id) ? withheld(q) : q)),
});

const wordsAt = (article: Article, { block, start, end }: Span) =>
  textsOf(article).get(block)?.slice(start, end);
const textOf = (article: Article, block: string) => textsOf(article).get(block);

/** Every run of `length` words of a text, as somebody would search for it. */
function runsOfWords(text: string, length = 4): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
}

/** Everything an article says, one string after the other, folded to words: ids and addresses are one word each. */
function everyWordOf(value: unknown): string {
  if (typeof value === 'string')
    return /\s/u.test(value) ? (value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ') : value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(everyWordOf).join(' | ');
}

function expectNothingLeft(published: Article, words: string): void {
  const all = everyWordOf(published);
  expect(runsOfWords(words).filter((run) => all.includes(run))).toEqual([]);
}

/** Odalys Quill says what is withheld; Bartholomew Wren answers in the same paragraph. */
function harbour(more: Partial<Article> = {}): Article {
  const p1 = aBlock(
    'p1',
    'In Velm, Odalys Quill, harbour master, told the court: "The rope is nine fathoms long and rotten." Captain Wren said, "I have seen longer ropes in Velm." She laughed.',
    {
      marks: [
        { ...spanOf({ id: 'p1', text: 'x longer' }, 'longer'), start: 121, end: 127, type: 'emphasis' },
      ],
    },
  );
  const p2 = aBlock('p2', 'Wren went home.');
  return anArticle({
    blocks: [
      {
        ...p1,
        marks: [{ start: p1.text.indexOf('longer'), end: p1.text.indexOf('longer') + 6, type: 'emphasis' }],
      },
      p2,
    ],
    quotations: [
      aQuotation('the-rope-is-nine-fathoms', [spanOf(p1, 'The rope is nine fathoms long and rotten.')], {
        aliases: ['the-rope-is-old'],
        speaker: {
          entity: quill,
          name: 'Odalys Quill',
          role: 'harbour master',
          span: spanOf(p1, 'Odalys Quill'),
          form: 'name',
          type: 'person',
        },
        cue: spanOf(p1, 'told'),
        selector: {
          exact: 'The rope is nine fathoms long and rotten.',
          prefix: 'told the court: "',
          suffix: '" Captain',
        },
      }),
      aQuotation('i-have-seen-longer-ropes', [spanOf(p1, 'I have seen longer ropes in Velm.')], {
        speaker: {
          entity: wren,
          name: 'Bartholomew Wren',
          span: spanOf(p1, 'Wren'),
          form: 'name',
          type: 'person',
        },
        cue: spanOf(p1, 'said'),
        selector: {
          exact: 'I have seen longer ropes in Velm.',
          prefix: 'ng and rotten." Captain Wren said, "',
          suffix: '" She laughed.',
        },
      }),
    ],
    mentions: [
      aMention('places/velm', spanOf(p1, 'Velm')),
      aMention(quill, spanOf(p1, 'Odalys Quill')),
      aMention(wren, spanOf(p1, 'Wren')),
      aMention('places/velm', spanOf(p1, 'Velm', 2)),
      aMention(wren, spanOf(p2, 'Wren')),
    ],
    entities: [anEntity(quill), anEntity(wren), anEntity('places/velm')],
    ...more,
  });
}
const rope = 'the-rope-is-nine-fathoms';
const ropeWords = 'The rope is nine fathoms long and rotten.';

describe('an article that withholds a quotation', () => {
  const published = withholdQuotations(withholding(harbour(), rope));

  it('has one word where the words and their attribution stood', () => {
    expect(textOf(published, 'p1')).toBe(
      'In Velm, [withheld] Captain Wren said, "I have seen longer ropes in Velm." She laughed.',
    );
  });

  it('keeps every other mark on its words', () => {
    const wrens = published.quotations.find((q) => q.id === 'i-have-seen-longer-ropes');
    expect(wrens && quotedWords(published, wrens)).toBe('I have seen longer ropes in Velm.');
    expect(wrens?.speaker?.span && wordsAt(published, wrens.speaker.span)).toBe('Wren');
    expect(wrens?.cue && wordsAt(published, wrens.cue)).toBe('said');
    expect(published.mentions.map((m) => wordsAt(published, m.span))).toEqual([
      'Velm',
      'Wren',
      'Velm',
      'Wren',
    ]);
    const [mark] = published.blocks[0]?.marks ?? [];
    expect(mark && textOf(published, 'p1')?.slice(mark.start, mark.end)).toBe('longer');
  });

  it('says of the quotation only where it stood, when it was withheld, and the note', () => {
    const [closed] = published.quotations;
    expect(closed).toEqual({
      id: withheldId(rope),
      aliases: [withheldId('the-rope-is-old')],
      kind: 'direct',
      segments: [{ block: 'p1', start: 9, end: 19 }],
      selector: { exact: '', prefix: '', suffix: '' },
      confidence: 0,
      review: { state: 'unreviewed' },
      withheld: taken,
      lifecycle: 'withheld',
    });
  });

  it('forgets who was named in the withheld words alone', () =>
    expect(published.entities.map((e) => e.id)).toEqual([wren, 'places/velm']));

  it('has them in no selector of another quotation', () => {
    const wrens = published.quotations.find((q) => q.id === 'i-have-seen-longer-ropes');
    expect(wrens?.selector).toEqual({
      exact: 'I have seen longer ropes in Velm.',
      prefix: ' [withheld] Captain Wren said, "',
      suffix: '" She laughed.\n\nWren went home.',
    });
  });

  it('passes the gate again', () =>
    expect(parseArticle(published)).toMatchObject({ ok: true, value: { dropped: 0 } }));
});

it('takes the words out of headline, description and captions, and who said them beside them', () => {
  const published = withholdQuotations(
    withholding(
      harbour({
        headline: 'Quill: ‘Rope Is Nine Fathoms Long’',
        description: 'The harbour master, Odalys Quill, said the rope is nine fathoms long. The court rose.',
        images: [
          {
            url: 'https://velm.example/rope.jpg',
            alt: 'The rope is nine fathoms long and rotten',
            caption: 'A rope.',
          },
        ],
        entities: [anEntity(quill, { aliases: ['Quill'] }), anEntity(wren), anEntity('places/velm')],
      }),
      rope,
    ),
  );
  expect(published.headline).toBe('[withheld]');
  expect(published.description).toBe('The [withheld]. The court rose.');
  expect(published.images?.[0]).toMatchObject({ alt: '[withheld]', caption: 'A rope.' });
  expectNothingLeft(published, ropeWords);
});

it('takes them out of the versions before, in the wording that they had then', () => {
  const published = withholdQuotations(
    withholding(
      harbour({
        revisions: [
          {
            version: 2,
            at: '2031-05-05',
            note: 'The rope is nine fathoms long, the court heard.',
            before: [
              {
                block: 'p1',
                text: 'Odalys Quill said: "Our old rope has eight fathoms and no more." Rain fell.',
              },
              { block: 'p2', text: 'Wren went away.' },
            ],
            quotations: [
              {
                id: rope,
                change: 'reworded',
                was: 'Our old rope has eight fathoms and no more.',
                is: ropeWords,
              },
              { id: rope, change: 'reattributed', was: 'Ivo Tamsin', is: 'Odalys Quill' },
              { id: 'i-have-seen-longer-ropes', change: 'moved' },
            ],
          },
        ],
      }),
      rope,
    ),
  );
  expect(published.revisions?.[0]?.before).toEqual([
    { block: 'p1', text: '[withheld]' },
    { block: 'p2', text: 'Wren went away.' },
  ]);
  expect(published.revisions?.[0]?.quotations).toEqual([
    { id: withheldId(rope), change: 'reworded' },
    { id: withheldId(rope), change: 'reattributed' },
    { id: 'i-have-seen-longer-ropes', change: 'moved' },
  ]);
  expectNothingLeft(published, `${ropeWords} Our old rope has eight fathoms and no more.`);
  expect(JSON.stringify(published)).not.toMatch(/Quill|Tamsin/u);
});

describe('what stands around withheld words', () => {
  const one = (text: string, words: string, more: Partial<Quotation> = {}, others: Quotation[] = []) => {
    const block = aBlock('p1', text);
    const article = anArticle({
      blocks: [block],
      quotations: [withheld(aQuotation('withheld-one', [spanOf(block, words)], more)), ...others],
      mentions: [],
      entities: [
        anEntity(quill, { aliases: ['Quill'], description: 'harbour master of Velm' }),
        anEntity(wren),
      ],
    });
    return withholdQuotations(article);
  };
  const speaker = (text: string, name: string): Pick<Quotation, 'speaker'> => ({
    speaker: {
      entity: quill,
      name: 'Odalys Quill',
      span: spanOf({ id: 'p1', text }, name),
      form: 'name',
      type: 'person',
    },
  });

  it('the role behind the name goes with it', () => {
    const text = '"The bell is cracked through," said Odalys Quill, harbour master of Velm. It rained.';
    expect(one(text, 'The bell is cracked through,', speaker(text, 'Odalys Quill')).blocks[0]?.text).toBe(
      '[withheld]. It rained.',
    );
  });

  it('a part of the role goes as well, and what is no role stays', () => {
    const text = 'In Velm the harbour master, Odalys Quill, said: "The bell is cracked through." It rained.';
    expect(one(text, 'The bell is cracked through.', speaker(text, 'Odalys Quill')).blocks[0]?.text).toBe(
      'In Velm the [withheld] It rained.',
    );
  });

  it('the same words quoted once more go too, and their address leads to the first', () => {
    const text =
      'Quill said: "The bell is cracked through." Then again: "The bell is cracked through!" It rained.';
    const block = aBlock('p1', text);
    const again = aQuotation('the-bell-is-cracked-through-2', [
      spanOf(block, 'The bell is cracked through!'),
    ]);
    const published = one(text, 'The bell is cracked through.', speaker(text, 'Quill'), [again]);
    expect(published.blocks[0]?.text).toBe('[withheld] Then again: [withheld] It rained.');
    expect(published.quotations.map((q) => q.aliases)).toEqual([[withheldId(again.id)]]);
  });

  it('a quote split by its attribution is one cut', () => {
    const text = '"We tried B flat," Quill said, "and the seals sang."';
    const block = aBlock('p1', text);
    const q = {
      ...speaker(text, 'Quill'),
      segments: [spanOf(block, 'We tried B flat,'), spanOf(block, 'and the seals sang.')],
    };
    const published = one(text, 'We tried B flat,', q);
    expect(published.blocks[0]?.text).toBe('[withheld]');
    expect(published.quotations[0]?.segments).toEqual([{ block: 'p1', start: 0, end: 10 }]);
  });

  it('the statement of another between the speaker and the words stays', () => {
    const text = 'Quill said that Wren thought "ropes are dull things" and that "the rope will break soon".';
    const block = aBlock('p1', text);
    const dull = aQuotation('ropes-are-dull-things', [spanOf(block, 'ropes are dull things')], {
      says: wren,
    });
    const published = one(text, 'the rope will break soon', speaker(text, 'Quill'), [dull]);
    expect(published.blocks[0]?.text).toBe(
      '[withheld] said that Wren thought "ropes are dull things" and that [withheld].',
    );
    const kept = published.quotations.find((q) => q.id === dull.id);
    expect(kept && quotedWords(published, kept)).toBe('ropes are dull things');
  });

  it('a quote inside the withheld one goes; one around it keeps its own words', () => {
    const text = 'Wren said: "I heard her call out ‘the rope is going now’ and ran." Nobody laughed.';
    const block = aBlock('p1', text);
    const outer = aQuotation(
      'i-heard-her-call-out',
      [spanOf(block, 'I heard her call out ‘the rope is going now’ and ran.')],
      {
        says: wren,
      },
    );
    const inside = one(text, 'the rope is going now', {}, [outer]);
    const kept = inside.quotations.find((q) => q.id === outer.id);
    expect(kept && quotedWords(inside, kept)).toBe('I heard her call out [withheld] and ran.');
    const inner = aQuotation('the-rope-is-going-now', [spanOf(block, 'the rope is going now')], {
      says: quill,
    });
    const around = one(text, 'I heard her call out ‘the rope is going now’ and ran.', {}, [inner]);
    expect(around.quotations.map((q) => q.id)).toEqual([withheldId('withheld-one')]);
    expect(around.quotations[0]?.aliases).toEqual([withheldId(inner.id)]);
    expect(around.blocks[0]?.text).toBe('Wren said: [withheld] Nobody laughed.');
  });

  it('a few common words elsewhere are nobody’s', () => {
    const text = 'Quill said: "I always do." I always sleep.';
    expect(one(text, 'I always do.', speaker(text, 'Quill')).blocks[0]?.text).toBe(
      '[withheld] I always sleep.',
    );
  });
});

it('a quotation with only one of the two signs of being withheld is withheld', () => {
  const article = harbour();
  for (const sign of [{ lifecycle: 'withheld' }, { withheld: taken }] as const) {
    const quotations = article.quotations.map((q) => (q.id === rope ? { ...q, ...sign } : q));
    expectNothingLeft(withholdQuotations({ ...article, quotations }), ropeWords);
  }
});

it('an article that withholds nothing comes back itself', () => {
  for (const article of [harbour(), theSummit()]) expect(withholdQuotations(article)).toBe(article);
});

describe('whatever the text', () => {
  /** A text in three parts around two quotes, with a mention in each part, and the words once more elsewhere. */
  const articles = fc
    .tuple(anyText(30), anyText(40), anyText(30), anyText(40), anyText(30), fc.boolean())
    .map(([before, first, between, second, after, again]): [Article, string] => {
      const a = `w0 ${first} w1 w2 w3`.replace(/["“”]/gu, '');
      const b = `z0 ${second} z1 z2 z3`.replace(/["“”]/gu, '');
      const text = `${before}Velm “${a}” ${between}Oslo “${b}” ${after}Rome`;
      const span = (from: number, words: string) => ({
        block: 'p1',
        start: text.indexOf(words, from),
        end: text.indexOf(words, from) + words.length,
      });
      const at = before.length;
      const article = anArticle({
        headline: again ? `Said: ${a}` : 'A day',
        blocks: [aBlock('p1', text), aBlock('p2', again ? a : 'Rain')],
        quotations: [
          withheld(
            aQuotation(
              'first',
              [span(at, `“${a}”`)].map((s) => ({ ...s, start: s.start + 1, end: s.end - 1 })),
            ),
          ),
          aQuotation(
            'second',
            [span(at + a.length, `“${b}”`)].map((s) => ({ ...s, start: s.start + 1, end: s.end - 1 })),
          ),
        ],
        mentions: [
          aMention('places/velm', span(at, 'Velm')),
          aMention('places/oslo', span(at + 4 + a.length + between.length, 'Oslo')),
          aMention('places/rome', { block: 'p1', start: text.length - 4, end: text.length }),
        ],
        entities: [anEntity('places/velm'), anEntity('places/oslo'), anEntity('places/rome')],
      });
      return [article, a];
    });

  it('marks that met no withheld words still name the same ones', () => {
    fc.assert(
      fc.property(articles, ([article]) => {
        const published = withholdQuotations(article);
        const before = new Map(article.mentions.map((m) => [m.entity, wordsAt(article, m.span)]));
        for (const m of published.mentions) expect(wordsAt(published, m.span)).toBe(before.get(m.entity));
        // The texts hold nothing in common with the withheld words but by chance; then a mark may be gone, never wrong.
        const second = published.quotations.find((q) => q.id === 'second');
        const was = article.quotations.find((q) => q.id === 'second');
        const words = second && quotedWords(published, second);
        if (words !== undefined && !words.includes('[withheld]'))
          expect(words).toBe(was && quotedWords(article, was));
      }),
    );
  });

  it('nothing of the withheld words is left', () => {
    fc.assert(
      fc.property(articles, ([article, words]) => {
        const published = publishArticle(article, anArchiveInfo());
        expect(published).toBeDefined();
        if (published !== undefined) expectNothingLeft(published, words);
      }),
    );
  });

  it('every quotation of the summit can be withheld, and leaves nothing of its words or its speaker beside them', () => {
    const summit = theSummit();
    for (const { id } of summit.quotations) {
      const was = summit.quotations.find((q) => q.id === id);
      const published = withholdQuotations(withholding(summit, id));
      expectNothingLeft(published, was ? quotedWords(summit, was) : '');
      const place = published.quotations.find((q) => q.id === withheldId(id))?.segments[0];
      expect(place && wordsAt(published, place)).toBe('[withheld]');
      for (const q of published.quotations) {
        const before = summit.quotations.find((o) => o.id === q.id);
        if (before && !quotedWords(published, q).includes('[withheld]'))
          expect(quotedWords(summit, before)).toContain(quotedWords(published, q));
      }
      expect(parseArticle(published)).toMatchObject({ ok: true, value: { dropped: 0 } });
    }
  });
});
