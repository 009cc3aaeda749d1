import fc from 'fast-check';
import { expect, it } from 'vitest';
import { theSummit } from '../../../tests/factories.ts';
import { textsOf } from '../../model/passages.ts';
import { typeset } from '../../text/typeset.ts';
import { candidates } from './candidates.ts';
import { neighbourRuns, textRuns } from './textRuns.ts';

const summit = theSummit();
const quotation =
  summit.quotations.find((q) => q.id === 'we-will-discuss-all-issues') ?? summit.quotations[0];
if (quotation === undefined) throw new Error('no quotation');
const people = candidates(summit, quotation);

it('numbers the people of the article in the order in which it brings them in', () => {
  expect(people.map((p) => p.name)).toEqual(['Kim Jong Un', 'Vladimir Putin', 'Lim Soo-suk']);
});

it('keeps every letter of a text, and marks the words in question with what told of their speaker', () => {
  for (const [block, text] of textsOf(summit))
    expect(
      textRuns(summit, quotation, block, people)
        .map((run) => run.text)
        .join(''),
    ).toBe(typeset(text));
  const runs = textRuns(summit, quotation, quotation.segments[0]?.block ?? '', people);
  expect(runs.filter((run) => run.quote).map((run) => run.text)).toEqual([
    '“We will discuss all issues without any haste. There is ample time.”',
  ]);
  expect(runs.find((run) => run.told === 'speaker')).toMatchObject({ text: 'Putin', number: 2 });
  expect(runs.find((run) => run.told === 'cue')?.text).toBe('stating');
});

it('shows the nearest sentences of a neighbouring paragraph, whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Short one.', 'A sentence that goes on for a while.'), {
        minLength: 1,
        maxLength: 40,
      }),
      (said) => {
        const text = said.join(' ');
        const runs = [{ text, at: 0, quote: false, told: undefined, number: undefined }];
        const words = (side: 'before' | 'after') =>
          neighbourRuns(runs, side)
            .map((run) => run.text)
            .filter((part) => part !== '…')
            .join('');
        expect(text.endsWith(words('before'))).toBe(true);
        expect(text.startsWith(words('after'))).toBe(true);
        expect(words('before')).toMatch(/^(?:Short|A).*\.$/u);
        expect(words('after')).toMatch(/^(?:Short|A).*\.$/u);
        expect(words('before').length).toBeLessThanOrEqual(170);
      },
    ),
  );
});
