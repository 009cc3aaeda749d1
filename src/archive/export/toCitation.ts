import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { isQuoted, quotedWords, reviewWords } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { authorsOf } from './authorsOf.ts';
import { present, publicAddress } from './exportContext.ts';

/** A work as {@link https://docs.citationstyles.org/en/stable/specification.html CSL-JSON} names it. */
export type CslItem = {
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title'?: string;
  author?: { literal: string }[];
  issued?: { 'date-parts': [number[]] };
  language: string;
  URL?: string;
  note?: string;
};

/** The article, or one quotation in it, as a citation. A quotation travels with its words, its speaker and who checked that;
 *  the words of a reported statement are said to be the reporter's. */
export function toCsl(article: Article, info: ArchiveInfo, quotation?: Quotation): CslItem {
  const path =
    quotation === undefined ? paths.article(article.id) : paths.quotation(article.id, quotation.id);
  const authors = authorsOf(article).map((author) => ({ literal: author.name }));
  return present({
    id: quotation === undefined ? article.id : `${article.id}/${quotation.id}`,
    type: 'article-newspaper' as const,
    title: typeset(article.headline),
    'container-title': article.source?.name,
    author: authors,
    issued: issuedOf(article.datePublished),
    language: article.language,
    URL: publicAddress(info, path) ?? article.source?.url,
    note: quotation && noteOf(article, quotation),
  });
}

function issuedOf(date: string | undefined): CslItem['issued'] {
  return date === undefined ? undefined : { 'date-parts': [date.slice(0, 10).split('-').map(Number)] };
}

function noteOf(article: Article, quotation: Quotation): string {
  const { speaker } = quotation;
  const words = typeset(quotedWords(article, quotation));
  const who =
    speaker === undefined
      ? 'speaker not identified'
      : [speaker.name, speaker.role].filter(Boolean).join(', ');
  const said = isQuoted(quotation) ? `“${words}”` : `In the reporter’s words: ${words}`;
  return `${said} (${who}). ${reviewWords(quotation)}.`;
}

/** The same citation in the {@link https://en.wikipedia.org/wiki/RIS_(file_format) RIS} format that reference managers read. */
export function toRis(article: Article, info: ArchiveInfo, quotation?: Quotation): string {
  const csl = toCsl(article, info, quotation);
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', csl.id],
    ['TI', csl.title],
    ...(csl.author ?? []).map((author): [string, string] => ['AU', author.literal]),
    ['T2', csl['container-title']],
    ['PY', article.datePublished?.slice(0, 4)],
    ['DA', article.datePublished?.slice(0, 10).replaceAll('-', '/')],
    ['LA', csl.language],
    ['UR', csl.URL],
    ['N1', csl.note],
  ];
  const text = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}`],
  );
  return `${text.join('\r\n')}\r\nER  - \r\n`;
}
