import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked } from '../../tests/marked.ts';
import type { Article, Quotation } from '../model/article.ts';
import { parseArticle } from '../model/parseArticle.ts';
import { articleText } from './articleText.ts';
import { movedAmong } from './movedAmong.ts';
import { reconcile } from './reconcile.ts';
import { reviseArticle, textBefore } from './reviseArticle.ts';

const occasion = { at: '2020-05-05T10:00:00Z', note: 'The minutes say otherwise.', threshold: 0.9 };

/** As `ingest` does it. */
function readAgain(before: Article, after: Article): Article {
  const { article, reworded } = reconcile(before, after);
  return reviseArticle(before, article, { ...occasion, reworded });
}

const harbour = '"The harbour is deep enough for the largest ferry," Ada Lin, the mayor, said on Monday.';
const school = '"We shall paint every classroom before the summer ends," Ben Okafor told reporters in Oslo.';
const bread = '"A loaf costs twice what it did," Cara Moss said. "Nobody can pay that."';
const snow = 'Snow fell on Oslo all night, and the trams stood still until the morning.';
const ids = { harbour: 'the-harbour-is-deep-enough', school: 'we-shall-paint-every-classroom' };

const only = (article: Article) => {
  expect(article.revisions).toHaveLength(1);
  return article.revisions?.[0];
};
const text = (article: Article) =>
  articleText(article).map(({ id, text: words }) => ({ block: id, text: words }));

describe('a revision', () => {
  const before = marked(harbour, school, bread, snow);

  it('says when, why, and what the text was', () => {
    const after = readAgain(before, marked(harbour, school, bread, `${snow} It was cold.`));
    expect(only(after)).toEqual({
      version: before.version + 1,
      at: occasion.at,
      note: occasion.note,
      before: text(before),
      quotations: [],
    });
  });

  it('is not written where the same text comes again', () => {
    expect(readAgain(before, marked(harbour, school, bread, snow))).toEqual(before);
  });

  it('tells was and is of a reworded quote', () => {
    const after = readAgain(before, marked(harbour.replace('largest', 'new'), school, bread, snow));
    expect(only(after)?.quotations).toEqual([
      {
        id: ids.harbour,
        change: 'reworded',
        was: 'The harbour is deep enough for the largest ferry,',
        is: 'The harbour is deep enough for the new ferry,',
      },
    ]);
  });

  it('tells of a cut', () => {
    const after = readAgain(before, marked(harbour, school.replace(' before the summer ends', ''), bread));
    expect(only(after)?.quotations).toMatchObject([{ id: ids.school, change: 'cut' }]);
  });

  it('tells of a quote that its attribution broke in two', () => {
    const split =
      '"We shall paint every classroom," Ben Okafor told reporters in Oslo, "before the summer ends."';
    const after = readAgain(before, marked(harbour, split, bread, snow));
    const kept = after.quotations.find((q) => q.id === ids.school);
    expect(kept?.lifecycle).toBe('current');
    expect(only(after)?.quotations.find((q) => q.id === ids.school)?.change).toBe('split');
  });

  it('says nothing of typography', () => {
    const curly = harbour.replace(/"([^"]+)"/u, '“$1”').replace('ferry', 'Ferry');
    expect(only(readAgain(before, marked(curly, school, bread, snow)))?.quotations).toEqual([]);
  });

  it('tells what was removed and what came', () => {
    const strike = '"The strike begins at midnight on Friday," Dan Holt said.';
    const after = readAgain(before, marked(strike, harbour, bread, snow));
    expect(only(after)?.quotations).toEqual([
      { id: ids.school, change: 'removed', was: 'We shall paint every classroom before the summer ends,' },
      {
        id: 'the-strike-begins-at-midnight',
        change: 'added',
        is: 'The strike begins at midnight on Friday,',
      },
    ]);
  });

  it('does not say removed where the words stand without their marks', () => {
    const told = school.replaceAll('"', '');
    const after = readAgain(before, marked(harbour, told, bread, snow));
    expect(only(after)?.quotations.filter((q) => q.change === 'removed')).toEqual([]);
  });

  it('tells what moved', () => {
    const after = readAgain(before, marked(school, bread, harbour, snow));
    expect(only(after)?.quotations).toEqual([{ id: ids.harbour, change: 'moved' }]);
  });

  it('tells that the same words are of another person now', () => {
    const after = readAgain(before, marked(harbour.replace('Ada Lin', 'Eve Stone'), school, bread, snow));
    expect(only(after)?.quotations).toEqual([
      { id: ids.harbour, change: 'reattributed', was: 'Ada Lin', is: 'Eve Stone' },
    ]);
  });

  it('does not tell of a name that was never shown', () => {
    const unsure: Article = {
      ...before,
      quotations: before.quotations.map((q) => ({ ...q, confidence: 0.3 })),
    };
    const after = readAgain(unsure, marked(harbour.replace('Ada Lin', 'Eve Stone'), school, bread, snow));
    expect(only(after)?.quotations).toEqual([]);
  });

  it('tells of a name that changed in the same text, with no text before', () => {
    const other: Article = {
      ...before,
      quotations: before.quotations.map((q) =>
        q.id === ids.harbour && q.speaker !== undefined
          ? { ...q, speaker: { ...q.speaker, entity: 'people/eve-stone', name: 'Eve Stone' } }
          : q,
      ),
    };
    expect(only(reviseArticle(before, other, { ...occasion, reworded: new Map() }))).toMatchObject({
      version: before.version,
      before: [],
      quotations: [{ id: ids.harbour, change: 'reattributed' }],
    });
  });

  it('says nothing of what is withheld or was rejected', () => {
    const hide = (decision: Partial<Quotation>): Article => ({
      ...before,
      quotations: before.quotations.map((q) => (q.id === ids.harbour ? { ...q, ...decision } : q)),
    });
    const without = marked(school, bread, snow);
    for (const decision of [
      { withheld: { at: '2020-02-02' }, lifecycle: 'withheld' },
      { review: { state: 'rejected' } },
    ] satisfies Partial<Quotation>[])
      expect(only(readAgain(hide(decision), without))?.quotations).toEqual([]);
  });
});

describe('moves', () => {
  it('are the fewest that make the new order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 12 }),
        fc.nat(),
        (now, seed) => {
          const then = [...now].sort((a, b) => ((Number(a) * 7 + seed) % 31) - ((Number(b) * 7 + seed) % 31));
          const moved = new Set(movedAmong(then, now));
          expect(then.filter((id) => !moved.has(id))).toEqual(now.filter((id) => !moved.has(id)));
          expect(movedAmong(now, now)).toEqual([]);
        },
      ),
    );
  });
});

describe('the law of many edits', () => {
  const paragraphs = [
    harbour,
    school,
    bread,
    snow,
    '"Yes," said Ada Lin.',
    'Ada Lin said that the ice was thin.',
  ];
  const spare = ['quiet', 'river', 'again', '"', 'Oslo', 'never', '.'];
  /** One edit of a text: a word that goes, comes or changes; a paragraph that goes, comes or moves. */
  const edit = fc.record({
    kind: fc.constantFrom('drop', 'insert', 'replace', 'cut', 'add', 'move'),
    at: fc.nat(1_000),
    word: fc.constantFrom(...spare),
    paragraph: fc.constantFrom(...paragraphs),
  });
  type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
  const apply = (texts: string[], { kind, at, word, paragraph }: Edit): string[] => {
    const index = at % texts.length;
    const words = (texts[index] ?? '').split(' ');
    switch (kind) {
      case 'drop':
        return texts.with(index, words.toSpliced(at % words.length, 1).join(' ') || snow);
      case 'insert':
        return texts.with(index, words.toSpliced(at % words.length, 0, word).join(' '));
      case 'replace':
        return texts.with(index, words.toSpliced(at % words.length, 1, word).join(' '));
      case 'cut':
        return texts.length > 1 ? texts.toSpliced(index, 1) : texts;
      case 'add':
        return texts.toSpliced(index, 0, paragraph);
      case 'move':
        return [...texts.toSpliced(index, 1), texts[index] ?? snow];
      default:
        return kind satisfies never;
    }
  };
  const versions = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  const runs = process.env.VERBATIM_FULL === undefined ? 60 : 1_000;

  it('every old id is a quotation or a removed one, each id is one’s alone, and every text before can be told', () => {
    fc.assert(
      fc.property(versions, (steps) => {
        let texts = paragraphs;
        let article = marked(...texts);
        const told = [text(article)];
        const published = new Set(article.quotations.map((q) => q.id));
        for (const edits of steps) {
          texts = edits.reduce(apply, texts);
          const before = article;
          article = readAgain(before, marked(...texts));
          if (article.version > before.version) told.push(text(article));
          expect(readAgain(article, marked(...texts))).toEqual(article);
          for (const q of article.quotations) published.add(q.id);
        }
        const names = article.quotations.flatMap((q) => [q.id, ...(q.aliases ?? [])]);
        expect(new Set(names).size).toBe(names.length);
        expect([...published].filter((id) => !names.includes(id))).toEqual([]);
        for (const q of article.quotations) expect(q.segments.length > 0).toBe(q.lifecycle === 'current');
        expect((article.revisions ?? []).map((_, index) => textBefore(article, index))).toEqual(
          told.slice(0, -1),
        );
        const parsed = parseArticle(article);
        expect(parsed.ok && parsed.value.dropped).toBe(0);
      }),
      { numRuns: runs },
    );
  });
});
