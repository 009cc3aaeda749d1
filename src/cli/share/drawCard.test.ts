import { inflateSync } from 'node:zlib';
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

it('keeps the words clear of the rule below them, however they break into lines', async () => {
  const run = (text: string, as: 'words' | 'context') => ({ text, as });
  for (let words = 60; words < 127; words += 3) {
    const card = aCard('', {
      lead: undefined,
      runs: [
        run('“On behalf of the harbour and its retired pilots,”', 'words'),
        run(' wrote Harbour Master Ada B. Lin, ', 'context'),
        run(
          `“${'A fisher of the northern heartland devoted herself to public service '.repeat(12).split(' ').slice(0, words).join(' ')}”`,
          'words',
        ),
      ],
    });
    const rows = inkedRows(await drawCard(card));
    // The rule is the one row that is inked from margin to margin.
    const rule = rows.findIndex((inked) => inked >= 1056);
    expect(rule, `${words} words`).toBeGreaterThan(0);
    expect(rows.slice(rule - 14, rule), `${words} words`).toEqual(Array(14).fill(0));
  }
});

/** How many values in each row of a PNG (8 bits a channel or a palette) are not its background's. */
function inkedRows(png: Buffer | undefined): number[] {
  if (png === undefined) return [];
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const channels = { 2: 3, 3: 1, 6: 4 }[png[25] ?? 0] ?? 1;
  const width = png.readUInt32BE(16) * channels;
  const data = inflateSync(Buffer.concat(parts));
  const rows: number[] = [];
  let above = Buffer.alloc(width);
  for (let at = 0; at < data.length; at += width + 1) {
    const row = Buffer.from(data.subarray(at + 1, at + 1 + width));
    for (let x = 0; x < width; x += 1) {
      const left = x < channels ? 0 : (row[x - channels] ?? 0);
      const up = above[x] ?? 0;
      const corner = x < channels ? 0 : (above[x - channels] ?? 0);
      row[x] = ((row[x] ?? 0) + predicted(data[at] ?? 0, left, up, corner)) & 255;
    }
    rows.push(row.filter((value, x) => value !== row[x % channels]).length);
    above = row;
  }
  return rows;
}

/** What a PNG filter takes off each byte (PNG specification, section 9). */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
