import type {
  CorrectionComment,
  NewsArticle,
  Organization,
  Person,
  Place,
  Quotation as QuotationLd,
  WithContext,
} from 'schema-dts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Entity, Quotation, Revision } from '../../model/article.ts';
import { isChecked, isQuoted, isShown, quotedWords } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { countWords } from '../../text/words.ts';
import { announcedEntities } from './announcedEntities.ts';
import { authorsOf } from './authorsOf.ts';
import { articleUri, present, publicAddress, some, wikidataUri } from './exportContext.ts';

/** An article as {@link https://schema.org/NewsArticle schema.org} describes it. Only words between marks are quotations, and
 *  only speakers whom a person has checked are named: machines that read this repeat it without the label. */
export function toJsonLd(article: Article, info: ArchiveInfo): WithContext<NewsArticle> {
  const address = publicAddress(info, paths.article(article.id));
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  return present({
    '@context': 'https://schema.org' as const,
    '@type': 'NewsArticle' as const,
    '@id': articleUri(info, article),
    identifier: article.uri,
    url: address,
    mainEntityOfPage: address,
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    description: article.description,
    inLanguage: article.language,
    articleSection: article.sections,
    dateline: article.dateline,
    datePublished: article.datePublished,
    dateModified: latest(article.dateModified, article.revisions?.at(-1)?.at),
    correction: some((article.revisions ?? []).map(correctionLd)),
    wordCount: countWords(article.blocks.map((block) => block.text).join(' ')),
    version: article.version,
    creditText: article.byline,
    author: some(
      authorsOf(article).map(({ name, isPublisher }) =>
        isPublisher ? { '@type': 'Organization' as const, name } : { '@type': 'Person' as const, name },
      ),
    ),
    publisher: article.source && present({ '@type': 'Organization' as const, ...article.source }),
    isBasedOn: article.source?.url,
    license: article.rights?.license,
    copyrightHolder:
      article.rights?.holder === undefined
        ? undefined
        : { '@type': 'Organization' as const, name: article.rights.holder },
    copyrightNotice: article.rights?.notice,
    image: article.images?.map((image) =>
      present({
        '@type': 'ImageObject' as const,
        contentUrl: image.url,
        caption: image.caption,
        creditText: image.credit,
        width: image.width === undefined ? undefined : `${image.width}px`,
        height: image.height === undefined ? undefined : `${image.height}px`,
      }),
    ),
    mentions: some(announcedEntities(article, info.review).map((entity) => entityLd(entity, info))),
    hasPart: article.quotations
      .filter((q) => isShown(q) && isQuoted(q))
      .map((q) => quotationLd(article, q, entities, info)),
  });
}

/** The later of two dates. */
function latest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(a) < Date.parse(b) ? b : a;
}

const told: Record<Revision['quotations'][number]['change'], string> = {
  reworded: 'reworded',
  cut: 'shortened',
  split: 'split',
  reattributed: 'reattributed',
  removed: 'removed',
  added: 'added',
  moved: 'moved',
};

/** A revision in words: what happened to how many quotes, and the newsroom's note. No words and no names. */
function correctionLd({ at, note, quotations }: Revision): CorrectionComment {
  const counts = Map.groupBy(quotations, ({ change }) => told[change]);
  const changes = [...counts].map(
    ([what, of]) => `${of.length} ${of.length === 1 ? 'quote' : 'quotes'} ${what}`,
  );
  const summary = changes.length === 0 ? 'The text changed.' : `${changes.join(', ')}.`;
  return { '@type': 'CorrectionComment', datePublished: at, text: [summary, note].join(' ').trim() };
}

/** A person, place or organization, with the addresses that say who or what it is. */
export function entityLd(entity: Entity, info: ArchiveInfo): Person | Place | Organization {
  const address = publicAddress(info, paths.entity(entity.id));
  const common = present({
    '@id': address,
    url: address,
    name: entity.name,
    alternateName: some(entity.aliases),
    sameAs: some([
      ...(entity.wikidata === undefined ? [] : [wikidataUri(entity.wikidata)]),
      ...(entity.sameAs ?? []),
    ]),
  });
  switch (entity.type) {
    case 'person':
      return { '@type': 'Person', ...common, ...present({ description: entity.description }) };
    case 'organization':
      return { '@type': 'Organization', ...common };
    case 'place':
      return {
        '@type': 'Place',
        ...common,
        ...present({
          geo: entity.geo && { '@type': 'GeoCoordinates' as const, ...entity.geo },
        }),
      };
    default:
      return entity.type satisfies never;
  }
}

function quotationLd(
  article: Article,
  quotation: Quotation,
  entities: ReadonlyMap<string, Entity>,
  info: ArchiveInfo,
): QuotationLd {
  const address = publicAddress(info, paths.quotation(article.id, quotation.id));
  const speaker = isChecked(quotation) ? quotation.speaker : undefined;
  const entity = entities.get(speaker?.entity ?? '');
  return present({
    '@type': 'Quotation' as const,
    '@id': address,
    url: address,
    text: quotedWords(article, quotation),
    inLanguage: article.language,
    spokenByCharacter: speaker && spokenBy(speaker, entity, info),
  });
}

function spokenBy(
  speaker: NonNullable<Quotation['speaker']>,
  entity: Entity | undefined,
  info: ArchiveInfo,
): Person | Organization | undefined {
  if (speaker.type === 'anonymous' || speaker.type === 'group') return undefined;
  const address = entity && publicAddress(info, paths.entity(entity.id));
  const fields = present({ '@id': address, name: speaker.name });
  return speaker.type === 'person'
    ? { '@type': 'Person', ...fields, ...present({ jobTitle: speaker.role }) }
    : { '@type': 'Organization', ...fields };
}
