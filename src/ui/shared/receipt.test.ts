import { expect, it } from 'vitest';
import { theSummit } from '../../../tests/factories.ts';
import type { Quotation } from '../../model/article.ts';
import { receiptOf } from './receipt.ts';

const summit = theSummit();
const pledge = summit.quotations.find((q) => q.id === 'unwavering-support-to-russian-president');
const saying = (more: Partial<Quotation>) => {
  if (pledge === undefined) throw new Error('no quotation');
  return receiptOf(summit, { ...pledge, ...more });
};
const { span: _span, ...elsewhere } = pledge?.speaker ?? {};

it('says that an editor marked the words, and shows where the sentence names the speaker', () => {
  const { runs, explanation } = saying({});
  expect(explanation).toBe(
    'An editor marked these words. Named in the same sentence, just before the statement.',
  );
  expect(runs.filter((run) => run.as !== 'plain').map((run) => run.text)).toEqual(['Kim Jong Un', 'pledged']);
});

it.each<[string, Partial<Quotation>, string]>([
  [
    'nobody is named',
    { speaker: undefined, cue: undefined },
    'An editor marked these words. The text does not say clearly enough who is speaking, so nobody is named.',
  ],
  [
    'the sentence names nobody',
    { speaker: elsewhere as Quotation['speaker'] },
    'An editor marked these words and said whose they are.',
  ],
  [
    'the text changed under it',
    { review: { state: 'unreviewed' } },
    'An editor marked these words. Named in the same sentence, just before the statement. The text changed since, and nobody has checked it again.',
  ],
])('claims no rule and no words that did not tell: %s', (_, more, line) =>
  expect(saying(more).explanation).toBe(line),
);
