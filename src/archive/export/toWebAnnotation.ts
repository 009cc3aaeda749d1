import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Entity, Quotation, Span } from '../../model/article.ts';
import { isChecked, isQuoted, isShown, reviewWords } from '../../model/attribution.ts';
import { mentionNumbers } from '../../model/mentions.ts';
import { lineIds } from '../../model/passages.ts';
import { mentionElement, paths } from '../../model/paths.ts';
import { joinBlocks, selectorIn } from '../../text/selectors.ts';
import { articleUri, generator, present, publicAddress, wikidataUri } from './exportContext.ts';

type Place = { start: number; end: number };

/** What is marked in an article, as {@link https://www.w3.org/TR/annotation-model/ W3C Web Annotations}: a quotation is
 *  described by who said it, a name is identified by what it names. Positions count code points, as that standard counts,
 *  over the article's own lines (headline, second headline, standfirst, dateline) and its blocks, joined by two line ends; the words and their surroundings stand beside them. */
export function toWebAnnotation(article: Article, info: ArchiveInfo) {
  const joined = joinBlocks([...linesOf(article), ...article.blocks]);
  const points = codePoints(joined.text);
  const source = articleUri(info, article);
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const at = (segments: readonly Span[]): Place | undefined => {
    const [first, last] = [segments[0], segments.at(-1)];
    const from = first && joined.starts.get(first.block);
    const to = last && joined.starts.get(last.block);
    return first === undefined || last === undefined || from === undefined || to === undefined
      ? undefined
      : { start: from + first.start, end: to + last.end };
  };
  const selectors = (segments: readonly Span[]) => {
    const place = at(segments);
    const quote = selectorIn(joined, segments);
    if (place === undefined || quote === undefined) return undefined;
    return [
      { type: 'TextQuoteSelector', ...quote },
      { type: 'TextPositionSelector', start: points(place.start), end: points(place.end) },
    ];
  };
  const numbers = mentionNumbers(article);
  const items = [
    ...article.quotations.filter(isShown).flatMap((quotation) => {
      const selector = selectors(quotation.segments);
      return selector === undefined
        ? []
        : [
            {
              id:
                publicAddress(info, paths.quotation(article.id, quotation.id)) ??
                `${source}#quote=${quotation.id}`,
              type: 'Annotation',
              motivation: 'describing',
              ...madeBy(quotation),
              body: bodiesOf(quotation, entities, info),
              target: { source, selector },
            },
          ];
    }),
    ...article.mentions.flatMap((mention) => {
      const selector = selectors([mention.span]);
      const entity = entities.get(mention.entity);
      if (selector === undefined || entity === undefined) return [];
      const number = numbers.get(mention);
      const anchor =
        number === undefined
          ? `${mention.span.block}-${mention.span.start}-${mention.entity.replace('/', '-')}`
          : mentionElement(mention.entity, number);
      return [
        {
          id: `${publicAddress(info, paths.article(article.id)) ?? source}#${anchor}`,
          type: 'Annotation',
          motivation: 'identifying',
          ...madeBy({ review: mention.review ?? { state: 'unreviewed' } }),
          body: namedBody(entity, info),
          target: { source, selector },
        },
      ];
    }),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotations`,
    type: 'AnnotationCollection',
    label: `Who said what in “${article.headline}”`,
    total: items.length,
    first: { id: `${source}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

const linesOf = (article: Article) =>
  lineIds.flatMap((id) => (article[id] === undefined ? [] : [{ id, text: article[id] }]));

/** Software finds every passage but those that an editor marked; a person who checked one has answered for it. */
function madeBy({ review, rule, added }: Pick<Quotation, 'review' | 'rule' | 'added'>) {
  return present({
    generator: added ? undefined : present({ type: 'Software', name: generator, 'schema:description': rule }),
    creator:
      isChecked({ review }) && review.by !== undefined ? { type: 'Person', name: review.by } : undefined,
    modified: isChecked({ review }) && review.at?.includes('T') ? review.at : undefined,
  });
}

function bodiesOf(quotation: Quotation, entities: ReadonlyMap<string, Entity>, info: ArchiveInfo) {
  const { speaker } = quotation;
  const entity = entities.get(speaker?.entity ?? '');
  const who = speaker === undefined ? 'Speaker not identified' : `Said by ${speaker.name}`;
  return [
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: 'en',
      value: `${quotation.kind === 'term' ? 'A title or so-called' : who}${isQuoted(quotation) || quotation.kind === 'term' ? '' : ', in the reporter’s words'}. ${reviewWords(quotation)}.`,
    },
    ...(entity === undefined ? [] : [namedBody(entity, info)]),
    { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: quotation.kind },
  ];
}

function namedBody(entity: Entity, info: ArchiveInfo) {
  const source =
    entity.wikidata === undefined
      ? publicAddress(info, paths.entity(entity.id))
      : wikidataUri(entity.wikidata);
  return source === undefined
    ? { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: entity.name }
    : { type: 'SpecificResource', purpose: 'identifying', source };
}

/** Turns offsets in UTF-16 units into code points, for any number of them at the cost of reading the text once. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if ((text.codePointAt(index) ?? 0) > 0xffff) {
      pairs.push(index);
      index += 1;
    }
  }
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
