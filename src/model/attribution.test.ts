import { describe, expect, it } from 'vitest';
import { aBlock, anArticle, aQuotation, spanOf } from '../../tests/factories.ts';
import { isQuoted, isShown, isStatement, quotedWords, reviewWords, shownSpeaker } from './attribution.ts';

const said = (more: Parameters<typeof aQuotation>[2]) =>
  aQuotation('q', [], { says: 'people/ada-lin', ...more });

describe('shownSpeaker', () => {
  it('names nobody when the software is not sure enough', () =>
    expect(shownSpeaker(said({ confidence: 0.899 }), 0.9)).toBeUndefined());

  it('names the speaker from the threshold on', () =>
    expect(shownSpeaker(said({ confidence: 0.9 }), 0.9)?.name).toBe('Ada Lin'));

  it.each(['confirmed', 'corrected'] as const)(
    'names whom a person %s, however unsure the software',
    (state) => expect(shownSpeaker(said({ confidence: 0, review: { state } }), 1)?.name).toBe('Ada Lin'),
  );

  it.each(['unreviewed', 'rejected'] as const)('does not take %s for a check', (state) =>
    expect(shownSpeaker(said({ confidence: 0.5, review: { state } }), 0.9)).toBeUndefined(),
  );
});

it('says of every quote who matched it', () => {
  const speaker = { name: 'Ada Lin', type: 'person', form: 'name' } as const;
  expect(reviewWords({ speaker, review: { state: 'unreviewed' } })).toBe('Matched by software');
  expect(reviewWords({ review: { state: 'unreviewed' } })).toBe('Found by software');
  expect(reviewWords({ review: { state: 'confirmed' } })).toBe('Checked by an editor');
  const added = { at: '2026-01-02' };
  expect(reviewWords({ added, review: { state: 'confirmed' } })).toBe('Checked by an editor');
  expect(reviewWords({ added, review: { state: 'unreviewed' } })).toBe(
    'Marked by an editor, not yet checked again',
  );
  expect(reviewWords({ review: { state: 'corrected' } })).toBe('Checked by an editor');
});

it.each([
  ['removed', { lifecycle: 'removed' }],
  ['withheld', { lifecycle: 'withheld' }],
  ['rejected', { review: { state: 'rejected' } }],
] as const)('does not show a %s quotation', (_, more) => expect(isShown(said(more))).toBe(false));

it('marks a title or a so-called in the text, but holds it for nobody’s statement', () => {
  expect(isShown(said({ kind: 'term' }))).toBe(true);
  expect(isStatement(said({ kind: 'term' }))).toBe(false);
});

it('counts direct and mixed quotes as words, reported speech and terms not', () => {
  const kinds = (['direct', 'mixed', 'indirect', 'term'] as const).filter((kind) => isQuoted({ kind }));
  expect(kinds).toEqual(['direct', 'mixed']);
});

describe('quotedWords', () => {
  const p1 = aBlock('p1', '"It is late," he said. "Go home."');

  it('joins the segments of a broken quote', () => {
    const quotation = aQuotation('q', [spanOf(p1, 'It is late,'), spanOf(p1, 'Go home.')]);
    expect(quotedWords(anArticle({ blocks: [p1] }), quotation)).toBe('It is late, Go home.');
  });

  it('gives the words of a quote in the headline too', () => {
    const article = anArticle({ headline: 'Lin: ‘The bridge is safe’' });
    const quotation = aQuotation('q', [{ block: 'headline', start: 6, end: 24 }]);
    expect(quotedWords(article, quotation)).toBe('The bridge is safe');
  });
});
