import { describe, expect, it } from 'vitest';
import {
  aBlock,
  aMention,
  anArticle,
  anEntity,
  aQuotation,
  spanOf,
  theSummit,
} from '../../../tests/factories.ts';
import type { Article } from '../../model/article.ts';
import { textsOf } from '../../model/passages.ts';
import { searchedWords } from '../../text/searchedWords.ts';
import { hitPassages } from './hitPassages.ts';

/** The numbers that the index has for these words of an article, each as often as it stands there. */
function numbersOf(article: Article, ...sought: string[]): number[] {
  const texts = textsOf(article);
  return searchedWords(article).flatMap(({ block, start, end }, number) =>
    sought.includes((texts.get(block) ?? '').slice(start, end).replace(/\P{L}/gu, '').toLowerCase())
      ? [number]
      : [],
  );
}
const textOf = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');
const marked = (runs: { text: string; as: string }[]) =>
  runs.filter(({ as }) => as === 'name').map(({ text }) => text);

describe('where sought words stand', () => {
  it('is the statement that has most of them, in its sentence, a phrase marked as one', () => {
    const summit = theSummit();
    const [first] = hitPassages(summit, numbersOf(summit, 'just', 'struggle')).passages;
    expect(first?.quotation?.id).toBe('russia-is-currently-engaged-in');
    expect(marked(first?.runs ?? [])).toEqual(['just struggle']);
    expect(textOf(first?.runs ?? [])).toMatch(/^Indirectly alluding .*, stating, “Russia .* freedom.”$/u);
  });

  it('is the reporter’s sentence where nobody says them', () => {
    const p1 = aBlock('p1', 'The night was cold. In Oslo the bridge stayed open. Nobody came.');
    const article = anArticle({ headline: 'News', blocks: [p1], quotations: [], mentions: [] });
    const { passages } = hitPassages(article, numbersOf(article, 'bridge', 'oslo'));
    expect(passages.map(({ runs, block }) => [textOf(runs), marked(runs), block])).toEqual([
      ['In Oslo the bridge stayed open.', ['Oslo', 'bridge'], 'p1'],
    ]);
  });

  it('is told once for a sentence around a statement that has them too', () => {
    const { passages } = hitPassages(anArticle(), numbersOf(anArticle(), 'oslo', 'bridge'));
    expect(passages).toHaveLength(1);
    expect(marked(passages[0]?.runs ?? [])).toEqual(['Oslo', 'bridge']);
  });

  it('leaves the marks around a word unmarked', () => {
    const article = anArticle();
    expect(marked(hitPassages(article, numbersOf(article, 'winter')).passages[0]?.runs ?? [])).toEqual([
      'winter',
    ]);
  });

  it('marks the headline', () => {
    const article = anArticle();
    expect(marked(hitPassages(article, numbersOf(article, 'bridge')).headline)).toEqual(['bridge']);
  });

  it('without words are the statements of the person asked for, then where the person is named', () => {
    const p1 = aBlock('p1', 'Bo Ek came late. Ada Lin left.');
    const p2 = aBlock('p2', 'He said, "It was the train."');
    const article = anArticle({
      blocks: [p1, p2],
      quotations: [
        aQuotation('it-was-the-train', [spanOf(p2, 'It was the train.')], { says: 'people/bo-ek' }),
      ],
      mentions: [
        aMention('people/bo-ek', spanOf(p1, 'Bo Ek')),
        aMention('people/ada-lin', spanOf(p1, 'Ada Lin')),
      ],
      entities: [anEntity('people/bo-ek'), anEntity('people/ada-lin')],
    });
    const { passages } = hitPassages(article, [], ['people/bo-ek']);
    expect(passages.map(({ runs }) => textOf(runs))).toEqual([
      'He said, “It was the train.”',
      'Bo Ek came late.',
    ]);
  });

  it('are nowhere in particular where only a date was asked: the article’s first sentence stands for it', () =>
    expect(textOf(hitPassages(anArticle(), []).passages[0]?.runs ?? [])).toMatch(/^In Oslo/u));

  it('takes numbers that are none of the article’s for none', () =>
    expect(hitPassages(anArticle(), [9_999, -1]).passages).toHaveLength(1));
});
