import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../model/result.ts';
import { readFeed, readJsonFeed } from './readFeed.ts';

const file = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../../tests/ingest', name), 'utf8');
const lines = (items: ReturnType<typeof readFeed>) =>
  items.map(
    ({ where, result }) => `${where}: ${result.ok ? result.value.headline : describeFailure(result.error)}`,
  );

describe('feeds', () => {
  const [whole, summary, empty] = readFeed({ text: file('feed.rss'), notes: [] });

  it('reads the whole text of an RSS item, its title without markup, its people, date, place and licence', () => {
    expect(whole).toMatchObject({
      where: 'item 1',
      result: {
        value: {
          format: 'rss',
          uri: 'gazette-1042',
          headline: 'Quay & pier to be joined',
          byline: 'Ines Okafor and Tom Lindqvist',
          datePublished: '2024-03-05T08:30:00Z',
          dateline: 'PORT ELDER',
          source: { name: 'The Port Gazette', url: 'https://gazette.example/news/quay' },
          sections: ['News', 'Transport'],
          rights: {
            license: 'https://creativecommons.org/licenses/by/4.0/',
            notice: '© 2024 The Port Gazette',
          },
          images: [{ url: 'https://gazette.example/quay.jpg', credit: 'Ana Roy' }],
          blocks: [
            { text: 'A walkway will join quay and pier & market, the council said.' },
            { text: '“We want it by June,” said Marta Quill.' },
          ],
          notes: [],
        },
      },
    });
  });

  it('says of a summary that it is one, and leaves out a day that does not exist', () => {
    expect(summary).toMatchObject({
      result: {
        value: {
          byline: 'News desk',
          notes: ['only a summary', expect.stringMatching(/31 Feb 2024/), 'no date'],
        },
      },
    });
  });

  it('says of an item without text that it has none', () => {
    expect(empty?.result).toMatchObject({
      ok: false,
      error: { message: 'is missing: the item has no text' },
    });
  });

  it('reads Atom', () => {
    expect(readFeed({ text: file('feed.atom'), notes: [] })).toMatchObject([
      {
        result: {
          value: {
            format: 'atom',
            uri: 'urn:courier:7',
            headline: 'Well & pump',
            description: 'How a village helped itself.',
            byline: 'Rosa Amin',
            datePublished: '2024-03-04T07:00:00Z',
            dateModified: '2024-03-05T10:00:00Z',
            source: { name: 'Valley Courier <Local>', url: 'https://courier.example/well' },
            rights: { license: 'https://creativecommons.org/licenses/by-sa/4.0/' },
            language: 'en',
            blocks: [{ text: 'They dug for nine days.' }, { text: '"It was wet," said Jonas Pell.' }],
          },
        },
      },
    ]);
  });

  it('reads JSON Feed, HTML or plain', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazette',
      language: 'en',
      items: [
        {
          id: '1',
          url: 'https://gazette.example/1',
          title: 'One',
          content_html: '<p>Hello <b>you</b>.</p>',
          authors: [{ name: 'Ines' }],
          date_published: '2024-03-05T08:30:00Z',
        },
        { id: '2', title: 'Two', content_text: 'Is 1 < 2?\n\nYes.' },
      ],
    };
    expect(readJsonFeed(feed)).toMatchObject([
      {
        result: {
          value: { uri: '1', byline: 'Ines', source: { name: 'Gazette' }, blocks: [{ text: 'Hello you.' }] },
        },
      },
      { result: { value: { blocks: [{ text: 'Is 1 < 2?' }, { text: 'Yes.' }] } } },
    ]);
  });

  it('says of XML that is no feed, and of a feed that is cut off, what it is', () => {
    expect(lines(readFeed({ text: '<?xml version="1.0"?><nitf><body>x</body></nitf>', notes: [] }))).toEqual([
      ': XML that is no RSS or Atom feed, or is cut off',
    ]);
    const cut = file('feed.rss').slice(0, -40);
    expect(lines(readFeed({ text: cut, notes: [] })).at(-1)).toMatch(/cut off/);
    expect(
      lines(readFeed({ text: '<rss version="2.0"><channel><title>F</title></channel></rss>', notes: [] })),
    ).toEqual([': the feed holds no items']);
  });

  it('expands no entities of a document type', () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><item><title>T</title><description>Say &b; now.</description></item></channel></rss>';
    expect(JSON.stringify(readFeed({ text, notes: [] }))).not.toContain('haha');
  });
});
