import { describe, expect, it } from 'vitest';
import { splitDateline } from './splitDateline.ts';

describe('taking a dateline off', () => {
  it.each([
    ['SEOUL: In a meeting, leaders met.', 'SEOUL', 'In a meeting, leaders met.'],
    ['LONDON (Reuters) - The bank said on Monday', 'LONDON (Reuters)', 'The bank said on Monday'],
    ['PARIS — The mayor said no.', 'PARIS', 'The mayor said no.'],
    ['GROSSETO, Italy (AP) -- The trial began.', 'GROSSETO, Italy (AP)', 'The trial began.'],
    [
      'WASHINGTON, Aug 29 (Reuters) - “We know,” he said.',
      'WASHINGTON, Aug 29 (Reuters)',
      '“We know,” he said.',
    ],
    ['NEW YORK—The mayor', 'NEW YORK', 'The mayor'],
    ['PORT-AU-PRINCE, Haiti — A boat', 'PORT-AU-PRINCE, Haiti', 'A boat'],
    ['ST. LOUIS (AP) — A boat', 'ST. LOUIS (AP)', 'A boat'],
    ['KYIV/MOSCOW, March 3 - The two sides met.', undefined, ''],
  ])('%s', (text, dateline, rest) => {
    const split = splitDateline(text);
    expect(split?.dateline).toBe(dateline);
    if (split !== undefined) expect(text.slice(split.length)).toBe(rest);
  });

  it.each([
    'UPDATE: The bridge is open.',
    'NATO — the alliance of the north — met.',
    'NASA said on Monday: The probe is lost.',
    'Kim: We will see.',
    'In SEOUL: The leaders met.',
    'The bridge is shut - The council said so.',
    'I — The speaker of the house — say no.',
  ])('finds none in “%s”', (text) => {
    expect(splitDateline(text)).toBeUndefined();
  });
});
