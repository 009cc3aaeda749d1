import { failure, type Result } from '../../../model/result.ts';
import type { Incoming, ReadItem } from '../incoming.ts';
import { type bodyOf, htmlBody, isHtml } from './bodyOf.ts';
import { fold } from './fold.ts';
import { type Fields, fieldsOf } from './looseRecord.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { plainOfHtml } from './parsePage.ts';
import { defined, type Loose, type LooseImage, settle } from './settle.ts';
import { tidyBlocks } from './tidyBlocks.ts';

/* IPTC ninjs, 1.x, 2.x and 3.x: https://iptc.org/std/ninjs/. The versions write the same fields in other cases (versioncreated,
   versionCreated) and 1.x names variants by suffix (body_xhtml, headline_main). */

const kinds = new Set([
  'text',
  'audio',
  'video',
  'picture',
  'graphic',
  'composite',
  'component',
  'event',
  'planning',
  'package',
]);
const own =
  'versioncreated firstcreated contentcreated bodies headlines bodytext bodyxhtml bodymain pubstatus copyrightnotice renditions representationtype usageterms'.split(
    ' ',
  );

/** Whether fields are those of a ninjs item: it names its standard, or has fields that ninjs alone has. */
export function isNinjs(fields: Fields): boolean {
  const standard = fields.get('standard') ?? fields.get('$standard');
  if (typeof standard === 'object' && standard !== null && fieldsOf(standard).get('name') === 'ninjs')
    return true;
  const type = fields.get('type');
  const kind = typeof type === 'string' && kinds.has(type);
  return typeof fields.get('uri') === 'string' && (kind || own.some((name) => fields.has(name)));
}

/** One ninjs item, or the texts associated with it when it has none itself: a package is read item by item. */
export function readNinjs(fields: Fields, where: string): ReadItem[] {
  const item = readItem(fields);
  if (item.ok || bodyOfItem(fields) !== undefined) return [{ where, result: item }];
  const inner = associationsOf(fields).filter(({ fields: inside }) => bodyOfItem(inside) !== undefined);
  if (inner.length === 0) return [{ where, result: item }];
  return inner.map(({ name, fields: inside }) => ({
    where: [where, `association ${name}`].filter(Boolean).join(', '),
    result: readItem(inside),
  }));
}

function readItem(fields: Fields): Result<Incoming> {
  const body = bodyOfItem(fields);
  if (body === undefined) return failure('missing', 'body', whyNoText(fields));
  const text = (name: string) => textOf(fields.get(name));
  const byline = text('byline') ?? text('by');
  const headline = headlineOf(fields, /^(?:main|primary|simple|headline)$/iu);
  const { blocks, dateline } = tidyBlocks(body.blocks, { headline, byline });
  const created = text('firstcreated') ?? text('contentcreated');
  const version = text('versioncreated');
  const embargo = text('embargoed') ?? text('embargoeduntil');
  const sourceName = namesOf(fields.get('infosources') ?? fields.get('infosource'))[0];
  const holder = text('copyrightholder');
  const rightsInfo = asFields(fields.get('rightsinfo'));
  const terms = text('usageterms');
  const isLink = terms !== undefined && /^https?:\/\/\S+$/u.test(terms);
  const license = isLink ? terms : textOf(rightsInfo?.get('linkedrights'));
  return settle({
    ...defined<Partial<Loose>>({
      headline,
      alternativeHeadline: headlineOf(fields, /sub|alternat|second|deck/iu, false),
      description: descriptionOf(fields, /^(?:summary|standfirst|abstract|teaser|intro|lead)$/iu),
      byline,
      dateline: dateline ?? text('located'),
      datePublished: created ?? version,
      dateModified: created === undefined ? undefined : version,
      language: text('language'),
      pubStatus: text('pubstatus'),
      uri: text('uri'),
      url: [
        text('uri'),
        ...listOf(fields.get('altids')).map((id) => textOf(asFields(id)?.get('value'))),
      ].find(isPage),
      sourceName: sourceName ?? holder,
      sections: namesOf(fields.get('subjects') ?? fields.get('subject')),
      rights: defined({
        holder,
        license,
        notice: [text('copyrightnotice'), isLink ? undefined : terms].filter(Boolean).join(' ') || undefined,
        changes: undefined,
      }),
    }),
    format: 'ninjs',
    images: [...picturesOf(fields), ...body.images],
    blocks,
    notes: embargo === undefined ? [] : [`embargoed until ${fold(embargo).slice(0, 40)}`],
  });
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const asFields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? fieldsOf(value) : undefined;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const namesOf = (value: unknown): string[] =>
  listOf(value).flatMap((item) => textOf(asFields(item)?.get('name')) ?? []);

/** A uri is the article's page only when an alternative id says so; "http://example.com/newsitems/1" is a name. */
const isPage = (value: string | undefined) => value !== undefined && /^https?:\/\/\S+\.html?$/u.test(value);

function whyNoText(fields: Fields): string {
  const type = textOf(fields.get('type'));
  if (type === undefined || type === 'text') return 'is missing: this ninjs item has no text';
  const kind =
    type === 'composite' || type === 'component'
      ? `a ${type} item`
      : /^[aeo]/u.test(type)
        ? `an ${type}`
        : `a ${type}`;
  return `is missing: ${kind} without text`;
}

/** ninjs 2 and 3: a list of { role, contentType, value }. 1.x: one field a variant. */
function variantsOf(fields: Fields, plural: string, prefix: string) {
  const listed = listOf(fields.get(plural)).flatMap((item) => {
    const variant = asFields(item);
    const value = textOf(variant?.get('value'));
    return value === undefined
      ? []
      : [
          {
            value,
            role: textOf(variant?.get('role')) ?? '',
            type: textOf(variant?.get('contenttype')) ?? '',
          },
        ];
  });
  const named = [...fields].flatMap(([name, value]) => {
    const text = name.startsWith(prefix) && name !== plural ? textOf(value) : undefined;
    return text === undefined ? [] : [{ value: text, role: name.slice(prefix.length), type: '' }];
  });
  return [...listed, ...named];
}

function bodyOfItem(fields: Fields): ReturnType<typeof bodyOf> | undefined {
  const variants = variantsOf(fields, 'bodies', 'body').filter(({ value }) => /[\p{L}\p{N}]/u.test(value));
  const rich = variants.find(
    ({ type, role, value }) =>
      /html|xml/iu.test(type) ||
      (/html|richtext/iu.test(role) && type === '') ||
      (type === '' && isHtml(value)),
  );
  const plain =
    variants.find((variant) => /plain/iu.test(variant.type)) ??
    variants.find(({ role }) => /^(?:text|main)?$/u.test(role)) ??
    variants[0];
  const base = textOf(fields.get('uri'));
  if (rich !== undefined) return htmlBody(rich.value, base?.startsWith('http') ? base : undefined);
  return plain === undefined ? undefined : { blocks: paragraphsOf(plain.value), images: [] };
}

function headlineOf(fields: Fields, role: RegExp, orFirst = true): string | undefined {
  const variants = variantsOf(fields, 'headlines', 'headline');
  const named = variants.find((variant) => role.test(variant.role));
  const other = orFirst ? (variants.find((variant) => variant.role === '') ?? variants[0]) : undefined;
  const chosen = (named ?? other)?.value ?? (orFirst ? textOf(fields.get('title')) : undefined);
  return chosen === undefined ? undefined : fold(plainOfHtml(chosen));
}

function descriptionOf(fields: Fields, role?: RegExp): string | undefined {
  const variants = variantsOf(fields, 'descriptions', 'description');
  const plain = variants.filter(({ value, role: own }) =>
    role === undefined ? !isHtml(value) : role.test(own),
  );
  const chosen = plain[0] ?? (role === undefined ? variants[0] : undefined);
  return chosen === undefined ? undefined : fold(plainOfHtml(chosen.value));
}

function associationsOf(fields: Fields): { name: string; fields: Fields }[] {
  const associations = fields.get('associations');
  if (Array.isArray(associations))
    return associations.flatMap((item, index) => {
      const inside = asFields(item);
      return inside === undefined
        ? []
        : [{ name: textOf(inside.get('name')) ?? String(index + 1), fields: inside }];
    });
  if (typeof associations !== 'object' || associations === null) return [];
  return Object.entries(associations).flatMap(([name, item]) => {
    const inside = asFields(item);
    return inside === undefined ? [] : [{ name, fields: inside }];
  });
}

function picturesOf(fields: Fields): LooseImage[] {
  return associationsOf(fields)
    .map((association) => association.fields)
    .filter((inside) => /^(?:picture|graphic)$/u.test(textOf(inside.get('type')) ?? ''))
    .flatMap((picture) => {
      const rendition = largestRendition(picture);
      const href = textOf(rendition?.get('href'));
      if (href === undefined) return [];
      const size = (side: string) => {
        const value = rendition?.get(side);
        return typeof value === 'number' ? value : undefined;
      };
      return [
        defined<LooseImage>({
          url: href,
          alt: headlineOf(picture, /main/u) ?? '',
          caption: descriptionOf(picture),
          credit:
            textOf(picture.get('byline')) ??
            textOf(picture.get('by')) ??
            textOf(picture.get('copyrightholder')),
          width: size('width'),
          height: size('height'),
        }),
      ];
    });
}

function largestRendition(picture: Fields): Fields | undefined {
  const renditions = picture.get('renditions');
  const all = (
    Array.isArray(renditions)
      ? renditions
      : typeof renditions === 'object' && renditions !== null
        ? Object.values(renditions)
        : []
  )
    .flatMap((rendition) => asFields(rendition) ?? [])
    .filter((rendition) => textOf(rendition.get('href')) !== undefined);
  const width = (rendition: Fields) => Number(rendition.get('width')) || 0;
  return all.toSorted((a, b) => width(b) - width(a))[0];
}
