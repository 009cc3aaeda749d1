import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticleText } from '../../../model/parseArticle.ts';
import { describeFailure } from '../../../model/result.ts';
import { readText } from './readText.ts';

const prose =
  'The swing bridge over the harbour will open to all traffic on 6 May, the council said, three years after a ship struck it.';
const more =
  '"We have waited long enough," said Marta Quill, who leads the transport committee of the council. "Now it is done."';

function read(...lines: string[]) {
  const result = readText({ text: lines.join('\n\n'), notes: [] });
  if (!result.ok) throw new Error(describeFailure(result.error));
  const { notes: _notes, format: _format, ...article } = result.value;
  return { ...article, blocks: article.blocks.map(({ type, text }) => `${type}: ${text}`) };
}

describe('plain text', () => {
  it('reads a headline and paragraphs, and nothing that is not there', () => {
    expect(read('Bridge to reopen', prose, more)).toEqual({
      headline: 'Bridge to reopen',
      blocks: [`paragraph: ${prose}`, `paragraph: ${more}`],
    });
  });

  it('tells byline, sections, second headline, caption and dateline apart', () => {
    expect(
      read(
        'Harbour bridge to reopen',
        'Port Gazette',
        'News, Transport',
        'Council Says Ferries Will Stay Until End of June',
        'Marta Quill and Olaf Brandt',
        `PORT ELDER: ${prose}`,
        more,
      ),
    ).toEqual({
      headline: 'Harbour bridge to reopen',
      byline: 'Port Gazette',
      sections: ['News', 'Transport'],
      alternativeHeadline: 'Council Says Ferries Will Stay Until End of June',
      dateline: 'PORT ELDER',
      blocks: ['caption: Marta Quill and Olaf Brandt', `paragraph: ${prose}`, `paragraph: ${more}`],
    });
  });

  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['BY JANE DOE AND TOM ROE', 'JANE DOE AND TOM ROE'],
    ['Jane Doe, Staff Writer', 'Jane Doe, Staff Writer'],
    ['Byline: Jane Doe', 'Jane Doe'],
    ['Jane van Doe', 'Jane van Doe'],
  ])('takes “%s” for the byline', (line, byline) => {
    expect(read('Bridge to reopen', line, prose, more)).toMatchObject({
      byline,
      blocks: [`paragraph: ${prose}`, `paragraph: ${more}`],
    });
  });

  it('reads dates on lines of their own, and byline and date on one', () => {
    expect(read('Bridge to reopen', '5 March 2024', 'Updated: 6 March 2024', prose)).toMatchObject({
      datePublished: '2024-03-05',
      dateModified: '2024-03-06',
    });
    expect(read('Bridge to reopen', 'By Jane Doe | March 5, 2024', prose)).toMatchObject({
      byline: 'Jane Doe',
      datePublished: '2024-03-05',
    });
  });

  it('takes a sentence between headline and byline for the standfirst', () => {
    expect(read('Bridge to reopen', 'Cars will cross again in May.', 'By Jane Doe', prose)).toMatchObject({
      description: 'Cars will cross again in May.',
      byline: 'Jane Doe',
    });
  });

  it('reads the demo article, printed as text, as the archive keeps it', () => {
    const folder = join(import.meta.dirname, '../../../../public/archive/articles');
    const demo = readdirSync(folder).find((name) => name.startsWith('kim-jong-un-pledges')) ?? '';
    const parsed = parseArticleText(readFileSync(join(folder, demo), 'utf8'));
    if (!parsed.ok) throw new Error(describeFailure(parsed.error));
    const { headline, byline, sections = [], alternativeHeadline, dateline, blocks } = parsed.value.article;
    const [caption, first, ...rest] = blocks.map(({ text }) => text);
    const lines = [
      headline,
      byline,
      sections.join(', '),
      alternativeHeadline,
      caption,
      `${dateline}: ${first}`,
      ...rest,
    ];
    expect(read(...lines.map(String))).toEqual({
      headline,
      byline,
      sections,
      alternativeHeadline,
      dateline,
      blocks: blocks.map(({ type, text }) => `${type}: ${text}`),
    });
  });

  it('leaves a short first sentence in the text', () => {
    expect(read('Bridge to reopen', 'The bridge is open.', prose).blocks).toEqual([
      'paragraph: The bridge is open.',
      `paragraph: ${prose}`,
    ]);
    expect(
      read('Bridge to reopen', 'The bridge is open.', 'It was shut for three years.').blocks,
    ).toHaveLength(2);
  });

  it('reads labels that say what a line is', () => {
    expect(
      read(
        'Title: Bridge to reopen',
        'Source: The Port Gazette',
        'URL: https://gazette.example/bridge',
        'Category: News; Transport',
        prose,
        '© 2024 The Port Gazette',
      ),
    ).toMatchObject({
      headline: 'Bridge to reopen',
      source: { name: 'The Port Gazette', url: 'https://gazette.example/bridge' },
      sections: ['News', 'Transport'],
      rights: { notice: '© 2024 The Port Gazette' },
      blocks: [`paragraph: ${prose}`],
    });
  });

  it('finds subheadings and lists, and drops the end mark of wires', () => {
    expect(
      read(
        'Bridge to reopen',
        prose,
        'Ferries stay',
        more,
        '• Cars pay two crowns',
        '• Cyclists cross free',
        '-30-',
      ).blocks,
    ).toEqual([
      `paragraph: ${prose}`,
      'heading: Ferries stay',
      `paragraph: ${more}`,
      'listItem: Cars pay two crowns',
      'listItem: Cyclists cross free',
    ]);
  });

  it('reads an interview in turns and keeps the names in the text', () => {
    const result = readText({
      text: `Six questions on the bridge\n\n${prose}\n\nQ: Why now?\n\nA: Because it holds.`,
      notes: [],
    });
    expect(result).toMatchObject({
      value: {
        blocks: [{}, { type: 'turn', speaker: 'Q', text: 'Q: Why now?' }, { type: 'turn', speaker: 'A' }],
      },
    });
  });

  it('reads a press release from its headline on, without the numbers of its press office', () => {
    const release = read(
      'FOR IMMEDIATE RELEASE',
      'Harbour Board Approves New Ferry',
      'Contact: Jane Doe, +1 555 0100',
      `PORT ELDER, March 5, 2024 - ${prose}`,
    );
    expect(release).toEqual({
      headline: 'Harbour Board Approves New Ferry',
      dateline: 'PORT ELDER, March 5, 2024',
      blocks: [`paragraph: ${prose}`],
    });
  });

  it('takes a sentence that begins with "By the" for no byline', () => {
    expect(read('Bridge to reopen', 'By the time it opened, nobody came', prose).byline).toBeUndefined();
  });

  it('takes three words in capitals for no name', () => {
    expect(read('Bridge to reopen', 'Cars Return Soon', prose).byline).toBeUndefined();
  });

  it('joins a byline and for whom it was written', () => {
    expect(read('Bridge to reopen', 'By Jane Doe', 'Associated Press', prose).byline).toBe(
      'Jane Doe, Associated Press',
    );
  });

  it('takes a signature and a dash for words of the text', () => {
    expect(read('Bridge to reopen', prose, '— Jane Doe', more).blocks[1]).toBe('paragraph: — Jane Doe');
  });

  it('says that a headline is missing where a paragraph stands', () => {
    const result = readText({ text: `${prose.repeat(4)}\n\n${more}`, notes: [] });
    expect(result.ok ? '' : describeFailure(result.error)).toMatch(/^headline: is missing/);
  });

  it('says that text is missing where a headline stands alone', () => {
    const result = readText({ text: 'Bridge to reopen\n', notes: [] });
    expect(result).toMatchObject({ ok: false, error: { message: 'there is no text below the headline' } });
  });
});
