import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aBlock,
  aMention,
  anArchiveInfo,
  anArticle,
  anEntity,
  aQuotation,
  spanOf,
} from '../../tests/factories.ts';
import type { Article, Mention } from '../model/article.ts';
import { isStatement } from '../model/attribution.ts';
import type { EntityPage, Passage } from '../model/pages.ts';
import { deriveArchive } from './deriveArchive.ts';

const info = anArchiveInfo();
const ada = 'people/ada-lin';
const ben = 'people/ben-moe';
const oslo = 'places/oslo';
const norway = 'places/norway';

/** Ada is quoted once and reported once; Ben speaks of her; she speaks at the harbour. */
function bridge(more: Partial<Article> = {}): Article {
  const p1 = aBlock(
    'p1',
    'Ada Lin said in Oslo, "The bridge is safe and it stays open all winter." Ada Lin left.',
  );
  const p2 = aBlock(
    'p2',
    'Lin promised to come back. Ben Moe said, "We trust Ada Lin in everything she ever told us."',
  );
  const p3 = aBlock('p3', 'She smiled at Ada Lin’s friends and at Ada Lin’s sons.');
  return anArticle({
    id: 'the-bridge',
    headline: "Ada Lin's bridge",
    datePublished: '2019-08-29',
    blocks: [p1, p2, p3],
    quotations: [
      aQuotation('the-bridge-is-safe-and', [spanOf(p1, 'The bridge is safe and it stays open all winter.')], {
        says: ada,
        at: oslo,
      }),
      aQuotation('to-come-back', [spanOf(p2, 'to come back')], { says: ada, kind: 'indirect' }),
      aQuotation('we-trust-ada-lin-in', [spanOf(p2, 'We trust Ada Lin in everything she ever told us.')], {
        says: ben,
        review: { state: 'confirmed' },
      }),
    ],
    mentions: [
      aMention(ada, { block: 'headline', start: 0, end: 7 }),
      aMention(ada, spanOf(p1, 'Ada Lin')),
      aMention(oslo, spanOf(p1, 'Oslo')),
      aMention(ada, spanOf(p1, 'Ada Lin', 2)),
      aMention(ada, spanOf(p2, 'Lin'), { form: 'alias' }),
      aMention(ben, spanOf(p2, 'Ben Moe')),
      aMention(ada, spanOf(p2, 'Ada Lin')),
      aMention(ada, spanOf(p3, 'She'), { form: 'pronoun' }),
      aMention(ada, spanOf(p3, 'Ada Lin')),
      aMention(ada, spanOf(p3, 'Ada Lin', 2)),
    ],
    entities: [
      anEntity(ada, { origin: 'text', description: 'Engineer' }),
      anEntity(ben, { origin: 'text' }),
      anEntity(oslo, { containedIn: norway, placeType: 'city' }),
      anEntity(norway, { placeType: 'country' }),
    ],
    ...more,
  });
}

function ferry(more: Partial<Article> = {}): Article {
  const p1 = aBlock('p1', 'Ben Moe wants a ferry. Norway has many.');
  return anArticle({
    id: 'a-ferry',
    headline: 'A ferry',
    datePublished: '2021-01-01',
    blocks: [p1],
    quotations: [aQuotation('a-ferry', [spanOf(p1, 'a ferry')], { says: ben, kind: 'indirect' })],
    mentions: [aMention(ben, spanOf(p1, 'Ben Moe')), aMention(norway, spanOf(p1, 'Norway'))],
    entities: [anEntity(ben, { origin: 'text', aliases: ['Moe'] }), anEntity(norway, { wikidata: 'Q20' })],
    ...more,
  });
}

/** The article as it is when everybody in it is a public figure. */
const amongPublicPeople = (article: Article): Article => ({
  ...article,
  entities: article.entities.map((entity) => ({ ...entity, public: true })),
});

/** Without a date. */
const tunnel = () => anArticle({ id: 'the-tunnel', headline: 'The tunnel' });

function page(articles: Article[], id: string): EntityPage {
  const found = deriveArchive(articles, info).entityPages.find((p) => p.entity.id === id);
  if (!found) throw new Error(`no page of ${id}`);
  return found;
}
const textOf = (passage: Passage | undefined) => passage?.runs.map((run) => run.text).join('');
const idsOf = (passages: readonly Passage[]) => passages.map((p) => p.statement?.id);

describe('an archive', () => {
  it('is the same in whatever order its articles are read', () => {
    const articles = [bridge(), ferry(), tunnel()];
    const inOrder = JSON.stringify(deriveArchive(articles, info));
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 3 }), (shuffled) => {
        expect(JSON.stringify(deriveArchive(shuffled, info))).toBe(inOrder);
      }),
    );
  });

  it('puts the newest article first, and those without a date last', () => {
    const { articles, browsing } = deriveArchive([tunnel(), bridge(), ferry()], info);
    expect(articles.map((a) => a.article.id)).toEqual(['a-ferry', 'the-bridge', 'the-tunnel']);
    expect(browsing.keys.map((key) => key.id)).toEqual(['a-ferry', 'the-bridge', 'the-tunnel']);
  });

  it('goes by the moment, not by the clock on the wall, where dates have offsets', () => {
    const tokyo = tunnel();
    const earlier = { ...tokyo, id: 'in-tokyo', datePublished: '2019-08-30T01:00:00+09:00' };
    const later = { ...tokyo, id: 'in-lima', datePublished: '2019-08-29T23:00:00-05:00' };
    const { articles } = deriveArchive([earlier, later], info);
    expect(articles.map((a) => a.article.id)).toEqual(['in-lima', 'in-tokyo']);
  });

  it('changes none of the articles it is given', () => {
    const articles = [bridge(), ferry()];
    const before = JSON.stringify(articles);
    deriveArchive(articles, info);
    expect(JSON.stringify(articles)).toBe(before);
  });

  it('is empty without articles', () =>
    expect(deriveArchive([], info)).toMatchObject({
      articles: [],
      entityPages: [],
      front: { stories: [], people: [], places: [] },
    }));
});

describe('an entity of two articles', () => {
  it('is one, with all that both tell of it', () => {
    const more = ferry();
    more.entities = [anEntity(ben, { origin: 'text', aliases: ['Benny'], wikidata: 'Q1' })];
    const united = page([ferry(), { ...more, id: 'b-ferry' }], ben).entity;
    expect(united).toMatchObject({ aliases: ['Moe', 'Benny'], wikidata: 'Q1' });
  });

  it('keeps what one article knows where the other knows nothing', () => {
    const entity = page([bridge(), ferry()], norway).entity;
    expect(entity).toMatchObject({ wikidata: 'Q20', placeType: 'country' });
  });

  it('believes the article that comes first in the alphabet where they differ', () => {
    const other = ferry({ id: 'z-ferry' });
    other.entities = [anEntity(ben, { name: 'Benjamin Moe' })];
    expect(page([other, ferry()], ben).entity.name).toBe('Ben Moe');
  });
});

describe('the page of a person', () => {
  it('keeps what they said in their words apart from what is told of it', () => {
    const { quoted, reported } = page([bridge()], ada).newest;
    expect(idsOf(quoted)).toEqual(['the-bridge-is-safe-and']);
    expect(idsOf(reported)).toEqual(['to-come-back']);
  });

  it('shows a quote in its sentence, with source, date and who checked it', () => {
    const [quote] = page([bridge()], ada).newest.quoted;
    expect(textOf(quote)).toBe('Ada Lin said in Oslo, “The bridge is safe and it stays open all winter.”');
    expect(quote).toMatchObject({
      article: { id: 'the-bridge', headline: 'Ada Lin’s bridge', source: 'The Daily', date: '2019-08-29' },
      block: 'p1',
      statement: {
        kind: 'direct',
        speaker: { name: 'Ada Lin', entity: ada },
        checked: false,
        translated: false,
      },
    });
  });

  it('shows what others say of them, with their name in it', () => {
    const { spokenOf } = page([bridge()], ada).newest;
    expect(idsOf(spokenOf)).toEqual(['we-trust-ada-lin-in']);
    expect(spokenOf[0]?.runs.filter((run) => run.as === 'name').map((run) => run.text)).toEqual(['Ada Lin']);
    expect(page([bridge()], ben).newest.spokenOf).toEqual([]);
  });

  it('shows every sentence that names them, once, and leaves out pronouns', () => {
    const { named: mentions } = page([bridge()], ada).newest;
    expect(mentions.map(textOf)).toEqual([
      'Ada Lin’s bridge',
      'Ada Lin said in Oslo, “The bridge is safe and it stays open all winter.”',
      'Ada Lin left.',
      'Lin promised to come back.',
      'Ben Moe said, “We trust Ada Lin in everything she ever told us.”',
      'She smiled at Ada Lin’s friends and at Ada Lin’s sons.',
    ]);
    expect(mentions.at(-1)?.runs.filter((run) => run.as === 'name')).toHaveLength(2);
  });

  it('numbers each sentence by its first name, as the article does', () =>
    expect(page([bridge()], ada).newest.named.map((m) => m.mention)).toEqual([1, 2, 3, 4, 5, 6]));

  it('counts names and aliases, never pronouns', () => {
    expect(page([bridge()], ada)).toMatchObject({ named: 7, articles: 1 });
    expect(page([bridge(), ferry()], ben)).toMatchObject({ named: 2, articles: 2 });
  });

  it('shows with whom and where, by how many paragraphs name both', () => {
    const article = bridge();
    article.entities = article.entities.map((e) => ({ ...e, public: true }));
    const { together, places } = page([article], ada);
    expect(together).toEqual([expect.objectContaining({ id: ben, count: 1 })]);
    expect(places).toEqual([expect.objectContaining({ id: oslo, count: 1 })]);
  });
});

describe('the page of a place', () => {
  it('shows what was said there, where the article tells', () => {
    expect(idsOf(page([bridge()], oslo).newest.at)).toEqual(['the-bridge-is-safe-and']);
    expect(page([bridge()], norway).newest.at).toEqual([]);
  });

  it('tells what it lies in', () => {
    expect(page([bridge()], oslo).within).toMatchObject({ id: norway, name: 'Norway' });
    expect(page([bridge()], norway).within).toBeUndefined();
  });
});

describe('who is listed', () => {
  const listed = (id: string, more: Parameters<typeof anEntity>[1]) => {
    const article = tunnel();
    return page([{ ...article, entities: [anEntity(id, more)] }], id).listed;
  };

  it('a person whom the text alone knows, without a role, is not', () =>
    expect(listed(ada, { origin: 'text' })).toBe(false));

  it.each([
    ['a role printed in the text', { origin: 'text', description: 'Engineer' }],
    ['an entry in a gazetteer', { origin: 'gazetteer' }],
    ['an editor who knows them', { origin: 'editor' }],
    ['a public role', { origin: 'text', public: true }],
  ] as const)('a person with %s is', (_, more) => expect(listed(ada, more)).toBe(true));

  it('a person whom an editor called private is not, whatever else is known', () =>
    expect(listed(ada, { origin: 'gazetteer', description: 'Mayor', public: false })).toBe(false));

  it.each([oslo, 'organizations/un'])('%s is, for it is no person', (id) =>
    expect(listed(id, { origin: 'text' })).toBe(true),
  );

  it('nobody private stands in a list or on the front', () => {
    const {
      browsing: { lists },
      front,
      entityPages,
    } = deriveArchive([bridge()], info);
    expect(lists.people.map((item) => item.id)).toEqual([ada]);
    expect(front.people.map((person) => person.id)).toEqual([ada]);
    expect(entityPages.map((p) => p.entity.id)).toContain(ben);
  });

  it('nobody private stands beside those whom a page is about', () => {
    expect(page([bridge()], oslo).together.map((other) => other.id)).toEqual([ada]);
    expect(page([bridge()], ada).together).toEqual([]);
  });

  it('the lists go by name, and say how often', () => {
    const {
      browsing: { lists },
    } = deriveArchive([bridge(), ferry()], info);
    expect(lists.places.map((item) => item.name)).toEqual(['Norway', 'Oslo']);
    expect(lists.people).toEqual([
      expect.objectContaining({ name: 'Ada Lin', quoted: 1, reported: 1, named: 7, articles: 1 }),
    ]);
  });
});

describe('the front', () => {
  const story = (article: Article) => deriveArchive([article], info).front.stories[0];

  it('counts whose words are quoted, and who is only told of', () => {
    expect(story(bridge())).toMatchObject({ quoted: 2, reported: 0 });
    expect(story(ferry())).toMatchObject({ quoted: 0, reported: 1 });
  });

  it('leads with a quote that an editor checked', () =>
    expect(story(amongPublicPeople(bridge()))?.quote?.statement?.id).toBe('we-trust-ada-lin-in'));

  it('leads with nobody private, whoever checked it', () => {
    expect(story(bridge())?.quote?.statement?.id).toBe('the-bridge-is-safe-and');
    expect(JSON.stringify(deriveArchive([bridge()], info).front)).not.toContain('Ben Moe');
  });

  it('leads with somebody unnamed or a body rather than with a person nobody knows of', () => {
    const only = (type: 'person' | 'anonymous' | 'organization') => {
      const article = bridge();
      article.quotations = article.quotations.slice(0, 1).map((q) => ({
        ...q,
        speaker: { name: 'a resident', form: 'description', type },
      }));
      return story(article)?.quote?.statement?.speaker?.name;
    };
    expect([only('anonymous'), only('organization'), only('person')]).toEqual([
      'a resident',
      'a resident',
      undefined,
    ]);
  });

  it('leads with the shorter of two', () => {
    const article = bridge();
    article.quotations = article.quotations.map((q) => ({ ...q, review: { state: 'confirmed' } }));
    expect(story(article)?.quote?.statement?.id).toBe('the-bridge-is-safe-and');
  });

  it('leads with no quote of a few words, of nobody, or in the reporter’s words', () => {
    const p1 = aBlock(
      'p1',
      '"Never, never, never." "It is a long way and nobody knows the end." She told of many long days in the cold.',
    );
    const article = anArticle({
      blocks: [p1],
      mentions: [],
      quotations: [
        aQuotation('a', [spanOf(p1, 'Never, never, never.')], { says: ada }),
        aQuotation('b', [spanOf(p1, 'It is a long way and nobody knows the end.')]),
        aQuotation('c', [spanOf(p1, 'of many long days in the cold')], { says: ada, kind: 'indirect' }),
      ],
    });
    expect(story(article)?.quote).toBeUndefined();
  });

  it('shows the description under a headline, else the alternative headline, typeset', () => {
    expect(story(bridge({ alternativeHeadline: "It's safe" }))?.standfirst).toBe('It’s safe');
    expect(story(bridge({ alternativeHeadline: 'B', description: 'A' }))?.standfirst).toBe('A');
    expect(story(bridge())?.standfirst).toBeUndefined();
  });

  it('names people by how often they are quoted, then told of, and places by how often they are named', () => {
    const { front } = deriveArchive([amongPublicPeople(bridge()), ferry()], info);
    expect(front.people.map(({ id, quoted, reported }) => [id, quoted, reported])).toEqual([
      [ada, 1, 1],
      [ben, 1, 1],
    ]);
    expect(front.places.map(({ id, count }) => [id, count])).toEqual([
      [norway, 1],
      [oslo, 1],
    ]);
  });

  it('names eight of each at most', () => {
    const entities = Array.from({ length: 12 }, (_, i) => anEntity(`places/place-${i}`));
    expect(deriveArchive([{ ...tunnel(), entities }], info).front.places).toHaveLength(8);
  });
});

describe('what editors took back', () => {
  it.each([
    ['rejected', { review: { state: 'rejected' } }],
    ['removed', { lifecycle: 'removed' }],
    ['withheld', { lifecycle: 'withheld' }],
  ] as const)('a %s quote stands nowhere', (_, change) => {
    const article = bridge();
    article.quotations = article.quotations.map((q) =>
      q.id === 'the-bridge-is-safe-and' ? { ...q, ...change } : q,
    );
    const {
      articles,
      entityPages,
      front,
      browsing: { lists },
    } = deriveArchive([article], info);
    const statements = articles[0]?.article.quotations.filter(isStatement);
    expect(statements?.map((q) => q.id)).not.toContain('the-bridge-is-safe-and');
    expect(JSON.stringify({ entityPages, front, lists })).not.toContain('the-bridge-is-safe-and');
    expect(lists.people[0]?.quoted).toBe(0);
  });

  it.each([
    ['rejected', { review: { state: 'rejected' } }],
    ['removed', { lifecycle: 'removed' }],
  ] as const)('of a %s quote the address is left, and nobody is named beside it', (_, change) => {
    const article = bridge();
    article.quotations = article.quotations.map((q) =>
      q.id === 'the-bridge-is-safe-and' ? { ...q, ...change } : q,
    );
    const { articles } = deriveArchive([article], info);
    const former = articles[0]?.article.quotations.find((q) => q.id === 'the-bridge-is-safe-and');
    expect(former).toMatchObject({ lifecycle: 'removed', review: { state: 'unreviewed' } });
    expect(former?.speaker).toBeUndefined();
  });

  it.each(['withheld', 'canceled'] as const)('a %s article leaves no trace', (pubStatus) => {
    const archive = deriveArchive([bridge({ pubStatus }), ferry()], info);
    expect(archive.articles.map((a) => a.article.id)).toEqual(['a-ferry']);
    expect(JSON.stringify(archive)).not.toContain('Ada Lin');
  });

  it('a rejected mention is neither shown nor counted', () => {
    const article = bridge();
    article.mentions = article.mentions.map((m) =>
      m.entity === oslo ? { ...m, review: { state: 'rejected' } } : m,
    );
    expect(page([article], oslo)).toMatchObject({ named: 0, totals: { named: 0 } });
    expect(page([article], ada).places).toEqual([]);
  });

  it('what is named nowhere but by mistake has no page', () => {
    const article = bridge();
    const film = anEntity('people/black-panther', { public: true });
    const [mention] = article.mentions;
    if (mention === undefined) throw new Error('a mention is expected');
    const wrong: Mention = { ...mention, entity: film.id, review: { state: 'rejected' } };
    const idsOf = (mentions: Mention[]) =>
      deriveArchive([{ ...article, entities: [...article.entities, film], mentions }], info).entityPages.map(
        (p) => p.entity.id,
      );
    expect(idsOf([...article.mentions, wrong])).not.toContain(film.id);
    expect(idsOf([...article.mentions, wrong, { ...wrong, review: { state: 'confirmed' } }])).toContain(
      film.id,
    );
  });
});

it('the address of a quote inside a withheld one is kept too', () => {
  const p1 = aBlock('p1', 'Ada Lin said, "They shouted ‘the bridge is falling’ and ran."');
  const outer = aQuotation('they-shouted', [spanOf(p1, 'They shouted ‘the bridge is falling’ and ran.')], {
    says: ada,
    lifecycle: 'withheld',
  });
  const inner = aQuotation('the-bridge-is-falling', [spanOf(p1, 'the bridge is falling')], {
    aliases: ['falling'],
  });
  const { articles } = deriveArchive(
    [anArticle({ blocks: [p1], quotations: [outer, inner], mentions: [] })],
    info,
  );
  expect(articles[0]?.withheldIds).toEqual(['they-shouted', 'the-bridge-is-falling', 'falling']);
  expect(articles[0]?.article.quotations).toHaveLength(1);
});

describe('a speaker of whom the software is not sure', () => {
  const unsure = () => {
    const article = bridge();
    article.quotations = article.quotations.map((q) => ({
      ...q,
      confidence: 0.899,
      review: { state: 'unreviewed' },
    }));
    return article;
  };

  it('is named in nothing that leaves the house', () => {
    const { articles, entityPages, front } = deriveArchive([unsure()], info);
    expect(articles[0]?.article.quotations.map((q) => q.speaker)).toEqual([undefined, undefined, undefined]);
    expect(entityPages.flatMap((p) => [...p.newest.quoted, ...p.newest.reported])).toEqual([]);
    expect(front.stories[0]).toMatchObject({ quoted: 0, reported: 0, quote: undefined });
    expect(front.people).toEqual([]);
  });

  it('is named from the threshold that the archive sets', () => {
    const sure = bridge();
    const strict = anArchiveInfo({ threshold: 0.96 });
    const speakers = (archive: ReturnType<typeof deriveArchive>) =>
      archive.articles[0]?.article.quotations.map((q) => q.speaker?.name);
    expect(speakers(deriveArchive([sure], info))).toEqual(['Ada Lin', 'Ada Lin', 'Ben Moe']);
    expect(speakers(deriveArchive([sure], strict))).toEqual([undefined, undefined, 'Ben Moe']);
  });

  it('keeps the quote itself, its words and its place', () => {
    const kept = deriveArchive([unsure()], info).articles[0]?.article.quotations;
    expect(kept?.map((q) => q.segments)).toEqual(bridge().quotations.map((q) => q.segments));
  });
});

it('a quote in a headline keeps its words on its speaker’s page', () => {
  const article = bridge({
    headline: 'Lin: “The bridge is safe”',
    quotations: [aQuotation('the-bridge-is-safe', [{ block: 'headline', start: 6, end: 24 }], { says: ada })],
    mentions: [],
  });
  expect(textOf(page([article], ada).newest.quoted[0])).toContain('The bridge is safe');
});

describe('an archive that asks for review before names travel', () => {
  const required = anArchiveInfo({ review: 'required' });
  const {
    front,
    browsing: { lists },
    entityPages,
  } = deriveArchive([amongPublicPeople(bridge())], required);

  it('leads with checked quotes alone, and counts nobody else', () => {
    expect(front.stories[0]?.quote?.statement?.id).toBe('we-trust-ada-lin-in');
    expect(front.stories[0]).toMatchObject({ quoted: 1, reported: 0 });
    expect(front.stories[0]?.also).toEqual([]);
  });

  it('counts only what an editor checked in its lists', () =>
    expect(lists.people.every((item) => item.reported === 0 && item.quoted <= 1)).toBe(true));

  it('keeps the others to the page of their article, labelled, and off the pages that search engines list', () => {
    const statements = entityPages.flatMap(({ newest }) => [
      ...newest.quoted,
      ...newest.reported,
      ...newest.spokenOf,
      ...newest.at,
    ]);
    expect(idsOf(statements)).toEqual(['we-trust-ada-lin-in', 'we-trust-ada-lin-in']);
    const onItsPage = deriveArchive([bridge()], required).articles[0]?.article.quotations;
    expect(onItsPage?.map((q) => q.speaker?.name)).toEqual(['Ada Lin', 'Ada Lin', 'Ben Moe']);
  });

  it('lists nobody whom software alone has found: not until an editor checks that they speak or are named', () => {
    const article = bridge({ entities: [anEntity(ada, { origin: 'gazetteer' })] });
    const archiveOf = (some: Article) => deriveArchive([some], required);
    expect(archiveOf(article).browsing.lists.people).toEqual([]);
    expect(archiveOf(article).entityPages[0]?.listed).toBe(false);
    const mentions = article.mentions.map((m, at) =>
      at === 0 ? { ...m, review: { state: 'confirmed' as const } } : m,
    );
    expect(archiveOf({ ...article, mentions }).browsing.lists.people.map((item) => item.id)).toEqual([ada]);
  });
});
