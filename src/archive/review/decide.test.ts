import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aBlock,
  aMention,
  anArticle,
  anEntity,
  aQuotation,
  spanOf,
  theSummit,
} from '../../../tests/factories.ts';
import type { Article, Quotation } from '../../model/article.ts';
import type { QuoteDecision } from '../../model/decisions.ts';
import { parseArticle } from '../../model/parseArticle.ts';
import { decide } from './decide.ts';
import type { DecisionContext } from './decisionContext.ts';
import { undoDecision } from './undoDecision.ts';
import { releaseArticle, withholdArticle } from './withhold.ts';

const context: DecisionContext = { by: 'Edda', at: '2026-01-02T03:04:05.000Z', threshold: 0.9 };
const quoteId = 'the-bridge-is-safe-and';

function deciding(article: Article, decision: QuoteDecision, more: Partial<DecisionContext> = {}): Article {
  const id = article.quotations[0]?.id ?? '';
  const result = decide(article, id, decision, { ...context, ...more });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const first = (article: Article): Quotation => {
  const [quotation] = article.quotations;
  if (quotation === undefined) throw new Error('no quotation');
  return quotation;
};

/** Ada Lin and Bo Rask are both named; the software took Ada Lin, from the words "Ada Lin said". */
function twoPeople(more: Partial<Quotation> = {}): Article {
  const p1 = aBlock('p1', 'Ada Lin said, "It is safe." Bo Rask listened.');
  const ada = spanOf(p1, 'Ada Lin');
  return anArticle({
    blocks: [p1],
    quotations: [
      aQuotation('it-is-safe', [spanOf(p1, 'It is safe.')], {
        speaker: {
          entity: 'people/ada-lin',
          name: 'Ada Lin',
          span: ada,
          antecedents: [ada],
          form: 'name',
          type: 'person',
        },
        cue: spanOf(p1, 'said'),
        rule: 'verb-before-quote',
        ...more,
      }),
    ],
    mentions: [aMention('people/ada-lin', ada), aMention('people/bo-rask', spanOf(p1, 'Bo Rask'))],
    entities: [anEntity('people/ada-lin'), anEntity('people/bo-rask', { description: 'Engineer' })],
  });
}

describe('what a decision says', () => {
  it('confirms with who and when, and leaves the rest', () => {
    const q = first(deciding(twoPeople(), { do: 'confirm' }, { note: 'Heard it' }));
    expect(q.review).toEqual({ state: 'confirmed', by: 'Edda', at: context.at, note: 'Heard it' });
    expect({ ...q, review: 0 }).toEqual({ ...first(twoPeople()), review: 0 });
  });

  it('takes away every word that told of another person when the speaker is corrected', () => {
    const q = first(deciding(twoPeople(), { do: 'speaker', entity: 'people/bo-rask' }));
    expect(q.speaker).toEqual({
      entity: 'people/bo-rask',
      name: 'Bo Rask',
      role: 'Engineer',
      form: 'name',
      type: 'person',
    });
    expect(q).not.toHaveProperty('cue');
    expect(q).not.toHaveProperty('rule');
    expect(q.review.state).toBe('corrected');
  });

  it('keeps the words beside the quote where they name the one chosen', () => {
    const wrong = twoPeople();
    const span = first(wrong).speaker?.span;
    const article = {
      ...wrong,
      mentions: wrong.mentions.map((m) => ({ ...m, entity: 'people/bo-rask' })),
    };
    const q = first(deciding(article, { do: 'speaker', entity: 'people/bo-rask' }));
    expect(q.speaker?.span).toEqual(span);
    expect(q.cue).toBeDefined();
    expect(q).not.toHaveProperty('rule');
  });

  it('confirms when the one chosen is the one matched', () => {
    expect(first(deciding(twoPeople(), { do: 'speaker', entity: 'people/ada-lin' })).review.state).toBe(
      'confirmed',
    );
  });

  it('finds a person of the article by another name, whatever its capitals', () => {
    const article = twoPeople();
    const named = {
      ...article,
      entities: article.entities.map((e) => (e.id === 'people/bo-rask' ? { ...e, aliases: ['Rask'] } : e)),
    };
    expect(first(deciding(named, { do: 'speakerByName', name: 'rask' })).speaker?.entity).toBe(
      'people/bo-rask',
    );
  });

  it('refuses a name that two people of the article share, and lists them', () => {
    const article = twoPeople();
    const shared = { ...article, entities: article.entities.map((e) => ({ ...e, aliases: ['Boss'] })) };
    const result = decide(shared, 'it-is-safe', { do: 'speakerByName', name: 'Boss' }, context);
    expect(result).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('people/ada-lin or people/bo-rask') },
    });
  });

  it('adds somebody new as a private person, until an editor says otherwise', () => {
    const now = deciding(twoPeople(), { do: 'speakerByName', name: 'Cy Vale' });
    expect(now.entities.at(-1)).toEqual({
      id: 'people/cy-vale',
      type: 'person',
      name: 'Cy Vale',
      aliases: [],
      public: false,
      origin: 'editor',
    });
  });

  it('takes somebody of another article as the archive knows them', () => {
    const cy = anEntity('people/cy-vale', {
      wikidata: 'Q42',
      formerIds: ['people/vale'],
      containedIn: 'places/x',
    });
    const now = deciding(twoPeople(), { do: 'speaker', entity: cy.id }, { entities: new Map([[cy.id, cy]]) });
    expect(now.entities.at(-1)).toEqual(anEntity('people/cy-vale', { wikidata: 'Q42' }));
  });

  it.each(['unknown', 'term'] as const)('names nobody any more: %s', (what) => {
    const q = first(deciding(twoPeople(), { do: what }));
    expect([q.speaker, q.cue, q.rule]).toEqual([undefined, undefined, undefined]);
    expect(q.review.state).toBe('corrected');
  });

  it('does not bring out a guess that was held back because its marks were looked at', () => {
    expect(first(deciding(twoPeople({ confidence: 0.6 }), { do: 'paraphrase' }))).not.toHaveProperty(
      'speaker',
    );
    expect(first(deciding(twoPeople(), { do: 'paraphrase' }))).toMatchObject({
      kind: 'indirect',
      speaker: { name: 'Ada Lin' },
    });
  });

  it('names whom the text calls by no name, by their words where they stand', () => {
    const who = { do: 'speakerUnnamed', name: 'bo rask', type: 'anonymous' } as const;
    const q = first(deciding(twoPeople(), { ...who, name: 'a witness' }));
    expect(q.speaker).toEqual({ name: 'a witness', form: 'description', type: 'anonymous' });
    expect([q.cue, q.rule, q.review.state]).toEqual([undefined, undefined, 'corrected']);
    const told = first(deciding(twoPeople(), { ...who, name: 'ada lin', type: 'group' }));
    expect(told.speaker).toMatchObject({ span: first(twoPeople()).speaker?.span, type: 'group' });
    expect(told.cue).toBeDefined();
  });

  it('says where and in which language, and takes it away again; a checked name stays as it was checked', () => {
    const oslo = anEntity('places/oslo');
    const known = { entities: new Map([[oslo.id, oslo]]) };
    const confirmed = deciding(twoPeople(), { do: 'confirm' });
    const told = deciding(confirmed, { do: 'circumstances', at: oslo.id, translated: 'likely' }, known);
    expect(first(told)).toMatchObject({ at: oslo.id, translated: 'likely', review: { state: 'confirmed' } });
    expect(told.entities).toContainEqual(oslo);
    const back = first(deciding(told, { do: 'circumstances', at: null, translated: null }));
    expect(back).toEqual(first(confirmed));
    const held = deciding(twoPeople({ confidence: 0.6 }), { do: 'circumstances', translated: 'yes' });
    expect(first(held)).toMatchObject({ translated: 'yes', review: { state: 'corrected' } });
    expect(first(held)).not.toHaveProperty('speaker');
  });

  it('puts right what a speaker is, with the person too, and in no article says it of nobody', () => {
    const before = twoPeople();
    const told = deciding(before, { do: 'circumstances', role: 'harbour master' });
    expect(first(told).speaker?.role).toBe('harbour master');
    const id = first(told).speaker?.entity;
    expect(told.entities.find((e) => e.id === id)?.description).toBe('harbour master');
    const gone = deciding(told, { do: 'circumstances', role: null });
    expect(first(gone).speaker).not.toHaveProperty('role');
    expect(gone.entities.find((e) => e.id === id)).not.toHaveProperty('description');
    const nobody = deciding(before, { do: 'unknown' });
    expect(decide(nobody, first(nobody).id, { do: 'circumstances', role: 'mayor' }, context)).toMatchObject({
      ok: false,
      error: { message: 'nobody is named as the speaker' },
    });
  });

  it('withholds with a note and releases as it was', () => {
    const hidden = deciding(twoPeople(), { do: 'withhold' }, { note: 'A court asked' });
    expect(first(hidden)).toMatchObject({
      lifecycle: 'withheld',
      withheld: { at: context.at, by: 'Edda', note: 'A court asked' },
    });
    expect(hidden.revisions).toBeUndefined();
    expect(deciding(hidden, { do: 'release' })).toEqual(twoPeople());
    expect(decide(hidden, 'it-is-safe', { do: 'withhold' }, context).ok).toBe(false);
  });

  it('withholds a whole article and releases it as it was', () => {
    const hidden = withholdArticle(twoPeople(), { ...context, note: 'Why' });
    expect(hidden).toMatchObject({ ok: true, value: { pubStatus: 'withheld', withheld: { note: 'Why' } } });
    expect(hidden.ok && releaseArticle(hidden.value)).toEqual({ ok: true, value: twoPeople() });
  });
});

describe('the log of corrections', () => {
  it('says which name readers saw, and which they see now', () => {
    const now = deciding(twoPeople(), { do: 'speaker', entity: 'people/bo-rask' }, { note: 'Misread' });
    expect(now.version).toBe(2);
    expect(now.revisions).toEqual([
      {
        version: 2,
        at: context.at,
        note: 'Misread',
        before: [],
        quotations: [{ id: 'it-is-safe', change: 'reattributed', was: 'Ada Lin', is: 'Bo Rask' }],
      },
    ]);
  });

  it.each(['unknown', 'reject', 'term'] as const)('says that a name is nobody’s any more: %s', (what) => {
    const change = deciding(twoPeople(), { do: what }).revisions?.[0]?.quotations[0];
    expect(change).toEqual({ id: 'it-is-safe', change: 'reattributed', was: 'Ada Lin' });
  });

  it('says nothing of a name that nobody could see', () => {
    const hidden = twoPeople({ confidence: 0.5 });
    expect(deciding(hidden, { do: 'speaker', entity: 'people/bo-rask' })).not.toHaveProperty('revisions');
    expect(deciding(hidden, { do: 'confirm' }).version).toBe(1);
  });

  it('says nothing when readers see the same name as before: a merge had given it', () => {
    const decisions = {
      schema: 'verbatim/entities/1' as const,
      moves: [{ from: 'people/ada-lin', into: 'people/bo-rask' }],
      entities: [],
    };
    const now = deciding(twoPeople(), { do: 'speaker', entity: 'people/bo-rask' }, { decisions });
    expect(now.version).toBe(1);
    expect(first(now).review.state).toBe('confirmed');
  });
});

describe('laws', () => {
  const summit = theSummit();
  const names = [...summit.entities.map((e) => e.name), 'Somebody New', 'Zoë Ó’Brien'];
  const decision: fc.Arbitrary<QuoteDecision> = fc.oneof(
    fc.constantFrom<QuoteDecision>(
      { do: 'confirm' },
      { do: 'unknown' },
      { do: 'reject' },
      { do: 'direct' },
      { do: 'paraphrase' },
      { do: 'term' },
      { do: 'withhold' },
    ),
    fc.constantFrom(...names).map((name): QuoteDecision => ({ do: 'speakerByName', name })),
  );
  const case_ = fc.record({
    decision,
    index: fc.nat(summit.quotations.length - 1),
    confidence: fc.constantFrom(0.3, 0.95),
  });
  const given = ({ index, confidence }: { index: number; confidence: number }): Article => ({
    ...summit,
    quotations: summit.quotations.map((q, at) =>
      at === index ? { ...q, confidence, review: { state: 'unreviewed' } } : q,
    ),
  });

  it('changes nothing but the quotation, leaves what the gate takes whole, and is taken back to the byte', () => {
    fc.assert(
      fc.property(case_, (random) => {
        const before = given(random);
        const id = before.quotations[random.index]?.id ?? '';
        const result = decide(before, id, random.decision, context);
        if (!result.ok) return;
        const now = result.value;
        expect(parseArticle(JSON.parse(JSON.stringify(now)))).toMatchObject({
          ok: true,
          value: { dropped: 0 },
        });
        expect(now.quotations.filter((q, at) => q !== before.quotations[at]).length).toBeLessThanOrEqual(1);
        expect([now.blocks, now.mentions]).toEqual([before.blocks, before.mentions]);
        expect(now.entities.slice(0, before.entities.length)).toEqual(before.entities);
        const back = undoDecision(now, { quotationId: id, before, after: now }, context);
        expect(back.ok && JSON.stringify(back.value)).toBe(JSON.stringify(before));
      }),
    );
  });

  it('takes back one decision and keeps those made after it', () => {
    const before = given({ index: 0, confidence: 0.95 });
    const one = deciding(before, { do: 'unknown' });
    const other = before.quotations[1]?.id ?? '';
    const two = decide(one, other, { do: 'reject' }, context);
    if (!two.ok) throw new Error(two.error.message);
    const back = undoDecision(two.value, { quotationId: first(before).id, before, after: one }, context);
    expect(back.ok && back.value.quotations[0]).toEqual(first(before));
    expect(back.ok && back.value.quotations[1]?.review.state).toBe('rejected');
  });

  it('does not take back what somebody has decided anew', () => {
    const before = twoPeople();
    const now = deciding(before, { do: 'unknown' });
    const anew = deciding(now, { do: 'reject' });
    expect(undoDecision(anew, { quotationId: 'it-is-safe', before, after: now }, context).ok).toBe(false);
  });

  it('refuses a quotation that is not there, or whose words are gone', () => {
    expect(decide(anArticle(), 'nothing', { do: 'confirm' }, context).ok).toBe(false);
    const gone = anArticle();
    const removed: Article = {
      ...gone,
      quotations: gone.quotations.map((q) => ({ ...q, lifecycle: 'removed', segments: [] })),
    };
    expect(decide(removed, quoteId, { do: 'confirm' }, context).ok).toBe(false);
  });
});
