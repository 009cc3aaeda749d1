import type { Article, Entity, EntityId, Quotation, Span } from '../../../src/model/article.ts';
import { slugOf } from '../../../src/model/slug.ts';
import { joinBlocks, selectorIn } from '../../../src/text/selectors.ts';
import { type Paragraph, paragraphsOf, timesNamed } from './paragraphsOf.ts';
import { pick, seeded } from './seeded.ts';

/** Whom every article that is made names once: in an archive of 10,000 articles this person has 10,000 mentions. */
export const everywhere: EntityId = 'people/donald-trump';

/** What articles are made of. */
export type Stock = {
  articles: readonly Article[];
  /** Paragraphs that name `everywhere` once, and those that do not. */
  once: readonly Paragraph[];
  never: readonly Paragraph[];
};

export function stockOf(articles: readonly Article[]): Stock {
  const paragraphs = articles.flatMap(paragraphsOf);
  const meant = ({ entities }: Paragraph) => entities.some(({ id }) => id === everywhere);
  return {
    articles,
    once: paragraphs.filter((paragraph) => timesNamed(paragraph, everywhere) === 1),
    never: paragraphs.filter((paragraph) => !meant(paragraph)),
  };
}

const paragraphsInArticle = { least: 5, most: 9 };
const firstDay = Date.UTC(2016, 0, 1);
const days = 3_650;
const day = 86_400_000; // milliseconds
/** Of every so many articles one brings in a person whom no other article knows: archives go on meeting new people. */
const newcomerIn = 4;

/** The article of a number: paragraphs of the stock put together anew, under a headline of it. The same number gives the
 *  same article, however many there are. */
export function makeArticle(stock: Stock, number: number, seed: number): Article {
  const random = seeded(seed * 1_000_003 + number);
  const model = pick(random, stock.articles);
  const { least, most } = paragraphsInArticle;
  const count = least + Math.floor(random() * (most - least + 1));
  const chosen = new Set([pick(random, stock.once)]);
  while (chosen.size < count) chosen.add(pick(random, stock.never));
  const paragraphs = [...chosen].sort(() => random() - 0.5);
  const parts = paragraphs.map((paragraph, index) => moved(paragraph, `p${index + 1}`));
  const blocks = parts.map(({ block }) => block);
  const joined = joinBlocks(blocks);
  const ids = new Set<string>();
  const quotations = parts
    .flatMap((part) => part.quotations)
    .map((q) => ({
      ...q,
      id: freeId(q.id, ids),
      selector: selectorIn(joined, q.segments) ?? q.selector,
    }));
  const entities = new Map(parts.flatMap((part) => part.entities).map((entity) => [entity.id, entity]));
  const article: Article = {
    schema: 'verbatim/article/1',
    id: `${slugOf(model.headline)}-${number}`,
    version: 1,
    language: model.language,
    pubStatus: 'usable',
    headline: model.headline,
    ...(model.sections === undefined ? {} : { sections: model.sections }),
    datePublished: new Date(firstDay + Math.floor(random() * days) * day).toISOString().slice(0, 10),
    source: { name: 'Recombined', url: `https://recombined.example/${number}` },
    ...(model.rights === undefined ? {} : { rights: model.rights }),
    blocks,
    quotations,
    mentions: parts.flatMap((part) => part.mentions),
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return number % newcomerIn === 0 ? withNewcomer(article, number) : article;
}

function moved({ block, quotations, mentions, entities }: Paragraph, id: string): Paragraph {
  const at = <T extends Span | undefined>(span: T): T => (span === undefined ? span : { ...span, block: id });
  return {
    block: { ...block, id },
    mentions: mentions.map((mention) => ({ ...mention, span: at(mention.span) })),
    quotations: quotations.map(
      (q): Quotation => ({
        ...q,
        segments: q.segments.map((span) => at(span)),
        ...(q.cue === undefined ? {} : { cue: at(q.cue) }),
        ...(q.speaker === undefined
          ? {}
          : {
              speaker: {
                ...q.speaker,
                ...(q.speaker.span === undefined ? {} : { span: at(q.speaker.span) }),
                ...(q.speaker.antecedents === undefined
                  ? {}
                  : { antecedents: q.speaker.antecedents.map((span) => at(span)) }),
              },
            }),
      }),
    ),
    entities,
  };
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let again = 2; taken.has(id); again += 1) id = `${wanted}-${again}`;
  taken.add(id);
  return id;
}

/** The first person of an article who is not `everywhere` becomes somebody of the same name. */
function withNewcomer(article: Article, number: number): Article {
  const old = article.entities.find(({ id, type }) => type === 'person' && id !== everywhere);
  if (old === undefined) return article;
  const id = `${old.id}-of-number-${number}`;
  const lead = (other: EntityId | undefined) => (other === old.id ? id : other);
  const newcomer: Entity = { ...old, id };
  return {
    ...article,
    entities: [...article.entities.filter((entity) => entity !== old), newcomer].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    mentions: article.mentions.map((m) => (m.entity === old.id ? { ...m, entity: id } : m)),
    quotations: article.quotations.map((q) => {
      const [to, at] = [lead(q.to), lead(q.at)];
      return {
        ...q,
        ...(q.speaker?.entity === old.id ? { speaker: { ...q.speaker, entity: id } } : {}),
        ...(q.via?.entity === old.id ? { via: { ...q.via, entity: id } } : {}),
        ...(to === undefined ? {} : { to }),
        ...(at === undefined ? {} : { at }),
      };
    }),
  };
}
