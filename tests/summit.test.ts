import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mention, Span } from '../src/model/article.ts';
import { isQuoted, quotedWords } from '../src/model/attribution.ts';
import { parseArticleText } from '../src/model/parseArticle.ts';
import { textsOf } from '../src/model/passages.ts';
import { describeFailure } from '../src/model/result.ts';
import { selectorOf } from '../src/text/selectors.ts';
import { countWords } from '../src/text/words.ts';
import { theSummit } from './factories.ts';
import gold from './gold/summit-gold.json';

/* The summit article is read by people before anything else of ours: every span of it is held against its text,
   and against what was marked by hand before there was any software. How the file is made: summitFile.test.ts. */

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const editor = 'Verbatim desk';
const folder = '../public/archive/articles/';
const summit = 'kim-jong-un-pledges-full-support-to-putin-during-summit-amid-concerns-of-weapons-deal';
const delivered = read('gold/summit-article.txt');
const parsed = parseArticleText(read(`${folder}${summit}.json`));
if (!parsed.ok) throw new Error(describeFailure(parsed.error));
const { article, dropped } = parsed.value;
const texts = textsOf(article);
const wordsAt = ({ block, start, end }: Span) => texts.get(block)?.slice(start, end);

/** The delivered text as our article holds it: which of our texts stands where. Sections and byline hold no spans. */
const printed = [
  ['headline', article.headline],
  [undefined, `\n\n${article.byline}\n\n${article.sections?.join(', ')}\n\n`],
  ['alternativeHeadline', article.alternativeHeadline ?? ''],
  [undefined, '\n\n'],
  ...article.blocks.flatMap((block, index): [string | undefined, string][] => [
    ...(index === 0 ? [] : ([[undefined, '\n\n']] as [undefined, string][])),
    ...(block.id === 'p1'
      ? ([
          ['dateline', article.dateline ?? ''],
          [undefined, ': '],
        ] as [string | undefined, string][])
      : []),
    [block.id, block.text],
  ]),
] as const;

/** Offsets of the gold, which count from the first character of the delivered text, as spans of ours. */
function spanAt(start: number, end: number): Span {
  let from = 0;
  for (const [block, text] of printed) {
    if (block !== undefined && start >= from && end <= from + text.length)
      return { block, start: start - from, end: end - from };
    from += text.length;
  }
  throw new Error(`no text of ours holds ${start} to ${end}`);
}

const entityNamed = (name: string) => article.entities.find((entity) => entity.name === name);
const sameSpan = (a: Span | undefined, b: Span) =>
  a?.block === b.block && a.start === b.start && a.end === b.end;

it('is in the archive', () =>
  expect(readdirSync(new URL(folder, import.meta.url))).toContain(`${summit}.json`));

it('passes the gate without losing anything', () => expect(dropped).toBe(0));

it('holds the delivered text, word for word', () => {
  expect(createHash('sha256').update(delivered).digest('hex')).toBe(gold.sha256);
  expect(printed.map(([, text]) => text).join('')).toBe(delivered);
});

it('tells nothing that the text does not: no date, no address, no picture', () => {
  expect(article.datePublished).toBeUndefined();
  expect(article.dateModified).toBeUndefined();
  expect(article.uri).toBeUndefined();
  expect(article.source).toEqual({ name: 'Rozana Spokesman' });
  expect(article.images).toBeUndefined();
});

it('knows its source for a newspaper, never for a person', () => {
  const names = article.entities.filter((e) => e.type === 'person').flatMap((e) => [e.name, ...e.aliases]);
  expect(names).not.toContain('Rozana Spokesman');
  expect(article.quotations.map((q) => q.speaker?.name)).not.toContain('Rozana Spokesman');
});

describe('quotations', () => {
  it.each(gold.quotes)(
    'quote $speaker.name at $start in exactly these words',
    ({ start, end, kind, speaker }) => {
      // The gold marks a quote with its quotation marks; a segment of ours holds the words alone.
      const words = spanAt(start + 1, end - 1);
      const quotation = article.quotations.find((q) => sameSpan(q.segments[0], words));
      expect(delivered.slice(start, end)).toMatch(/^".*"$/s);
      expect(quotation?.segments).toEqual([words]);
      expect(quotation && quotedWords(article, quotation)).toBe(delivered.slice(start + 1, end - 1));
      expect(quotation?.kind).toBe(kind);
      expect(quotation?.speaker).toMatchObject({
        name: speaker.name,
        entity: entityNamed(speaker.name)?.id,
        span: spanAt(speaker.start, speaker.end),
      });
    },
  );

  it('quote nothing but what stands between marks', () => {
    const quoted = article.quotations.filter(isQuoted);
    expect(quoted).toHaveLength(gold.quotes.length);
    for (const q of quoted)
      for (const { block, start, end } of q.segments)
        expect(texts.get(block)?.slice(start - 1, end + 1)).toMatch(/^".*"$/s);
  });

  it('give 58 words to Kim and 42 to Putin', () => {
    const words = (name: string) =>
      article.quotations
        .filter((q) => isQuoted(q) && q.speaker?.name === name)
        .reduce((sum, q) => sum + countWords(quotedWords(article, q)), 0);
    expect([words('Kim Jong Un'), words('Vladimir Putin')]).toEqual([58, 42]);
  });

  it.each(article.quotations)('$id lies where its words and its selector say', (quotation) => {
    const first = quotation.segments[0];
    expect(quotation.selector).toEqual(selectorOf(article.blocks, quotation.segments));
    expect(first && wordsAt(first)).toBe(quotation.selector.exact);
  });

  it.each(article.quotations)('$id has a cue and a speaker that stand in the text', ({ speaker, cue }) => {
    expect(cue && wordsAt(cue)).toMatch(
      /^(pledged|indicated|affirmed|stating|expressed|emphasized|revealed|speculate)$/,
    );
    // "South Korea's foreign ministry spokesman, Lim Soo-suk": the office may stand before the name.
    const named = speaker?.span && wordsAt(speaker.span);
    expect(speaker?.name).toContain(named?.split(', ').at(-1));
    for (const antecedent of speaker?.antecedents ?? []) expect(wordsAt(antecedent)).toBe(speaker?.name);
    if (speaker?.role !== undefined && speaker.type === 'person') expect(delivered).toContain(speaker.role);
  });

  it('call nobody by name where the text does not: analysts stay analysts', () => {
    const analysts = article.quotations.find((q) => q.speaker?.name === 'Analysts');
    expect(analysts?.speaker).toMatchObject({ type: 'anonymous', form: 'description' });
    expect(analysts?.speaker?.entity).toBeUndefined();
  });

  it('were all checked by an editor, who says so, and five of them marked', () => {
    for (const { review } of article.quotations)
      expect(review).toEqual({ state: 'confirmed', by: editor, at: expect.any(String) });
    const added = article.quotations.filter((q) => q.added !== undefined);
    expect(added).toHaveLength(5);
    for (const q of added) {
      expect([q.kind, q.added?.by, q.confidence]).toEqual(['indirect', editor, 0]);
      expect(q).not.toHaveProperty('rule');
    }
  });
});

describe('entities', () => {
  it('are exactly those of the gold, each of its type', () => {
    const known = (list: { type: string; name: string }[]) => list.map((e) => `${e.type} ${e.name}`).sort();
    expect(known(article.entities)).toEqual(known(gold.entities));
  });

  it('lead to their place on the map only where that is sourced', () => {
    const pinned = theSummit()
      .entities.filter((e) => e.geo !== undefined)
      .map((e) => e.name);
    expect(pinned.sort()).toEqual(['Pyongyang', 'Seoul', 'Vostochny Cosmodrome']);
  });
});

describe('mentions', () => {
  /** What a gold kind may be called in our finer words. */
  const forms: Record<string, Mention['form'][]> = {
    name: ['name', 'alias'],
    nominal: ['description'],
    pronoun: ['pronoun'],
  };
  const marked = gold.entities.flatMap(({ name, mentions }) =>
    mentions.map((mention) => ({ name, ...mention })),
  );

  it.each(marked)('$text at $start is $name, by $kind', ({ name, start, end, text, kind }) => {
    const span = spanAt(start, end);
    const found = article.mentions.filter((m) => sameSpan(m.span, span));
    const mention = found.find((m) => m.entity === entityNamed(name)?.id);
    expect(wordsAt(span)).toBe(text);
    expect(mention, `marked: ${found.map((m) => m.entity).join(', ')}`).toBeDefined();
    expect(forms[kind]).toContain(mention?.form);
  });

  it('beyond the gold are adjectives of countries alone', () => {
    const inGold = marked.map(({ start, end }) => spanAt(start, end));
    const more = article.mentions.filter((m) => !inGold.some((span) => sameSpan(m.span, span)));
    for (const { span, form } of more) {
      expect(form).toBe('demonym');
      expect(wordsAt(span)).toMatch(/^(North Korean|Russian|Soviet)$/);
    }
  });

  it('never stand twice on the same words for the same entity', () => {
    const keys = article.mentions.map(
      ({ entity, span }) => `${entity} ${span.block} ${span.start} ${span.end}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('of a capital that stands for its government are its country, as an organization', () => {
    const capitals = article.mentions
      .filter(
        (m) => /^(Moscow|Seoul|Pyongyang)$/.test(wordsAt(m.span) ?? '') && m.entity !== 'places/pyongyang',
      )
      .map((m) => [wordsAt(m.span), m.entity, m.as, m.form]);
    expect(capitals).toHaveLength(6);
    for (const capital of capitals)
      expect([
        ['Moscow', 'places/russia', 'organization', 'alias'],
        ['Seoul', 'places/south-korea', 'organization', 'alias'],
        ['Pyongyang', 'places/north-korea', 'organization', 'alias'],
      ]).toContainEqual(capital);
  });

  it.each([
    ['the SEOUL of the dateline', spanAt(223, 228), 'places/seoul'],
    ['the Pyongyang from which a limousine came', spanAt(1579, 1588), 'places/pyongyang'],
  ])('%s is ground, not a government', (_, span, entity) => {
    const mention = article.mentions.find((m) => sameSpan(m.span, span));
    expect(mention).toMatchObject({ entity, as: 'place' });
  });

  it('say person of people, and never of anybody else', () => {
    for (const { entity, as } of article.mentions) expect(as === 'person').toBe(entity.startsWith('people/'));
  });

  it('were all checked by an editor, and four of them marked', () => {
    const states = article.mentions.map(({ review }) => [review?.by, review?.state]);
    expect(states.filter(([by, state]) => by === editor && state === 'confirmed')).toHaveLength(73);
    expect(states.filter(([by, state]) => by === editor && state === 'corrected')).toHaveLength(4);
    expect(states).toHaveLength(77);
  });
});
