import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../model/result.ts';
import { readMarkdown } from './readMarkdown.ts';

const fixture = readFileSync(join(import.meta.dirname, '../../../../tests/ingest/front-matter.md'), 'utf8');

function read(text: string) {
  const result = readMarkdown({ text, notes: [] });
  if (!result.ok) throw new Error(describeFailure(result.error));
  return result.value;
}
const why = (text: string) => {
  const result = readMarkdown({ text, notes: [] });
  return result.ok ? 'read' : describeFailure(result.error);
};

describe('Markdown', () => {
  it('takes from the front matter what it says', () => {
    expect(read(fixture)).toMatchObject({
      headline: 'Harbour bridge to reopen',
      description: 'The swing bridge will carry traffic again in May.',
      byline: 'Ines Okafor and Tom Lindqvist',
      datePublished: '2024-03-05',
      source: { name: 'The Port Gazette', url: 'https://gazette.example/news/harbour-bridge' },
      sections: ['News', 'Transport'],
      language: 'en-GB',
      rights: { license: 'https://creativecommons.org/licenses/by/4.0/' },
      dateline: 'PORT ELDER',
      images: [
        {
          url: 'https://gazette.example/pictures/bridge.jpg',
          alt: 'A swing bridge',
          caption: 'The bridge in February',
        },
      ],
      notes: [],
    });
  });

  it('reads the body to blocks', () => {
    expect(read(fixture).blocks.map(({ type, text }) => `${type}: ${text}`)).toEqual([
      'caption: The bridge in February',
      'paragraph: The swing bridge will open to all traffic on 6 May, the council said. Three years ago a freighter struck it.',
      'heading: Ferries stay',
      'blockquote: The islanders got used to the boats.',
      'listItem: Cars pay two crowns.',
      'listItem: Cyclists cross for free.',
      'paragraph: She said “no” twice. And left.',
    ]);
  });

  it('marks emphasis, strong words and links where they stand in the text', () => {
    const block = read(fixture).blocks[1];
    expect(
      block?.marks?.map(({ type, start, end, href }) => [type, block.text.slice(start, end), href]),
    ).toEqual([
      ['emphasis', 'all', undefined],
      ['strong', 'Three years', undefined],
      ['link', 'freighter', 'https://gazette.example/news/freighter'],
    ]);
  });

  it('counts marks in UTF-16 units behind characters of two', () => {
    const block = read('# T\n\n😀 *yes* he said.').blocks[0];
    expect(block?.marks).toEqual([{ start: 3, end: 6, type: 'emphasis' }]);
  });

  it('takes the first heading for the headline where nothing names one', () => {
    expect(read('# Bridge to *reopen*\n\nIn May.')).toMatchObject({
      headline: 'Bridge to reopen',
      blocks: [{ text: 'In May.' }],
    });
  });

  it('finds the one heading of the first level below a line of text', () => {
    expect(read('*From the desk*\n\n# Bridge to reopen\n\nIn May.')).toMatchObject({
      headline: 'Bridge to reopen',
      blocks: [{ text: 'From the desk' }, { text: 'In May.' }],
    });
  });

  it('keeps a second headline that differs, and says so', () => {
    expect(read('---\ntitle: Bridge to reopen\n---\n# Cars cross again\n\nIn May.')).toMatchObject({
      headline: 'Bridge to reopen',
      alternativeHeadline: 'Cars cross again',
      notes: ['two headlines', 'no date'],
    });
  });

  it('takes an emphasized line below a picture for its caption', () => {
    expect(read('# T\n\n![](https://a.example/b.jpg)\n\n*The bridge*\n\nIn May.').blocks[0]).toMatchObject({
      type: 'caption',
      text: 'The bridge',
    });
  });

  it('leaves out an impossible date with a note', () => {
    const { datePublished, notes } = read('---\ndate: 2024-02-31\n---\n# T\n\nIn May.');
    expect(datePublished).toBeUndefined();
    expect(notes[0]).toMatch(/^date left out: “2024-02-31”/);
  });

  it('says in which line the front matter breaks', () => {
    expect(why('---\ntitle: "open\nauthor: [\n---\n\nText.')).toMatch(/^front matter: line \d+: /);
    expect(why('---\n- a\n- b\n---\n\n# T\n\nText.')).toBe(
      'front matter: expected names and values, like "title: …"',
    );
  });

  it('reads `__proto__` as a plain name', () => {
    expect(read('---\n__proto__:\n  headline: no\ntitle: T\n---\nText.').headline).toBe('T');
    expect(({} as { headline?: string }).headline).toBeUndefined();
  });

  it('refuses aliases that grow and quotes that nest', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`),
    ].join('\n');
    expect(why(`---\n${bomb}\n---\n# T\n\nText.`)).toBe('front matter: too many aliases');
    expect(why(`# T\n\n${'>'.repeat(500)} x`)).toBe('nested more than 50 levels deep');
  });
});
