import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArchiveInfo } from '../../../tests/factories.ts';
import { marked } from '../../../tests/marked.ts';
import type { Article } from '../../model/article.ts';
import { isStatement } from '../../model/attribution.ts';
import { deriveArchive } from '../deriveArchive.ts';
import { reconcile } from '../reconcile.ts';
import { reviseArticle } from '../reviseArticle.ts';
import { diffTexts } from './diffTexts.ts';
import { diffWords } from './diffWords.ts';

const info = anArchiveInfo();
const harbour = '"The harbour is deep enough for the largest ferry," Ada Lin, the mayor, said on Monday.';
const snow = 'Snow fell on Oslo all night, and the trams stood still until the morning.';
const school = '"We shall paint every classroom before the summer ends," Ben Okafor told reporters in Oslo.';

function versions(first: string[], ...later: string[][]): Article {
  return later.reduce(
    (before, texts, index) => {
      const { article, reworded } = reconcile(before, marked(...texts));
      const at = `2020-05-0${index + 1}`;
      return reviseArticle(before, article, { at, threshold: 0.9, reworded });
    },
    marked(...first),
  );
}
const publish = (article: Article) => deriveArchive([article], info).articles[0];

describe('a comparison of words', () => {
  it('reads as the old text without what came, and as the new one without what went', () => {
    const texts = fc
      .array(fc.constantFrom('rain', 'sun', 'the', ' ', ', ', '.', ' fell'))
      .map((w) => w.join(''));
    fc.assert(
      fc.property(texts, texts, (was, is) => {
        const runs = diffWords(was, is);
        const read = (left: string) => runs.flatMap((r) => (r.as === left ? [] : [r.text])).join('');
        expect([read('added'), read('removed')]).toEqual([was, is]);
      }),
    );
  });

  it('sets one change where a space alone is between two', () => {
    expect(diffWords('a cold dark day', 'a warm light day').map((r) => r.as)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });
});

describe('a comparison of texts', () => {
  it('pairs a paragraph with what became of it, counts what stayed, and tells what moved', () => {
    const is = [harbour.replace('largest', 'new'), school, snow];
    expect(diffTexts([snow, harbour, school], is).map((c) => c.change)).toEqual(['changed', 'same', 'moved']);
    expect(diffTexts([snow, school], [school]).map((c) => c.change)).toEqual(['removed', 'same']);
    expect(diffTexts([snow], [snow, school])).toMatchObject([
      { change: 'same', count: 1 },
      { change: 'added' },
    ]);
  });
});

describe('the history of an article', () => {
  it('is none for one that never changed', () => {
    expect(publish(marked(harbour))?.history).toBeUndefined();
  });

  it('tells each revision, the newest first, with its quotes and its text', () => {
    const article = versions(
      [harbour, snow],
      [harbour, snow, school],
      [harbour.replace('largest', 'new'), snow, school],
    );
    const history = publish(article)?.history;
    expect(history?.revisions.map((r) => r.at)).toEqual(['2020-05-02', '2020-05-01']);
    expect(history?.revisions[0]).toMatchObject({
      quotes: [{ change: 'reworded', speaker: 'Ada Lin' }],
      text: [{ change: 'same' }, { change: 'changed' }, { change: 'same', count: 2 }],
    });
    expect(history?.revisions[1]?.quotes).toMatchObject([{ change: 'added', speaker: 'Ben Okafor' }]);
  });

  it('leaves the earlier texts out of the article itself', () => {
    const article = versions([harbour, snow], [harbour, `${snow} It was cold.`]);
    expect(publish(article)?.article.revisions).toMatchObject([{ before: [] }]);
  });

  it('never repeats who was wrongly named, nor their role, in any earlier version', () => {
    const wrong = harbour.replace('Ada Lin, the mayor,', 'Corin Wade, the harbour master,');
    const article = versions(
      [wrong, snow],
      [wrong.replace('Monday', 'Tuesday'), snow],
      [harbour.replace('Monday', 'Tuesday'), snow],
    );
    expect(article.revisions?.[1]?.quotations).toMatchObject([{ change: 'reattributed', was: 'Corin Wade' }]);
    const { article: published, history } = publish(article) ?? {};
    expect(JSON.stringify([published?.revisions, history])).not.toMatch(/Wade|harbour master/u);
    expect(history?.revisions.map((r) => r.text.map((t) => t.change))).toEqual([
      ['same', 'hidden', 'same'],
      ['same', 'hidden', 'same'],
    ]);
  });

  it('never repeats withheld words in any earlier version', () => {
    const reworded = versions([harbour, snow], [harbour.replace('largest', 'new'), snow]);
    const article: Article = {
      ...reworded,
      quotations: reworded.quotations.map((q) => ({
        ...q,
        withheld: { at: '2020-06-06' },
        lifecycle: 'withheld',
      })),
    };
    const { article: published, history } = publish(article) ?? {};
    expect(JSON.stringify([published, history])).not.toMatch(/deep enough|harbour-is-deep|Lin/u);
  });
});

describe('a quotation that is gone', () => {
  const id = 'the-harbour-is-deep-enough';
  const former = (article: Article) => publish(article)?.article.quotations.find((q) => q.id === id);

  it('has the place where it stood: its paragraph, else the one before', () => {
    const rest = 'The boats lay in a row beside the wall, and nobody went aboard before noon.';
    const removed = versions([snow, `${harbour} ${rest}`, school], [snow, rest, school]);
    expect(former(removed)).toMatchObject({ lifecycle: 'removed', stood: { block: 'p2' }, segments: [] });
    expect(former(versions([snow, harbour, school], [snow, school]))?.stood).toEqual({ block: 'p1' });
  });

  it('is found again where its words stand without marks', () => {
    const article = versions(
      [snow, harbour],
      [snow, 'The harbour is deep enough for the largest ferry, one hears.'],
    );
    expect(former(article)).toMatchObject({ lifecycle: 'removed', segments: [{ block: 'p2', start: 0 }] });
  });

  it('leads to the quotation that has its words now', () => {
    const article = versions([harbour, snow], [snow, harbour]);
    const kept = article.quotations.find((q) => q.id === id);
    if (kept === undefined) throw new Error('the quotation went');
    const gone: Article['quotations'][number] = {
      ...kept,
      id: 'deep-enough',
      segments: [],
      selector: { exact: 'deep enough for the largest', prefix: 'The harbour is ', suffix: ' ferry' },
      lifecycle: 'removed',
    };
    const published = publish({ ...article, quotations: [...article.quotations, gone] })?.article;
    expect(published?.quotations.find((q) => q.id === id)?.aliases).toContain('deep-enough');
    expect(published?.quotations.filter(isStatement)).toHaveLength(1);
  });
});
