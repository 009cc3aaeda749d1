import type { Article } from '../../src/model/article.ts';
import { payloads } from './payloads.ts';

const all = [...payloads.values()];

/** The text of the `index`th payload, counted on from the last to the first again. */
export const payload = (index: number) => all[index % all.length] ?? '';

/** An article through our own gate whose every field that holds free text has a payload, each another, from `start` on. */
export function hostileArticle(start: number): Article {
  let next = start;
  const bad = (before = '') => {
    next += 1;
    return `${before}${payload(next - 1)}`;
  };
  const person = `people/someone-${start}`;
  const said = bad('It is said that ');
  const name = bad('Ada ').slice(0, 300);
  const text = `${name} said: "${said}" in ${bad('Velm ')}.`;
  const words = { block: 'p1', start: text.indexOf(said), end: text.indexOf(said) + said.length };
  const inName = { block: 'p1', start: 0, end: name.length };
  const sound = (span: typeof words) => ({ ...span, ...wholeCharacters(text, span) });
  return {
    schema: 'verbatim/article/1',
    id: `hostile-${start}`,
    uri: bad(),
    version: 3,
    language: 'en',
    pubStatus: 'usable',
    headline: bad(`Case ${start}: `),
    alternativeHeadline: bad('Under it: '),
    description: bad('In short: '),
    sections: [bad('Section '), bad('Other ')],
    byline: bad('By '),
    dateline: bad('VELM '),
    datePublished: '2031-05-04',
    dateModified: '2031-05-06T10:00:00Z',
    source: { name: bad('Gazette '), url: bad() },
    rights: { holder: bad('Holder '), license: bad(), notice: bad('Notice '), changes: bad('Changes ') },
    images: [{ url: bad(), alt: bad('Seen '), caption: bad('Caption '), credit: bad('Credit ') }],
    blocks: [
      {
        id: 'p1',
        type: 'paragraph',
        text,
        marks: [{ ...wholeCharacters(text, inName), type: 'link', href: bad() }],
      },
      { id: 'constructor', type: 'heading', text: bad('Heading ') },
      { id: 'p3', type: 'blockquote', text: bad('Said again ') },
      { id: 'p4', type: 'listItem', text: bad('Item ') },
      { id: 'p5', type: 'turn', text: bad('WN: '), speaker: person },
      { id: 'p6', type: 'caption', text: bad('Below ') },
    ],
    quotations: [
      {
        id: 'constructor',
        aliases: ['tostring', 'proto'],
        kind: 'direct',
        segments: [sound(words)],
        selector: { exact: bad(), prefix: bad(), suffix: bad() },
        speaker: {
          entity: person,
          name,
          role: bad('clerk '),
          form: 'name',
          type: 'person',
          span: sound(inName),
        },
        via: { name: bad('Agency ') },
        evidence: {
          source: bad(),
          at: '2031-05-05',
          agreement: 'reworded',
          where: bad('paragraph '),
          by: bad('Desk '),
        },
        confidence: 1,
        rule: bad('rule '),
        review: { state: 'confirmed', by: bad('Edda '), at: '2031-05-05', note: bad('Note ') },
        lifecycle: 'current',
      },
      {
        id: 'gone',
        kind: 'direct',
        segments: [],
        selector: { exact: bad('Was said '), prefix: bad(), suffix: bad() },
        confidence: 1,
        review: { state: 'confirmed' },
        lifecycle: 'removed',
      },
      {
        id: 'held',
        kind: 'direct',
        segments: [],
        selector: { exact: '', prefix: '', suffix: '' },
        confidence: 1,
        review: { state: 'confirmed' },
        withheld: { at: '2031-05-05', by: bad('Edda '), note: bad('Withheld ') },
        lifecycle: 'withheld',
      },
    ],
    mentions: [
      {
        entity: person,
        span: sound(inName),
        as: 'person',
        form: 'name',
        confidence: 1,
        review: { state: 'confirmed' },
      },
    ],
    entities: [
      {
        id: person,
        type: 'person',
        name,
        aliases: [bad('Alias ').slice(0, 300)],
        description: bad('clerk ').slice(0, 300),
        sameAs: [bad()],
        public: true,
        origin: 'editor',
      },
    ],
    revisions: [
      {
        version: 2,
        at: '2031-05-05',
        note: bad('Changed '),
        before: [{ block: 'p1', text: bad('Before ') }],
        quotations: [
          { id: 'constructor', change: 'reworded', was: bad('Was '), is: bad('Is ') },
          { id: 'gone', change: 'removed', was: bad('Was ') },
        ],
      },
    ],
    ingest: { at: '2031-05-04', format: bad('form '), sha256: '0'.repeat(64) },
  };
}

/** A span moved so that neither end halves a character: such a one would be dropped. */
function wholeCharacters(text: string, { start, end }: { start: number; end: number }) {
  const halves = (at: number) =>
    /[\ud800-\udbff]/u.test(text[at - 1] ?? '') && /[\udc00-\udfff]/u.test(text[at] ?? '');
  return { start: halves(start) ? start - 1 : start, end: halves(end) ? end - 1 : end };
}

/** What the publisher says of a hostile archive. */
export const hostileInfo = {
  name: `The ${payload(0)} Gazette`,
  description: `All of it ${payload(1)} ${payload(24)}`,
  url: 'https://velm.example',
  language: 'en',
  publisher: payload(3),
  contact: 'mailto:desk@velm.example?x="><script>alert(1)</script>',
};

/** What editors decided, with payloads where they write freely. */
export const hostileDecisions = {
  schema: 'verbatim/entities/1',
  moves: [
    {
      from: 'people/constructor',
      into: 'people/someone-0',
      by: payload(2),
      at: payload(13),
      note: payload(5),
    },
  ],
  entities: [
    {
      id: 'people/someone-0',
      description: payload(9),
      sameAs: [payload(13)],
      by: payload(0),
      note: payload(28),
      // Written by hand: in an object literal it would not be a field.
      ...JSON.parse('{"__proto__":{"public":false},"constructor":{"prototype":{"polluted":true}}}'),
    },
  ],
};

/** Addresses that were given out once and lead on. */
export const hostileAddresses = {
  schema: 'verbatim/addresses/1',
  addresses: [
    { address: '/people/constructor', at: '2031-01-01', note: payload(0) },
    { address: '/articles/tostring', at: '2031-01-01', leadsTo: '/articles/hostile-0', note: payload(3) },
    {
      address: '/articles/tostring/quotes/constructor',
      at: '2031-01-01',
      leadsTo: '/articles/hostile-0/quotes/constructor',
    },
    { address: '/articles/hostile-0/quotes/valueof', at: '2031-01-01', note: payload(1) },
    { address: '/articles/hostile-0/quotes/proto', at: '2031-01-01', note: payload(1) },
  ],
};
