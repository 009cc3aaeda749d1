import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Block, BlockMark, Entity } from '../../model/article.ts';
import { paths } from '../../model/paths.ts';
import { type Nested, nest, segments } from '../../text/segments.ts';
import { countWords } from '../../text/words.ts';
import { announcedEntities } from './announcedEntities.ts';
import { articleUri, isUri, momentOf, present, publicAddress, some, wikidataUri } from './exportContext.ts';

/** An article as {@link https://iptc.org/standards/ninjs/ IPTC ninjs 3.1} has it. The standard has no place for quotations and
 *  refuses what it does not know, so these are left out: the Web Annotation export has them. */
export type NinjsItem = ReturnType<typeof toNinjs>;

export function toNinjs(article: Article, info: ArchiveInfo) {
  const { blocks } = article;
  const text = blocks.map((block) => block.text).join('\n\n');
  const entities = announcedEntities(article, info.review);
  const concept = (entity: Entity) =>
    present({
      name: entity.name,
      rel: 'mentions',
      uri:
        entity.wikidata === undefined
          ? publicAddress(info, paths.entity(entity.id))
          : wikidataUri(entity.wikidata),
      literal: entity.id,
    });
  const ofType = (type: Entity['type']) => entities.filter((entity) => entity.type === type);
  const license = article.rights?.license;
  return present({
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    uri: articleUri(info, article),
    type: 'text',
    representationType: 'full',
    version: String(article.version),
    firstCreated: momentOf(article.datePublished),
    versionCreated: momentOf(article.dateModified ?? article.datePublished),
    pubStatus: article.pubStatus,
    language: article.language,
    by: article.byline,
    located: article.dateline,
    copyrightHolder: article.rights?.holder,
    copyrightNotice: article.rights?.notice,
    usageTerms: [license, article.rights?.changes].filter(Boolean).join('. ') || undefined,
    rightsInfo: uriOf(license) === undefined ? undefined : { linkedRights: license },
    headlines: [
      { role: 'main', value: article.headline },
      ...(article.alternativeHeadline === undefined
        ? []
        : [{ role: 'alternative', value: article.alternativeHeadline }]),
    ],
    descriptions:
      article.description === undefined
        ? undefined
        : [{ contentType: 'text/plain', value: article.description }],
    bodies: [
      {
        role: 'main',
        contentType: 'text/plain',
        charCount: text.length,
        wordCount: countWords(text),
        value: text,
      },
      { role: 'main', contentType: 'application/xhtml+xml', value: blocks.map(xhtmlOf).join('\n') },
    ],
    subjects: some((article.sections ?? []).map((name) => ({ name, rel: 'about' }))),
    people: some(ofType('person').map(concept)),
    organisations: some(ofType('organization').map(concept)),
    places: some(ofType('place').map((entity) => present({ ...concept(entity), geoJSON: pointOf(entity) }))),
    infoSources: article.source && [
      present({ name: article.source.name, role: 'publisher', uri: uriOf(article.source.url) }),
    ],
    associations: some((article.images ?? []).filter(({ url }) => isUri(url)).map(pictureOf)),
  });
}

const uriOf = (url: string | undefined) => (url !== undefined && isUri(url) ? url : undefined);

/** {@link https://www.rfc-editor.org/rfc/rfc7946 GeoJSON} puts the longitude first. */
const pointOf = ({ geo }: Entity) => geo && { type: 'Point', coordinates: [geo.longitude, geo.latitude] };

function pictureOf(image: NonNullable<Article['images']>[number], index: number) {
  const descriptions = [image.caption, image.alt].filter((value) => value !== undefined && value !== '');
  return present({
    name: `picture-${index + 1}`,
    rel: 'illustrates',
    uri: image.url,
    type: 'picture',
    by: image.credit,
    descriptions: some(descriptions.map((value) => ({ value }))),
    renditions: [present({ name: 'main', href: image.url, width: image.width, height: image.height })],
  });
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

const elementOf: Record<Block['type'], string> = {
  paragraph: 'p',
  turn: 'p',
  heading: 'h2',
  listItem: 'li',
  blockquote: 'blockquote',
  caption: 'figcaption',
};

/** A block as a fragment of XHTML. Nothing of the text is markup there; only our own marks are. */
function xhtmlOf(block: Block): string {
  const inner = inlineOf(nest(segments(block.text, block.marks ?? [])));
  const name = elementOf[block.type];
  if (name === 'li') return `<ul><li>${inner}</li></ul>`;
  if (name === 'blockquote') return `<blockquote><p>${inner}</p></blockquote>`;
  if (name === 'figcaption') return `<figure><figcaption>${inner}</figcaption></figure>`;
  return `<${name}>${inner}</${name}>`;
}

function inlineOf(runs: readonly Nested<BlockMark>[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? escaped(run.text) : wrap(run.mark, inlineOf(run.children))))
    .join('');
}

function wrap(mark: BlockMark, html: string): string {
  switch (mark.type) {
    case 'emphasis':
      return `<em>${html}</em>`;
    case 'strong':
      return `<strong>${html}</strong>`;
    case 'link':
      return mark.href === undefined ? html : `<a href="${escaped(mark.href)}">${html}</a>`;
    default:
      return mark.type satisfies never;
  }
}
