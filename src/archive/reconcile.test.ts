import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked } from '../../tests/marked.ts';
import type { Article, Quotation } from '../model/article.ts';
import { quotedWords } from '../model/attribution.ts';
import { parseArticle } from '../model/parseArticle.ts';
import { reconcile } from './reconcile.ts';

const confirmed = { state: 'confirmed', by: 'Mia', at: '2020-02-02' } as const;

/** The article with something decided about the quotation of these words. */
function decide(article: Article, id: string, decision: Partial<Quotation>): Article {
  expect(article.quotations.map((q) => q.id)).toContain(id);
  return { ...article, quotations: article.quotations.map((q) => (q.id === id ? { ...q, ...decision } : q)) };
}

const find = (article: Article, id: string) => article.quotations.find((q) => q.id === id);

const bridge = '"The bridge is safe and stays open all winter," Ada Lin, the mayor, said on Monday.';
const tunnel = '"The tunnel needs two more years of work," Ben Okafor told reporters in Oslo.';
const ids = { bridge: 'the-bridge-is-safe-and', tunnel: 'the-tunnel-needs-two-more' };

describe('an article read again', () => {
  it('is itself when nothing changed', () => {
    const before = decide(marked(bridge, tunnel), ids.bridge, { review: confirmed });
    const { article, flagged } = reconcile(before, marked(bridge, tunnel));
    expect(article).toEqual(before);
    expect(flagged).toEqual([]);
  });

  it('keeps a decision whose passage moved', () => {
    const before = decide(marked(bridge, tunnel), ids.bridge, { review: confirmed });
    const { article, flagged } = reconcile(before, marked('Snow fell.', tunnel, bridge));
    const quote = find(article, ids.bridge);
    expect(quote).toMatchObject({
      review: confirmed,
      segments: [{ block: 'p3', start: 1 }],
      lifecycle: 'current',
    });
    expect(quote?.speaker?.span).toMatchObject({ block: 'p3' });
    expect(flagged).toEqual([]);
    expect(article.version).toBe(before.version + 1);
  });

  it('keeps a speaker that a person corrected, where the engine still thinks otherwise', () => {
    const first = marked(bridge, tunnel);
    const wrong = find(first, ids.bridge)?.speaker;
    if (wrong === undefined) throw new Error('the engine finds no speaker');
    const review = { ...confirmed, state: 'corrected' } as const;
    const before = decide(first, ids.bridge, {
      speaker: { ...wrong, entity: 'people/ben-okafor', name: 'Ben Okafor' },
      review,
    });
    const { article } = reconcile(before, marked('Snow fell.', bridge, tunnel));
    expect(find(article, ids.bridge)).toMatchObject({ speaker: { name: 'Ben Okafor' }, review });
  });

  it('asks for a new look when the words changed, and says who decided before', () => {
    const before = decide(marked(bridge, tunnel), ids.bridge, { review: confirmed });
    const { article, flagged } = reconcile(before, marked(bridge.replace('safe', 'unsafe'), tunnel));
    expect(flagged).toEqual([ids.bridge]);
    const quote = find(article, ids.bridge);
    expect(quote).toMatchObject({ lifecycle: 'current', speaker: { name: 'Ada Lin' } });
    expect(quote && quotedWords(article, quote)).toContain('unsafe');
    expect(quote?.review.state).toBe('unreviewed');
    expect(quote?.review.note).toContain('decided before by Mia on 2020-02-02: confirmed, Ada Lin');
    // The id that its new words would have is an address of it too.
    expect(quote?.aliases).toEqual(['the-bridge-is-unsafe-and']);
  });

  it('keeps the speaker that a person corrected on a reworded quote, and shows the name once somebody looked again', () => {
    const first = marked(bridge, tunnel);
    const wrong = find(first, ids.bridge)?.speaker;
    if (wrong === undefined) throw new Error('the engine finds no speaker');
    const before = decide(first, ids.bridge, {
      speaker: { ...wrong, entity: 'people/ben-okafor', name: 'Ben Okafor' },
      confidence: 0.5,
      review: { ...confirmed, state: 'corrected' },
    });
    const { article, flagged } = reconcile(before, marked(bridge.replace('all winter', 'in winter'), tunnel));
    expect(flagged).toEqual([ids.bridge]);
    expect(find(article, ids.bridge)).toMatchObject({
      speaker: { name: 'Ben Okafor' },
      confidence: 0.5,
      review: { state: 'unreviewed' },
    });
  });

  it('leaves nobody named on a reworded quote whose name a person took away', () => {
    const first = marked(bridge, tunnel);
    const before = decide(first, ids.bridge, {
      speaker: undefined,
      confidence: 0.5,
      review: { ...confirmed, state: 'corrected' },
    });
    const { article } = reconcile(before, marked(bridge.replace('all winter', 'in winter'), tunnel));
    expect(find(article, ids.bridge)?.speaker).toBeUndefined();
  });

  it('does not take the words of another person for a reworded quote', () => {
    const before = marked(bridge, tunnel);
    const other = bridge.replace('all winter', 'in winter').replace('Ada Lin', 'Cara Moss');
    const { article } = reconcile(before, marked(other, tunnel));
    expect(find(article, ids.bridge)).toMatchObject({ lifecycle: 'removed', segments: [] });
    expect(find(article, `${ids.bridge}-2`)?.speaker?.name).toBe('Cara Moss');
  });

  it('keeps a quote that the engine finds no longer, in the same text', () => {
    const before = marked(bridge, tunnel);
    const after = { ...before, quotations: before.quotations.filter((q) => q.id !== ids.bridge) };
    expect(find(reconcile(before, after).article, ids.bridge)).toMatchObject({ lifecycle: 'removed' });
  });

  it('does not keep a name checked when the source says that somebody else spoke', () => {
    const before = decide(marked(bridge, tunnel), ids.bridge, { review: confirmed });
    const { article, flagged } = reconcile(before, marked(bridge.replace('Ada Lin', 'Cara Moss'), tunnel));
    expect(flagged).toEqual([ids.bridge]);
    const quote = find(article, ids.bridge);
    expect(quote).toMatchObject({ lifecycle: 'current', review: { state: 'unreviewed' } });
    expect(quote?.speaker?.name).toBe('Cara Moss');
    expect(quote?.review.note).toContain('Ada Lin');
    expect(quote?.review.before).toMatchObject({
      version: 1,
      state: 'confirmed',
      speaker: { name: 'Ada Lin' },
    });
  });

  it('does not keep "he" checked when he is another person now', () => {
    const story = (who: string) =>
      marked(`${who} came to Oslo on Monday.`, '"We will win this year," he said.');
    const before = decide(story('Carl Berg'), 'we-will-win-this-year', { review: confirmed });
    expect(find(before, 'we-will-win-this-year')?.speaker?.name).toBe('Carl Berg');
    const { article, flagged } = reconcile(before, story('Dan Holt'));
    expect(flagged).toEqual(['we-will-win-this-year']);
    expect(find(article, 'we-will-win-this-year')?.speaker?.name).not.toBe('Carl Berg');
  });

  it('leaves rejected what was rejected, wherever it stands now', () => {
    const review = { ...confirmed, state: 'rejected' } as const;
    const before = decide(marked(bridge, tunnel), ids.bridge, { review });
    const moved = reconcile(before, marked(tunnel, bridge)).article;
    expect(find(moved, ids.bridge)?.review).toEqual(review);
    const without = reconcile(before, marked(tunnel)).article;
    expect(find(without, ids.bridge)).toMatchObject({ review, lifecycle: 'removed' });
    const back = reconcile(without, marked(bridge, tunnel)).article;
    expect(find(back, ids.bridge)).toMatchObject({ review, lifecycle: 'current' });
    expect(back.quotations.filter((q) => quotedWords(back, q).includes('bridge'))).toHaveLength(1);
  });

  const withheld = { withheld: { at: '2020-02-02' }, lifecycle: 'withheld' } as const;

  it('leaves withheld what was withheld', () => {
    const before = decide(marked(bridge, tunnel), ids.bridge, withheld);
    const { article, exposed } = reconcile(before, marked('Snow fell.', bridge, tunnel));
    expect(find(article, ids.bridge)).toMatchObject({ ...withheld, segments: [{ block: 'p2' }] });
    expect(exposed).toEqual([]);
    const gone = reconcile(before, marked(tunnel));
    expect(find(gone.article, ids.bridge)).toMatchObject({ ...withheld, segments: [] });
    expect(gone.exposed).toEqual([]);
  });

  it.each([
    ['reworded a little', bridge.replace('all winter', 'in winter')],
    ['told without marks', 'Ada Lin said that the bridge is safe and stays open all winter.'],
    ['said once more', `${bridge} Again: the bridge is safe and stays open all winter.`],
  ])('says so when withheld words could be read: %s', (_, text) => {
    const before = decide(marked(bridge, tunnel), ids.bridge, withheld);
    expect(reconcile(before, marked(text, tunnel)).exposed).toEqual([ids.bridge]);
  });

  it('keeps the address of a quote whose words are gone, and gives it to no other', () => {
    const before = marked(bridge, tunnel);
    const { article } = reconcile(before, marked(tunnel));
    expect(find(article, ids.bridge)).toMatchObject({ lifecycle: 'removed', segments: [] });
    const other = '"The bridge is safe and sound again," Ben Okafor said.';
    const later = reconcile(article, marked(tunnel, other)).article;
    expect(find(later, `${ids.bridge}-2`)?.segments).toHaveLength(1);
  });

  it('keeps ids with their passages when the same words come in front of them', () => {
    const yes = (who: string) => `"Yes, we can do it," ${who} said.`;
    const before = marked('Snow fell on the hills of the north.', yes('Ada Lin'));
    const { article } = reconcile(
      before,
      marked(yes('Ben Okafor'), 'Snow fell on the hills of the north.', yes('Ada Lin')),
    );
    expect(find(article, 'yes-we-can-do-it')?.segments[0]?.block).toBe('p3');
    expect(find(article, 'yes-we-can-do-it-2')?.segments[0]?.block).toBe('p1');
  });

  it('keeps mentions that a person checked, with the entity they name', () => {
    const first = marked(bridge, tunnel);
    const review = { state: 'rejected', by: 'Mia' } as const;
    const before = {
      ...first,
      mentions: first.mentions.map((m) => (m.entity === 'places/oslo' ? { ...m, review } : m)),
    };
    const { article, lostMentions } = reconcile(before, marked('Snow fell.', bridge, tunnel));
    expect(article.mentions.filter((m) => m.entity === 'places/oslo')).toMatchObject([
      { review, span: { block: 'p3' } },
    ]);
    expect(lostMentions).toBe(0);
    expect(reconcile(before, marked(bridge)).lostMentions).toBe(1);
  });

  it('keeps an article withheld', () => {
    const before: Article = { ...marked(bridge), pubStatus: 'withheld', withheld: { at: '2020-02-02' } };
    expect(reconcile(before, marked(tunnel)).article).toMatchObject({
      pubStatus: 'withheld',
      withheld: { at: '2020-02-02' },
    });
  });

  it('lets a later decision from elsewhere win over an earlier one, and no other', () => {
    const early = decide(marked(bridge), ids.bridge, { review: confirmed });
    const late = decide(marked(bridge), ids.bridge, {
      review: { state: 'rejected', by: 'Noa', at: '2020-03-03' },
    });
    expect(find(reconcile(early, late).article, ids.bridge)?.review.by).toBe('Noa');
    expect(find(reconcile(late, early).article, ids.bridge)?.review.by).toBe('Noa');
  });
});

describe('the law of reading again', () => {
  const sentences = [
    bridge,
    tunnel,
    '"Yes," said Ada Lin.',
    'Snow fell on Oslo.',
    'Ada Lin met Ben Okafor. "No comment," he said.',
    '"Yes," said Ben Okafor. "Yes," said Ada Lin.',
    'Ada Lin said that the tunnel was late.',
  ];
  const texts = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 });
  const states = ['unreviewed', 'confirmed', 'corrected', 'rejected', 'withheld'] as const;
  const runs = process.env.VERBATIM_FULL === undefined ? 60 : 1_000;

  it('twice the same text changes nothing more, every id is there once, and every old id stays', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.array(fc.constantFrom(...states), { maxLength: 12 }),
        (a, b, decisions) => {
          const first = marked(...a);
          const before: Article = {
            ...first,
            quotations: first.quotations.map((q, index): Quotation => {
              const state = decisions[index] ?? 'unreviewed';
              if (state === 'withheld')
                return { ...q, withheld: { at: '2020-02-02' }, lifecycle: 'withheld' };
              return { ...q, review: state === 'unreviewed' ? { state } : { ...confirmed, state } };
            }),
          };
          const after = marked(...b);
          const once = reconcile(before, after).article;
          expect(reconcile(once, after).article).toEqual(once);
          const names = once.quotations.flatMap((q) => [q.id, ...(q.aliases ?? [])]);
          expect(new Set(names).size).toBe(names.length);
          const parsed = parseArticle(once);
          expect(parsed.ok && parsed.value.dropped).toBe(0);
          for (const [index, q] of before.quotations.entries()) {
            const now = find(once, q.id);
            expect(now, `decision ${index}`).toBeDefined();
            if (q.review.state === 'rejected') expect(now?.review.state).toBe('rejected');
            if (q.withheld !== undefined) expect(now?.lifecycle).toBe('withheld');
          }
        },
      ),
      { numRuns: runs },
    );
  });
});
