import { describe, expect, it } from 'vitest';
import { aBlock, anArticle, aQuotation, spanOf } from '../../../tests/factories.ts';
import type { Quotation } from '../../model/article.ts';
import { checkAgainst, withEvidence } from './checkAgainst.ts';

const record = {
  source: 'the transcript',
  paragraphs: [
    'Thank you all for coming.',
    'The bridge is safe, and it stays open all winter. We checked every bolt twice, and nobody has to worry.',
    'As to the costs: they are what they are.',
  ],
};
const signed = { by: 'Edda', at: '2031-05-09T10:00:00Z' };

/** What checking says of an article that quotes these words, in one part or several. */
function check(words: string[], more: Partial<Quotation> = {}) {
  const block = aBlock('p1', words.map((part) => `“${part}”`).join(' she said, '));
  const quotation = aQuotation(
    'quote',
    words.map((part) => spanOf(block, part)),
    more,
  );
  const article = anArticle({ blocks: [block], quotations: [quotation], mentions: [], entities: [] });
  const checks = checkAgainst(article, record, signed);
  return { article, checks, found: checks.get('quote') };
}

describe('a quotation beside the record', () => {
  it('is word for word, and where', () => {
    const { found, article, checks } = check(['We checked every bolt twice']);
    expect(found?.evidence).toEqual({
      source: 'the transcript',
      at: signed.at,
      agreement: 'verbatim',
      where: 'paragraph 2',
      by: 'Edda',
    });
    expect(withEvidence(article, checks).quotations[0]?.evidence).toBe(found?.evidence);
  });

  it.each([
    ['typography', ['The bridge is safe – and it stays open all winter']],
    ['cut', ['The bridge is safe, and it stays open. We checked every bolt, and nobody has to worry']],
    ['cut', ['The bridge is safe … We checked every bolt twice']],
    ['reworded', ['The bridge is sound, and it stays open all winter. We checked every bolt']],
    ['notFound', ['The council decided to close the old tunnel on Friday']],
  ])('agrees as far as %s: %j', (agreement, words) => {
    expect(check(words).found?.agreement).toBe(agreement);
  });

  it('says which words are missing and which are others', () => {
    const { found } = check(['The bridge is sound, and it stays open. We checked every bolt twice']);
    const only = (side: string) =>
      found?.parts[0]?.diff?.filter((run) => run.in === side).map((run) => run.text.trim());
    expect(only('first')).toEqual(['sound,']);
    expect(only('second')).toEqual(['safe,', 'all winter.']);
  });

  it('is as good as its worst part, and each part has its place', () => {
    const { found } = check(['The bridge is safe', 'As to the costs: they are what they were']);
    expect(found?.parts.map((part) => part.paragraph)).toEqual([2, 3]);
    expect(found?.agreement).toBe('reworded');
    expect(found?.evidence?.where).toBe('paragraphs 2 and 3');
  });

  it('is cut where words were said between two parts that are printed as one statement', () => {
    const { found } = check(['The bridge is safe', 'nobody has to worry']);
    expect(found?.agreement).toBe('cut');
    expect(found?.omitted[0]).toContain('We checked every bolt twice');
    expect(check(['The bridge is safe', 'and it stays open']).found?.agreement).toBe('verbatim');
  });

  it('that is a translation is not blamed for other words', () => {
    const { found } = check(['The council decided to close the old tunnel'], { translated: 'likely' });
    expect(found).toMatchObject({ agreement: 'notFound', translated: true, evidence: undefined });
  });

  it.each([
    ['reported speech', { kind: 'indirect' }],
    ['a term', { kind: 'term' }],
    ['what is withheld', { withheld: { at: '2031-01-01' }, lifecycle: 'withheld' }],
    ['what was rejected', { review: { state: 'rejected' } }],
  ] as [string, Partial<Quotation>][])('is not looked for when it is %s', (_, more) => {
    expect(check(['The bridge is safe'], more).checks.size).toBe(0);
  });
});
