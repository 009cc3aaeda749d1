import type { Article } from '../../../model/article.ts';
import { mostCharacters } from '../../../model/parseArticle.ts';
import { plainName, safeHref } from '../../../model/plainText.ts';
import { failure, type Result, success } from '../../../model/result.ts';
import type { Incoming, IncomingBlock, IncomingFormat } from '../incoming.ts';
import { fold } from './fold.ts';
import { readDate } from './readDate.ts';

/** What a reader found, as the input has it: every field loose text. `settle` makes it sound. */
export type Loose = {
  format: IncomingFormat;
  headline?: string;
  alternativeHeadline?: string;
  description?: string;
  sections?: string[];
  byline?: string;
  dateline?: string;
  datePublished?: string;
  dateModified?: string;
  language?: string;
  pubStatus?: string;
  uri?: string;
  sourceName?: string;
  /** Where the article itself stands. */
  url?: string;
  rights?: Article['rights'];
  images?: LooseImage[];
  blocks: IncomingBlock[];
  notes: string[];
};
export type LooseImage = NonNullable<Article['images']>[number];

// The limits of the gate (src/model/article.ts); what is longer is no such thing and would stop the article there.
const longestLine = 2_000;
const longestName = 400;
const longestText = 5_000;
const mostSections = 20;
const mostImages = 50;
const longestUrl = 2_000;

/** The article, every field in the form that the gate of src/model accepts; what is not sound is left out with a
 *  note. An article needs a headline and words. */
export function settle(loose: Loose): Result<Incoming> {
  const notes = [...loose.notes];
  const headline = plainName(fold(loose.headline ?? ''));
  if (headline === '') return failure('missing', 'headline', 'is missing');
  if (headline.length > longestLine)
    return failure('tooLarge', 'headline', `${headline.length} characters, expected a headline`);

  const blocks = loose.blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (blocks.length === 0) return failure('missing', 'blocks', 'there is no text below the headline');
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > mostCharacters)
    return failure('tooLarge', 'blocks', `${characters} characters, at most ${mostCharacters} are read`);

  const name = (field: string, value: string | undefined) =>
    within(plainName(fold(value ?? '')), longestName, field, notes);
  const text = (field: string, value: string | undefined, most = longestText) =>
    within(fold(value ?? ''), most, field, notes);
  const date = (field: string, value: string | undefined) => {
    if (value === undefined || value.trim() === '') return undefined;
    const read = readDate(value);
    if (read === undefined)
      notes.push(`${field} left out: “${fold(value).slice(0, 40)}” is no date with one reading`);
    return read;
  };
  const alternative = plainName(text('second headline', loose.alternativeHeadline, longestLine) ?? '');
  const published = date('date', loose.datePublished);
  const modified = date('date of change', loose.dateModified);
  if (published === undefined) notes.push('no date');
  const language = languageTag(loose.language);
  const sections = [
    ...new Set((loose.sections ?? []).flatMap((section) => name('section', section) ?? [])),
  ].slice(0, mostSections);
  const images = soundImages(loose.images ?? [], name, text);

  return success(
    defined<Incoming>({
      format: loose.format,
      uri: text('uri', loose.uri, longestUrl),
      language,
      pubStatus: pubStatusOf(loose.pubStatus, notes),
      headline,
      alternativeHeadline: alternative === '' || alternative === headline ? undefined : alternative,
      description: text('description', loose.description),
      sections: sections.length === 0 ? undefined : sections,
      // Systems deliver the word "By" or not; the page sets it.
      byline: name('byline', loose.byline?.replace(/^\s*by:?\s+/iu, '')),
      dateline: name('dateline', loose.dateline),
      datePublished: published,
      dateModified: modified === published ? undefined : modified,
      source: sourceOf(name('source', loose.sourceName), loose.url, notes),
      rights: rightsOf(loose.rights, name, text),
      images: images.length === 0 ? undefined : images,
      blocks,
      notes: [...new Set(notes)],
    }),
  );
}

/** The object without the fields that are `undefined`. */
export function defined<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function within(text: string, most: number, field: string, notes: string[]): string | undefined {
  if (text === '') return undefined;
  if (text.length <= most) return text;
  notes.push(`${field} left out: ${text.length} characters, at most ${most}`);
  return undefined;
}

/** `en_US` and `EN` are how systems write en-US and en; what is no tag is absent. */
function languageTag(language: string | undefined): string | undefined {
  const tag = language?.trim().replaceAll('_', '-').split('.')[0] ?? '';
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function pubStatusOf(status: string | undefined, notes: string[]): Article['pubStatus'] | undefined {
  switch (status?.trim().toLowerCase()) {
    case undefined:
    case '':
      return undefined;
    case 'usable':
      return 'usable';
    case 'withheld':
      return 'withheld';
    case 'canceled':
    case 'cancelled':
      return 'canceled';
    default:
      // A status that we do not know may well mean "do not publish".
      notes.push(`unknown status “${fold(status ?? '').slice(0, 40)}”, read as withheld`);
      return 'withheld';
  }
}

function sourceOf(name: string | undefined, url: string | undefined, notes: string[]): Article['source'] {
  const href = url === undefined ? undefined : safeHref(url.trim());
  const address = href?.startsWith('http') === true ? href : undefined;
  if (name !== undefined) return defined({ name, url: address });
  if (address === undefined) return undefined;
  // An article is known again by its address, so that is kept; its host is all it says of its publisher.
  notes.push('no publisher named: its host stands for it');
  return { name: new URL(address).hostname.replace(/^www\./u, ''), url: address };
}

type Tidy = (field: string, value: string | undefined, most?: number) => string | undefined;

function rightsOf(rights: Article['rights'], name: Tidy, text: Tidy): Article['rights'] {
  if (rights === undefined) return undefined;
  const sound = defined<NonNullable<Article['rights']>>({
    holder: name('rights holder', rights.holder),
    license: text('licence', rights.license, longestLine),
    notice: text('rights notice', rights.notice),
    changes: text('rights note', rights.changes),
  });
  return Object.keys(sound).length === 0 ? undefined : sound;
}

function soundImages(images: readonly LooseImage[], name: Tidy, text: Tidy): LooseImage[] {
  const byUrl = new Map<string, LooseImage>();
  for (const image of images) {
    const url = safeHref(image.url.trim());
    if (url?.startsWith('http') !== true || byUrl.has(url) || byUrl.size >= mostImages) continue;
    byUrl.set(
      url,
      defined<LooseImage>({
        url,
        alt: text('alternative text', image.alt) ?? '',
        caption: text('caption', image.caption),
        credit: name('credit', image.credit),
        width: pixels(image.width),
        height: pixels(image.height),
      }),
    );
  }
  return [...byUrl.values()];
}

const pixels = (value: number | undefined) =>
  value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
