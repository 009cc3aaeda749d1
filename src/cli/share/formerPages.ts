import { publicAddress } from '../../archive/export/exportContext.ts';
import type { ClosedArticle, OpenArticle } from '../../archive/siteArticle.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { isFormer, isWithheld } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { eventWords, formerTitle, notFound, removalOf } from '../../ui/article/quoteStory.ts';
import { withheldAt, withheldOn } from '../../ui/article/withheld.ts';
import { dateWords } from '../../ui/shared/dates.ts';
import type { Card } from './cardOf.ts';
import { noticeEmbedHtml, oembedLink } from './embedHtml.ts';
import { type HeadTag, previewTags } from './headTags.ts';
import type { SharedPage } from './sharedPages.ts';
import { cardPaths, oembedPath } from './sharePaths.ts';

/** What a preview tells at an address at which there is nothing to quote any more. None of its words, and nobody's name. */
type Notice = {
  title: string;
  /** When it happened, in a sentence. */
  when: string;
  note: string | undefined;
  /** Where it was; absent of an article that is out of sight. */
  where: { headline: string; source: string } | undefined;
  language: string;
  /** The address that says so. */
  path: string;
  /** The address of the picture that says so; absent where that address itself would tell words. */
  cardPath: string | undefined;
};

/** The old addresses of an article's quotes that are gone or out of sight. Every file that once lay at such an
 *  address is written anew: many hosts keep what a new upload does not replace, and others' pages show it.
 *  @param oldQuotations ids of which the article itself knows nothing */
export function* formerPages(
  { article, withheldIds }: OpenArticle,
  oldQuotations: readonly string[],
  info: ArchiveInfo,
  base: string,
): Generator<SharedPage> {
  const withheld = article.quotations.filter(isWithheld);
  for (const q of article.quotations.filter(isFormer))
    for (const id of [q.id, ...(q.aliases ?? [])])
      yield quotePage(article.id, id, formerNotice(article, q), info, base);
  for (const id of [...withheld.map((q) => q.id), ...withheldIds]) {
    const q = withheldAt(withheld, id);
    yield quotePage(
      article.id,
      id,
      q === undefined ? goneNotice(article) : withheldNotice(article, q),
      info,
      base,
    );
  }
  for (const id of oldQuotations) yield quotePage(article.id, id, goneNotice(article), info, base);
}

/** The same for an article that nobody may read. */
export function* sharedClosed(
  { article, quotationIds }: ClosedArticle,
  info: ArchiveInfo,
  base: string,
): Generator<SharedPage> {
  const notice = closedNotice(article);
  yield {
    path: paths.article(article.id),
    card: { path: cardPaths.article(article.id), card: cardOf(notice, info) },
    files: [],
    tags: (drawn) => tagsOf(notice, drawn, info),
  };
  for (const id of new Set(quotationIds)) yield quotePage(article.id, id, notice, info, base);
}

const quotePage = (
  articleId: string,
  id: string,
  notice: Notice,
  info: ArchiveInfo,
  base: string,
): SharedPage => ({
  path: paths.quotation(articleId, id),
  card: { path: cardPaths.quotation(articleId, id), card: cardOf(notice, info) },
  files: embedFiles(articleId, id, notice, info, base),
  tags: (drawn) => tagsOf(notice, drawn, info),
});

const headingOf = ({ title, where }: Notice) =>
  where === undefined ? title : `${title}, in: ${where.headline}`;

function tagsOf(notice: Notice, drawn: boolean, info: ArchiveInfo): HeadTag[] {
  const { when, note, path, cardPath } = notice;
  const title = headingOf(notice);
  const said = [when, note].filter(Boolean).join(' ');
  const card = drawn ? cardPath : undefined;
  return previewTags(
    { type: 'article', title, description: said, path, card, alt: `${title}. ${said}` },
    info,
  );
}

function embedFiles(
  articleId: string,
  id: string,
  notice: Notice,
  info: ArchiveInfo,
  base: string,
): SharedPage['files'] {
  const { when, note, path, language } = notice;
  const title = headingOf(notice);
  const link = publicAddress(info, path) ?? `${base}${path}`;
  const html = noticeEmbedHtml({ title, when, note, link, language });
  return [
    [`${paths.embed(articleId, id)}.html`, html],
    ...(info.url === undefined
      ? []
      : [[oembedPath(articleId, id), JSON.stringify(oembedLink(info, title))] as [string, string]]),
  ];
}

/** A picture with the title large; a note that is longer than this stands at the address alone. */
const longestNote = 280;

function cardOf({ title, when, note, where, language }: Notice, info: ArchiveInfo): Card {
  return {
    kind: 'title',
    site: info.name,
    language,
    lead: where && `In: ${where.headline}`,
    runs: [{ text: title, as: 'words' }],
    tail: note !== undefined && note.length <= longestNote ? note : undefined,
    who: undefined,
    lines: [when.replace(/\.$/u, ''), ...(where === undefined ? [] : [where.source])],
    invitation: 'what happened to it',
  };
}

const placeOf = (article: Article) => ({
  where: {
    headline: typeset(article.headline),
    source: `${article.source?.name ?? 'Source not named'}, ${dateWords(article.datePublished)}`,
  },
  language: article.language,
});

const ofQuote = (article: Article, { id }: Quotation) => ({
  ...placeOf(article),
  path: paths.quotation(article.id, id),
  cardPath: cardPaths.quotation(article.id, id),
});

function formerNotice(article: Article, quotation: Quotation): Notice {
  const removal = removalOf(article, quotation);
  const isGone = quotation.segments.length === 0;
  return {
    title: formerTitle(article, quotation),
    when: !isGone
      ? 'Its words stand in the article, and nobody is named for them.'
      : removal === undefined
        ? 'When it went is not on record.'
        : eventWords(removal),
    note: isGone ? removal?.note : undefined,
    ...ofQuote(article, quotation),
  };
}

/** Addressed by what it is called now: the id that it had was made of its words. */
function withheldNotice(article: Article, quotation: Quotation): Notice {
  return {
    title: 'A quote was withheld',
    when: `${withheldOn(quotation.withheld?.at)}.`,
    note: quotation.withheld?.note,
    ...ofQuote(article, quotation),
  };
}

/** Of a quote of which the article itself knows nothing. Its old address may be made of words that are withheld. */
function goneNotice(article: Article): Notice {
  return {
    title: notFound,
    when: 'Everything the article does quote is marked in it.',
    note: undefined,
    ...placeOf(article),
    path: paths.article(article.id),
    cardPath: undefined,
  };
}

function closedNotice({ id, headline, language, pubStatus, withheld }: Article): Notice {
  return {
    title: headline,
    when: `${withheldOn(withheld?.at, pubStatus === 'withheld' ? 'Withheld' : 'Withdrawn')}.`,
    note: withheld?.note,
    where: undefined,
    language,
    path: paths.article(id),
    cardPath: cardPaths.article(id),
  };
}
