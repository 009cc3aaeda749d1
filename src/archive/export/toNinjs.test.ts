import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { aBlock, anArchiveInfo, anArticle, theSummit } from '../../../tests/factories.ts';
import schema from '../../../tests/standards/ninjs-schema_3.1.json';
import type { Article } from '../../model/article.ts';
import { toNinjs } from './toNinjs.ts';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
// The schema points to GeoJSON's own, which lies elsewhere; of it we write points alone.
ajv.addSchema({
  $id: 'https://geojson.org/schema/GeoJSON.json',
  type: 'object',
  required: ['type', 'coordinates'],
  properties: {
    type: { const: 'Point' },
    coordinates: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
  },
});
const validate = ajv.compile(schema);
const faults = (article: Article, url?: string) => {
  validate(JSON.parse(JSON.stringify(toNinjs(article, anArchiveInfo({ url })))));
  return validate.errors ?? [];
};

it('writes the summit as the standard asks, before and after the archive has an address', () => {
  expect(faults(theSummit())).toEqual([]);
  expect(faults(theSummit(), 'https://news.example/verbatim')).toEqual([]);
});

it('writes every field that an article can have as the standard asks', () => {
  const full = anArticle({
    uri: 'urn:newsml:example.com:20190829:1',
    alternativeHeadline: 'Another',
    description: 'A standfirst',
    byline: 'By Jane Doe',
    dateline: 'OSLO',
    sections: ['World'],
    datePublished: '2019-08-29',
    dateModified: '2019-08-30T10:00:00Z',
    source: { name: 'The Daily', url: 'https://daily.example/1' },
    rights: {
      holder: 'The Daily',
      license: 'https://creativecommons.org/licenses/by/2.5/',
      notice: '© 2019',
    },
    images: [
      { url: 'https://daily.example/a.jpg', alt: 'A bridge', caption: 'The bridge', width: 4, height: 3 },
    ],
  });
  expect(faults(full)).toEqual([]);
});

it('gives the first moment of a day where the standard wants a time', () => {
  expect(toNinjs(anArticle({ datePublished: '2019-08-29' }), anArchiveInfo()).firstCreated).toBe(
    '2019-08-29T00:00:00Z',
  );
});

it('writes the text as markup without letting the text be any', () => {
  const text = 'If a < b & c, see <here>.';
  const link = {
    start: text.indexOf('see'),
    end: text.length - 1,
    type: 'link',
    href: 'https://a.example/?b&c',
  } as const;
  const blocks = [aBlock('p1', text, { marks: [link] })];
  const body = toNinjs(anArticle({ blocks, quotations: [], mentions: [] }), anArchiveInfo()).bodies[1]?.value;
  expect(body).toBe('<p>If a &lt; b &amp; c, <a href="https://a.example/?b&amp;c">see &lt;here&gt;</a>.</p>');
});

it('puts the longitude first in a place’s position', () => {
  const places = toNinjs(theSummit(), anArchiveInfo()).places ?? [];
  const pyongyang = places.find((place) => place.name === 'Pyongyang');
  expect(pyongyang?.geoJSON?.coordinates[0]).toBeGreaterThan(100);
});
