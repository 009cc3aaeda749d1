import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked } from '../../tests/marked.ts';
import type { Article, Quotation, Span } from '../model/article.ts';
import { quotedWords, shownSpeaker } from '../model/attribution.ts';
import { parseArticle } from '../model/parseArticle.ts';
import { textsOf } from '../model/passages.ts';
import { reconcile } from './reconcile.ts';
import { addQuotation } from './review/addQuotation.ts';

/* Statements that an editor marked, for the software finds them not: what reading the article again leaves of them. */

const context = { by: 'Mia', at: '2020-02-02T00:00:00.000Z', threshold: 0.9 };
const pledge = 'Ada Lin, the mayor, pledged unwavering support to the ferry on Monday.';
const words = 'unwavering support to the ferry';
const tunnel = '"The tunnel needs two more years of work," Ben Okafor told reporters in Oslo.';
const rain = 'It rained all week in the valley, and the river rose.';
const id = 'unwavering-support-to-the-ferry';

function placeOf(article: Article, sought: string): Span {
  for (const [block, text] of textsOf(article)) {
    const start = text.indexOf(sought);
    if (start !== -1) return { block, start, end: start + sought.length };
  }
  throw new Error(`“${sought}” is not there`);
}

function withPledge(...paragraphs: string[]): Article {
  const article = marked(...paragraphs);
  const added = addQuotation(
    article,
    {
      segments: [placeOf(article, words)],
      kind: 'indirect',
      speaker: { do: 'speaker', entity: 'people/ada-lin' },
      cue: placeOf(article, 'pledged'),
    },
    context,
  );
  if (!added.ok) throw new Error(added.error.message);
  return added.value.article;
}

const find = (article: Article): Quotation | undefined => article.quotations.find((q) => q.id === id);

describe('a statement that an editor marked', () => {
  const before = withPledge(pledge, tunnel);

  it('is none that the software finds', () =>
    expect(marked(pledge, tunnel).quotations.map((q) => q.id)).toEqual(['the-tunnel-needs-two-more']));

  it('stays when the article is read again', () => {
    const { article, flagged } = reconcile(before, marked(pledge, tunnel));
    expect(article).toEqual(before);
    expect(flagged).toEqual([]);
  });

  it('follows its passage, with the words that tell its speaker', () => {
    const { article, flagged } = reconcile(before, marked(rain, tunnel, pledge));
    expect(find(article)).toMatchObject({
      segments: [{ block: 'p3' }],
      speaker: { span: { block: 'p3' } },
      cue: { block: 'p3' },
      added: { by: 'Mia' },
      review: { state: 'confirmed' },
    });
    expect(flagged).toEqual([]);
  });

  it('asks for a new look in its place, under no name, when the source names somebody else', () => {
    const other = pledge.replace('Ada Lin', 'Cara Moss');
    const { article, flagged } = reconcile(before, marked(other, tunnel));
    const quotation = find(article);
    expect(flagged).toEqual([id]);
    expect(quotation).toMatchObject({
      lifecycle: 'current',
      review: { state: 'unreviewed', note: expect.stringContaining('decided before by Mia on 2020-02-02') },
    });
    expect(quotation && quotedWords(article, quotation)).toBe(words);
    expect(quotation && shownSpeaker(quotation, 0.9)).toBeUndefined();
    const again = reconcile(article, marked(other, tunnel));
    expect([again.article, again.flagged]).toEqual([article, []]);
  });

  it('leaves its address when its words are others, and asks for a new look', () => {
    const { article, flagged } = reconcile(before, marked(pledge.replace('unwavering', 'lasting'), tunnel));
    expect(flagged).toEqual([id]);
    expect(find(article)).toMatchObject({ lifecycle: 'removed', segments: [] });
  });

  it('stays what an editor marked when the software finds the same words later', () => {
    const now = marked(pledge, tunnel);
    const [tunnels] = now.quotations;
    const selector = find(before)?.selector;
    if (tunnels === undefined || selector === undefined) throw new Error('no quotation');
    const found: Quotation = { ...tunnels, id, kind: 'indirect', segments: [placeOf(now, words)], selector };
    const { article } = reconcile(before, { ...now, quotations: [found, tunnels] });
    expect(article.quotations.filter((q) => q.segments[0]?.block === 'p1')).toEqual([find(before)]);
  });
});

it('stands in exactly its words, or nowhere, and under no name that nobody checked', () => {
  const edits = fc.array(
    fc.oneof(
      fc.constantFrom(rain, tunnel, 'Snow fell.', pledge),
      fc
        .constantFrom('unwavering', 'Ada Lin', 'pledged', 'on Monday', 'ferry')
        .map((w) => pledge.replace(w, 'it')),
      fc.nat(pledge.length).map((at) => `${pledge.slice(0, at)}x${pledge.slice(at)}`),
    ),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(edits, edits, (one, two) => {
      let article = withPledge(rain, pledge, tunnel);
      for (const paragraphs of [one, two]) {
        const after = marked(...paragraphs);
        const first = reconcile(article, after);
        expect(reconcile(first.article, after).article).toEqual(first.article);
        article = first.article;
        const kept = article.quotations.find((q) => q.added !== undefined || q.id === id);
        expect(kept, 'its address leads somewhere').toBeDefined();
        if (kept === undefined || kept.lifecycle !== 'current') continue;
        if (kept.added !== undefined) expect(quotedWords(article, kept)).toBe(words);
        const isSure = kept.review.state === 'confirmed' || kept.rule !== undefined;
        if (!isSure) expect(shownSpeaker(kept, 0.9)).toBeUndefined();
      }
      expect(parseArticle(JSON.parse(JSON.stringify(article)))).toMatchObject({ value: { dropped: 0 } });
    }),
    { numRuns: 60 },
  );
});
