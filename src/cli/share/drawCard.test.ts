import { expect, it } from 'vitest';
import type { Card } from './cardOf.ts';
import { drawCard } from './drawCard.ts';
import { facesFor } from './faces.ts';

const aCard = (words: string, more: Partial<Card> = {}): Card => ({
  kind: 'quote',
  site: 'The Daily',
  language: 'en',
  lead: 'In Oslo, Ada Lin said,',
  runs: [{ text: words, as: 'words' }],
  tail: undefined,
  who: { text: 'Ada Lin', hue: 195 },
  lines: ['as quoted by The Daily, date not given'],
  ...more,
});

/** Width and height as the header of a PNG has them. */
const sizeOf = (png: Buffer | undefined) => png && [png.readUInt32BE(16), png.readUInt32BE(20)];

it('draws a card of the size that sites ask for', async () => {
  expect(sizeOf(await drawCard(aCard('“The bridge is safe.”')))).toEqual([1200, 630]);
});

it('shows a quote of any length, whole or to the end of a sentence', async () => {
  const long = `“${'The bridge is safe and it stays open all winter. '.repeat(60).trim()}”`;
  expect(await drawCard(aCard(long))).toBeDefined();
});

it('draws nothing rather than cut a sentence that is too long for any card', async () => {
  expect(await drawCard(aCard(`“${'and on and on '.repeat(300).trim()}.”`))).toBeUndefined();
});

it('sets words of every script it has a face for', async () => {
  for (const [language, words] of [
    ['ar', '“الجسر آمن”'],
    ['he', '“הגשר בטוח”'],
    ['ko', '“우리는 모든 문제를 논의할 것이다”'],
    ['ja', '「橋は安全です」'],
    ['zh', '“桥梁是安全的”'],
    ['ru', '“Мост безопасен”'],
    ['hi', '“पुल सुरक्षित है”'],
  ] as const) {
    expect(facesFor(words, language).missing, words).toEqual([]);
    expect(await drawCard(aCard(words, { language }))).toBeDefined();
  }
});

it('draws no empty boxes: a character in no face means no card', async () => {
  expect(facesFor('a 𒀀', 'en').missing).toEqual(['𒀀']);
  expect(await drawCard(aCard('“𒀀”'))).toBeUndefined();
});

it('keeps a word without an end inside the card', async () => {
  expect(await drawCard(aCard('a'.repeat(200), { kind: 'title' }))).toBeDefined();
});
