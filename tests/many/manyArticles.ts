import type { Article, Block, Entity, EntityId, Mention, Quotation } from '../../src/model/article.ts';
import { aBlock, aMention, anArticle, anEntity, aQuotation, spanOf } from '../factories.ts';

/* Articles of a made town. Every one names the mayor, Ada Marlow, in four sentences, and quotes her; each has its own words, so
   that no two passages are alike. */

export const mayor = 'people/ada-marlow';
const orr = 'people/ben-orr';
const john = 'people/john-smith';
const jane = 'people/jane-smith';
const harbour = 'places/marlow-harbour';
const council = 'organizations/marlow-council';

const known: Record<EntityId, Partial<Entity>> = {
  [mayor]: { name: 'Ada Marlow', description: 'mayor of Marlow', aliases: ['Marlow'] },
  [orr]: { name: 'Ben Orr', description: 'harbour master', aliases: manyNames() },
  [john]: { name: 'John Smith', description: 'ferryman', aliases: ['Smith'] },
  [jane]: { name: 'Jane Smith', description: 'teacher', aliases: ['Smith'] },
  [harbour]: {
    name: 'Marlow Harbour',
    placeType: 'site',
    geo: { latitude: 58.1, longitude: 7.9 },
    aliases: [],
  },
  [council]: { name: 'Marlow Council', aliases: [] },
  'people/ольга-петрова': { name: 'Ольга Петрова', description: 'engineer', aliases: [] },
  'people/김하늘': { name: '김하늘', description: 'pilot', aliases: ['Kim Ha-neul'] },
  'people/ليلى-حداد': { name: 'ليلى حداد', description: 'poet', aliases: ['Layla Haddad'] },
};

function manyNames(): string[] {
  return Array.from({ length: 300 }, (_, number) => `Harbour Master ${number + 1}`);
}

const works = ['bridge', 'quay', 'tide gate', 'lamp', 'market', 'ferry', 'school', 'well', 'bell', 'tower'];
const guests: EntityId[] = [john, jane, 'people/ольга-петрова', 'people/김하늘', 'people/ليلى-حداد'];

/** As many articles as asked for: from 2012 on, spread over thirteen years; every twentieth without a date. */
export function manyArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => article(index, count));
}

function article(index: number, count: number): Article {
  const number = index + 1;
  const work = works[index % works.length] ?? 'bridge';
  const guest = guests[index % guests.length] ?? john;
  const guestName = known[guest]?.name ?? '';
  const words = `The ${work} number ${number} will be mended before the winter comes.`;
  const trust = `I trust Ada Marlow with ${work} number ${number} and all of its nails.`;
  const p1 = aBlock('p1', `Ada Marlow told Marlow Council, "${words}"`);
  const p2 = aBlock('p2', `Ada Marlow promised ${number} new nails at Marlow Harbour.`);
  const p3 = aBlock('p3', `Ben Orr said, "${trust}"`);
  const p4 = aBlock('p4', `${guestName} met Ada Marlow on day ${number}. Ben Orr looked on.`);
  const told = spanOf(p2, `${number} new nails`);
  const quotations: Quotation[] = [
    aQuotation(`the-${work.replace(' ', '-')}-number-${number}-will`, [spanOf(p1, words)], {
      says: mayor,
      to: council,
      ...(index % 3 === 0 ? { review: { state: 'confirmed' as const } } : {}),
    }),
    aQuotation(`${number}-new-nails`, [told], { says: mayor, kind: 'indirect', at: harbour }),
    aQuotation(`i-trust-ada-marlow-with-${number}`, [spanOf(p3, trust)], { says: orr }),
  ];
  const named = (id: EntityId, block: Block, nth = 1): Mention =>
    aMention(id, spanOf(block, known[id]?.name ?? '', nth));
  return anArticle({
    id: `work-${String(number).padStart(5, '0')}`,
    headline: `Work on ${work} number ${number}`,
    source: { name: 'The Marlow Record' },
    ...(index % 20 === 19 ? {} : { datePublished: dateOf(index, count) }),
    blocks: [p1, p2, p3, p4],
    quotations,
    mentions: [
      named(mayor, p1),
      named(council, p1),
      named(mayor, p2),
      named(harbour, p2),
      named(orr, p3),
      named(mayor, p3),
      named(guest, p4),
      named(mayor, p4),
      named(orr, p4),
    ],
    entities: [mayor, orr, council, harbour, guest].map((id) => anEntity(id, known[id])),
  });
}

/** A day of 2012 to 2024, the later the higher the number. */
function dateOf(index: number, count: number): string {
  const first = Date.UTC(2012, 0, 1);
  const last = Date.UTC(2024, 11, 31);
  return new Date(first + ((last - first) * index) / Math.max(1, count - 1)).toISOString().slice(0, 10);
}
