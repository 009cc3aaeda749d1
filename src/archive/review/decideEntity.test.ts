import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aBlock, aMention, anArticle, anEntity, aQuotation, spanOf } from '../../../tests/factories.ts';
import type { EntityChange } from '../../model/decisions.ts';
import {
  type EntityDecisions,
  noEntityDecisions,
  parseEntityDecisions,
} from '../../model/entityDecisions.ts';
import { applyEntityDecisions } from '../applyEntityDecisions.ts';
import { uniteEntities } from '../uniteEntities.ts';
import { decideEntity, undoEntityDecision } from './decideEntity.ts';
import { entityDoubts, isOneApart } from './entityDoubts.ts';
import { entityRows } from './entityRows.ts';
import { previewEntityDecision } from './previewEntityDecision.ts';

const at = (minute: number) => `2026-01-02T03:${String(minute).padStart(2, '0')}:00.000Z`;

/** Two articles: one says "Ada Lin", the other only "Lin". */
const bridge = anArticle();
const p1 = aBlock('p1', 'Lin said, "No." Then Lin left for Oslo.');
const other = anArticle({
  id: 'the-ferry',
  headline: 'The ferry',
  blocks: [p1],
  quotations: [
    aQuotation('no', [spanOf(p1, 'No.')], {
      speaker: { entity: 'people/lin', name: 'Lin', span: spanOf(p1, 'Lin'), form: 'name', type: 'person' },
    }),
  ],
  mentions: [
    aMention('people/lin', spanOf(p1, 'Lin')),
    aMention('people/lin', spanOf(p1, 'Lin', 2)),
    aMention('places/oslo', spanOf(p1, 'Oslo')),
  ],
  entities: [anEntity('people/lin', { origin: 'text' }), anEntity('places/oslo', { placeType: 'city' })],
});
const articles = [bridge, other];

function decided(change: EntityChange, decisions: EntityDecisions = noEntityDecisions, minute = 1) {
  const entities = uniteEntities(articles.map((a) => applyEntityDecisions(a, decisions)));
  return decideEntity(decisions, change, { by: 'Edda', at: at(minute), entities });
}
function sure(change: EntityChange, decisions?: EntityDecisions, minute?: number): EntityDecisions {
  const result = decided(change, decisions, minute);
  if (!result.ok) throw new Error(`${result.error.path}: ${result.error.message}`);
  return result.value;
}

const merge: EntityChange = { do: 'merge', from: 'people/lin', into: 'people/ada-lin' };

it('merges two under the name of the one, in articles that know only the other too', () => {
  const now = applyEntityDecisions(other, sure(merge));
  expect(now.quotations[0]?.speaker).toMatchObject({ entity: 'people/ada-lin', name: 'Ada Lin' });
  expect(now.entities[0]).toMatchObject({
    id: 'people/ada-lin',
    aliases: ['Lin'],
    formerIds: ['people/lin'],
  });
});

it('says before it is done what a merge changes across the archive', () => {
  const preview = previewEntityDecision(articles, noEntityDecisions, sure(merge));
  expect(preview).toMatchObject({
    articles: [{ id: 'the-ferry', quotes: 1, mentions: 2 }],
    quotes: 1,
    mentions: 2,
    gone: [{ from: 'people/lin', to: 'people/ada-lin' }],
    come: [],
  });
  expect(previewEntityDecision(articles, noEntityDecisions, noEntityDecisions).articles).toEqual([]);
});

it('takes single mentions apart, and who speaks by them', () => {
  const decisions = sure({
    do: 'split',
    from: 'people/lin',
    into: 'people/bo-lin',
    name: 'Bo Lin',
    article: 'the-ferry',
    mentions: [spanOf(p1, 'Lin')],
  });
  const now = applyEntityDecisions(other, decisions);
  expect(now.mentions.map((m) => m.entity)).toEqual(['people/bo-lin', 'people/lin', 'places/oslo']);
  expect(now.quotations[0]?.speaker).toMatchObject({ entity: 'people/bo-lin', name: 'Bo Lin' });
  expect(now.entities.map((e) => e.id)).toEqual(['people/bo-lin', 'people/lin', 'places/oslo']);
  expect(applyEntityDecisions(bridge, decisions).entities).toEqual(bridge.entities);
});

it('makes nobody public by a split: who was known from the text alone stays so', () => {
  const split: EntityChange = {
    do: 'split',
    from: 'people/lin',
    into: 'people/bo-lin',
    article: 'the-ferry',
  };
  expect(applyEntityDecisions(other, sure(split)).entities[0]).toMatchObject({ origin: 'text' });
});

it('lets a later fact win and keeps the earlier ones', () => {
  const one = sure({ do: 'wikidata', id: 'people/ada-lin', wikidata: 'Q42' });
  const two = sure({ do: 'public', id: 'people/ada-lin', public: false }, one, 2);
  const three = sure({ do: 'rename', id: 'people/ada-lin', name: 'A. Lin' }, two, 3);
  expect(applyEntityDecisions(bridge, three).entities[0]).toMatchObject({
    wikidata: 'Q42',
    public: false,
    name: 'A. Lin',
  });
});

it.each([
  ['with itself', { ...merge, into: 'people/lin' }],
  ['into nobody', { ...merge, into: 'people/nobody' }],
  ['of nobody', { ...merge, from: 'people/nobody' }],
  ['into a place', { ...merge, into: 'places/oslo' }],
])('refuses a merge %s', (_, change) => {
  expect(decided(change).ok).toBe(false);
});

it('says where somebody has gone who was merged before', () => {
  expect(decided(merge, sure(merge), 2)).toMatchObject({
    ok: false,
    error: { message: 'is people/ada-lin now' },
  });
});

it('refuses a place that lies in itself, and a position of a person', () => {
  expect(decided({ do: 'place', id: 'places/oslo', containedIn: 'places/oslo' }).ok).toBe(false);
  expect(decided({ do: 'place', id: 'people/lin', placeType: 'city' }).ok).toBe(false);
  expect(decided({ do: 'place', id: 'places/oslo' }).ok).toBe(false);
});

it('refuses to tell two of one name apart by a number', () => {
  const split = (into: string): EntityChange => ({
    do: 'split',
    from: 'people/lin',
    into,
    article: 'the-ferry',
  });
  expect(decided(split('people/lin-2'))).toMatchObject({
    ok: false,
    error: {
      path: 'people/lin-2',
      message: 'is only numbered, expected what tells it apart, like people/lin-ferryman',
    },
  });
  expect(decided(split('people/lin-ferryman')).ok).toBe(true);
});

it('takes any decision back to the byte, and leaves what the gate takes', () => {
  const change = fc.constantFrom<EntityChange>(
    merge,
    { do: 'rename', id: 'places/oslo', name: 'Kristiania' },
    { do: 'type', id: 'places/oslo', type: 'organization' },
    { do: 'public', id: 'people/lin', public: true },
    { do: 'place', id: 'places/oslo', geo: { latitude: 59.9, longitude: 10.7 } },
    { do: 'split', from: 'people/lin', into: 'people/x', article: 'the-ferry', name: 'X' },
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), change, (before, last) => {
      let decisions = noEntityDecisions;
      for (const [minute, each] of before.entries()) {
        const next = decided(each, decisions, minute + 1);
        if (next.ok) decisions = next.value;
      }
      const after = decided(last, decisions, 30);
      if (!after.ok) return;
      expect(parseEntityDecisions(JSON.parse(JSON.stringify(after.value)))).toMatchObject({ ok: true });
      const back = undoEntityDecision(after.value);
      expect(back.ok && JSON.stringify(back.value.decisions)).toBe(JSON.stringify(decisions));
    }),
  );
  expect(undoEntityDecision(noEntityDecisions).ok).toBe(false);
});

it('points at names that may be one, and at nobody else', () => {
  const doubts = entityDoubts(
    [
      'people/putin',
      'people/vladimir-putin',
      'people/kathmandu',
      'places/kathmandu',
      'places/katmandu',
      'people/ada-lin',
      'people/ada-b-lin',
      'people/lin-ada',
      'people/bo-rask',
    ].map((id) => anEntity(id)),
  );
  expect(doubts.get('people/putin')).toEqual([{ why: 'bareSurname', other: 'people/vladimir-putin' }]);
  expect(doubts.get('places/kathmandu')).toEqual([
    { why: 'sameSlug', other: 'people/kathmandu' },
    { why: 'similarName', other: 'places/katmandu' },
  ]);
  expect(doubts.get('people/ada-lin')).toEqual([
    { why: 'sameParts', other: 'people/lin-ada' },
    { why: 'similarName', other: 'people/ada-b-lin' },
  ]);
  expect(doubts.get('people/bo-rask')).toBeUndefined();
});

it('knows two words that one letter parts', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2 }), fc.nat(), (word, at) => {
      const cut = at % word.length;
      expect(isOneApart(word, word.slice(0, cut) + word.slice(cut + 1))).toBe(true);
      expect(isOneApart(word, `${word}ab`)).toBe(false);
    }),
  );
});

it('lists doubtful names first, with how often they stand', () => {
  const [row] = entityRows(articles);
  expect(row).toMatchObject({ id: 'people/lin', articles: 1, quotes: 1, mentions: 2, listed: false });
});
