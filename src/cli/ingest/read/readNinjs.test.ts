import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../model/result.ts';
import { readJson } from './readJson.ts';

const read = (item: unknown) => readJson({ text: JSON.stringify(item), notes: [] });
const told = (item: unknown) =>
  read(item).map(
    ({ where, result }) => `${where}: ${result.ok ? result.value.headline : describeFailure(result.error)}`,
  );

const version3 = {
  standard: { name: 'ninjs', version: '3.1' },
  uri: 'http://news.example/items/42',
  type: 'composite',
  versionCreated: '2024-03-06T10:00:00Z',
  firstCreated: '2024-03-05T08:30:00Z',
  language: 'en-GB',
  pubStatus: 'usable',
  by: 'Ines Okafor',
  located: 'Port Elder',
  copyrightHolder: 'The Port Gazette',
  copyrightNotice: '© 2024 The Port Gazette',
  usageTerms: 'Not for use in print.',
  subjects: [{ name: 'Transport', rel: 'about' }],
  infoSources: [{ name: 'Gazette Agency', role: 'originator' }],
  altIds: [{ role: 'web', value: 'https://gazette.example/bridge.html' }],
  headlines: [
    { role: 'sub', value: 'Ferries stay' },
    { role: 'main', value: 'Bridge to reopen' },
  ],
  descriptions: [{ role: 'summary', value: 'Cars cross again.' }],
  bodies: [
    { role: 'main', contentType: 'text/plain', value: 'In May. He said no.' },
    {
      role: 'main',
      contentType: 'application/xhtml+xml',
      value: '<p>In <em>May</em>.</p><p>He said no.</p>',
    },
  ],
  associations: [
    {
      name: 'main',
      type: 'picture',
      uri: 'http://news.example/pictures/1',
      by: 'Ana Roy',
      headlines: [{ value: 'A swing bridge' }],
      descriptions: [{ contentType: 'text/plain', value: 'The bridge in February' }],
      renditions: [
        { name: 'small', href: 'https://pictures.example/small.jpg', width: 100, height: 50 },
        { name: 'large', href: 'https://pictures.example/large.jpg', width: 800, height: 400 },
      ],
    },
  ],
};

const version1 = {
  uri: 'http://news.example/items/42',
  type: 'text',
  versioncreated: '2024-03-05T08:30:00Z',
  pubstatus: 'canceled',
  byline: 'Ines Okafor',
  headline: 'Bridge to reopen',
  body_text: 'In May. He said no.',
  body_xhtml: '<p>In <em>May</em>.</p><p>He said no.</p>',
  associations: {
    mainpic: {
      type: 'picture',
      byline: 'Ana Roy',
      description_text: 'The bridge',
      renditions: { main: { href: 'https://pictures.example/1.jpg', width: 800, height: 400 } },
    },
  },
};

describe('ninjs', () => {
  it('reads version 3', () => {
    expect(read(version3)).toMatchObject([
      {
        where: '',
        result: {
          value: {
            format: 'ninjs',
            uri: 'http://news.example/items/42',
            headline: 'Bridge to reopen',
            alternativeHeadline: 'Ferries stay',
            description: 'Cars cross again.',
            byline: 'Ines Okafor',
            dateline: 'Port Elder',
            datePublished: '2024-03-05T08:30:00Z',
            dateModified: '2024-03-06T10:00:00Z',
            language: 'en-GB',
            pubStatus: 'usable',
            source: { name: 'Gazette Agency', url: 'https://gazette.example/bridge.html' },
            rights: { holder: 'The Port Gazette', notice: '© 2024 The Port Gazette Not for use in print.' },
            sections: ['Transport'],
            blocks: [
              { text: 'In May.', marks: [{ start: 3, end: 6, type: 'emphasis' }] },
              { text: 'He said no.' },
            ],
            images: [
              {
                url: 'https://pictures.example/large.jpg',
                alt: 'A swing bridge',
                caption: 'The bridge in February',
                credit: 'Ana Roy',
                width: 800,
                height: 400,
              },
            ],
            notes: [],
          },
        },
      },
    ]);
  });

  it('reads version 1, which names variants by suffix and keeps associations by name', () => {
    expect(read(version1)).toMatchObject([
      {
        result: {
          value: {
            format: 'ninjs',
            headline: 'Bridge to reopen',
            pubStatus: 'canceled',
            datePublished: '2024-03-05T08:30:00Z',
            blocks: [{ text: 'In May.' }, { text: 'He said no.' }],
            images: [{ url: 'https://pictures.example/1.jpg', caption: 'The bridge', credit: 'Ana Roy' }],
          },
        },
      },
    ]);
  });

  it('reads plain text when there is no other, and the dateline printed in it', () => {
    const item = {
      ...version1,
      body_xhtml: undefined,
      body_text: 'PORT ELDER (AP) -- The bridge is open.\n\nIt was shut.',
    };
    expect(read(item)).toMatchObject([
      {
        result: {
          value: {
            dateline: 'PORT ELDER (AP)',
            blocks: [{ text: 'The bridge is open.' }, { text: 'It was shut.' }],
          },
        },
      },
    ]);
  });

  it('reads lists, wrapped items and the texts of a package', () => {
    expect(told([version1, { item: version3 }])).toEqual([
      'item 1: Bridge to reopen',
      'item 2: Bridge to reopen',
    ]);
    const parcel = {
      uri: 'http://news.example/items/7',
      type: 'composite',
      associations: { first: version1, second: { type: 'video' } },
    };
    expect(told(parcel)).toEqual(['association first: Bridge to reopen']);
  });

  it.each([
    ['picture', 'body: is missing: a picture without text'],
    ['audio', 'body: is missing: an audio without text'],
    ['event', 'body: is missing: an event without text'],
    ['composite', 'body: is missing: a composite item without text'],
    ['text', 'body: is missing: this ninjs item has no text'],
  ])('says of a %s item that it has no text', (type, why) => {
    expect(
      told({
        uri: 'http://news.example/1',
        type,
        versionCreated: '2024-03-05T08:30:00Z',
        headlines: [{ value: 'T' }],
      }),
    ).toEqual([`: ${why}`]);
  });

  it('notes an embargo', () => {
    expect(read({ ...version3, embargoedUntil: '2024-03-05T09:00:00Z' })).toMatchObject([
      { result: { value: { notes: ['embargoed until 2024-03-05T09:00:00Z'] } } },
    ]);
  });
});
