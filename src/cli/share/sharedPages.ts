import type { OldAddresses } from '../../archive/answerOld.ts';
import { articleCounts, browsePages } from '../../archive/browse/browsing.ts';
import type { Archive } from '../../archive/deriveArchive.ts';
import { toNinjs } from '../../archive/export/toNinjs.ts';
import { toWebAnnotation } from '../../archive/export/toWebAnnotation.ts';
import { entityFeed, feedArticle } from '../../archive/feeds/feedOf.ts';
import { pageOfQuotes } from '../../archive/quotes/deriveQuotes.ts';
import type { OpenArticle } from '../../archive/siteArticle.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article } from '../../model/article.ts';
import { isAnnounced, isQuoted } from '../../model/attribution.ts';
import type { BrowsePage } from '../../model/browse.ts';
import type { EntityPage } from '../../model/pages.ts';
import { feedPaths, paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { eventWords, storyOf } from '../../ui/article/quoteStory.ts';
import { sourceLine } from '../../ui/article/sourceLine.ts';
import { type Statement, speakerLabel, statementsOf } from '../../ui/article/statements.ts';
import { familyShared, quotesShared } from '../quotes/quotesShared.ts';
import { oldByArticle } from '../sitePages.ts';
import { browseTags } from './browseTags.ts';
import { articleCard, type Card, entityCard, quoteCard } from './cardOf.ts';
import { embedHtml, oembedOf } from './embedHtml.ts';
import { formerPages, sharedClosed } from './formerPages.ts';
import { articleTags, entityTags, feedTags, type HeadTag, previewTags, quotationTags } from './headTags.ts';
import { cardPaths, exportPaths, oembedPath } from './sharePaths.ts';

/** What a page is for other programs: the tags of its head, the card that shared links show, and files beside it. */
export type SharedPage = {
  path: string;
  /** The card's address from the root, and what it says; absent for pages that are not shared as a picture. */
  card: { path: string; card: Card } | undefined;
  /** The tags, once it is known whether the card could be drawn. */
  tags: (drawn: boolean) => HeadTag[];
  files: [path: string, text: string][];
};

/** The front, for other programs.
 *  @param base the site's own path, without a slash at its end */
export function sharedFront(info: ArchiveInfo, base: string): SharedPage {
  return {
    path: paths.front,
    card: undefined,
    files: [],
    tags: () => [
      ...previewTags(
        {
          type: 'website',
          title: info.name,
          description: info.description,
          path: paths.front,
          card: undefined,
          alt: info.name,
        },
        info,
      ),
      ...(info.url === undefined ? [] : feedTags(feedPaths.archive, info.name, base)),
    ],
  };
}

/** The pages of an article that other programs look at, each address once: its own, and those of its quotes, present and
 *  former.
 *  @param oldQuotations ids that the archive gave out, and of which the article knows nothing any more */
export function* sharedArticle(
  entry: OpenArticle,
  info: ArchiveInfo,
  base: string,
  oldQuotations: readonly string[] = [],
): Generator<SharedPage> {
  const given = new Set<string>();
  for (const pages of [
    presentPages(entry.article, info, base),
    formerPages(entry, oldQuotations, info, base),
  ])
    for (const page of pages) {
      if (given.has(page.path)) continue;
      given.add(page.path);
      yield page;
    }
}

function* presentPages(article: Article, info: ArchiveInfo, base: string): Generator<SharedPage> {
  const statements = statementsOf(article, info.threshold);
  const common = articleTags(article, info, base);
  const headline = typeset(article.headline);
  const card = { path: cardPaths.article(article.id), card: articleCard(article, statements, info) };
  yield {
    path: paths.article(article.id),
    card,
    files: [
      [exportPaths.ninjs(article.id), JSON.stringify(toNinjs(article, info))],
      [exportPaths.webAnnotation(article.id), JSON.stringify(toWebAnnotation(article, info))],
    ],
    tags: (drawn) => [
      ...previewTags(
        {
          type: 'article',
          title: headline,
          description: typeset(
            article.description ?? article.alternativeHeadline ?? card.card.lines.join('. '),
          ),
          path: paths.article(article.id),
          card: drawn ? card.path : undefined,
          alt: `${headline}. ${card.card.lines.join('. ')}`,
        },
        info,
      ),
      ...common,
    ],
  };
  for (const statement of statements)
    for (const id of [statement.quotation.id, ...(statement.quotation.aliases ?? [])])
      yield quotePage(article, statement, id, { info, base, common });
}

/** The page of a person, place or organization for other programs.
 *  @param hasFeed whether there is anything to follow
 *  @returns `undefined` for a private person */
export function sharedEntity(
  page: EntityPage,
  hasFeed: boolean,
  info: ArchiveInfo,
  base: string,
): SharedPage | undefined {
  const { entity } = page;
  const card = entityCard(page, info);
  const name = typeset(entity.name);
  if (card === undefined) return undefined;
  return {
    path: paths.entity(entity.id),
    card: { path: cardPaths.entity(entity.id), card },
    files: [],
    tags: (drawn) => [
      ...previewTags(
        {
          type: entity.type === 'person' ? 'profile' : 'website',
          title: name,
          description: [card.tail, ...card.lines].filter(Boolean).join('. '),
          path: paths.entity(entity.id),
          card: drawn ? cardPaths.entity(entity.id) : undefined,
          alt: [name, card.tail, ...card.lines].filter(Boolean).join('. '),
        },
        info,
      ),
      ...entityTags(entity, info, base, hasFeed),
    ],
  };
}

/** A quote at one of its addresses: all of them tell the same, and lead to the one that it has now.
 *  @param id of the address */
function quotePage(
  article: Article,
  statement: Statement,
  id: string,
  { info, base, common }: { info: ArchiveInfo; base: string; common: readonly HeadTag[] },
): SharedPage {
  const { quotation, speaker, words } = statement;
  const headline = typeset(article.headline);
  const own = quoteCard(article, statement, info);
  const who = isAnnounced(quotation, info.review) ? speakerLabel(speaker) : 'Not checked yet';
  const said = isQuoted(quotation) ? `“${words}”` : `In the reporter’s words: ${words}`;
  const [latest] = storyOf(article, quotation);
  const oembed = oembedOf(article, statement, info, paths.embed(article.id, quotation.id));
  return {
    path: paths.quotation(article.id, id),
    card: own && { path: cardPaths.quotation(article.id, id), card: own },
    files: [
      [`${paths.embed(article.id, id)}.html`, embedHtml(article, statement, info, base)],
      ...(oembed === undefined
        ? []
        : [[oembedPath(article.id, id), JSON.stringify(oembed)] as [string, string]]),
    ],
    tags: (drawn) => [
      ...previewTags(
        {
          type: 'article',
          title: `${who}, in: ${headline}`,
          description: [latest && eventWords(latest), said, sourceLine(article, statement)]
            .filter(Boolean)
            .join(' '),
          path: paths.quotation(article.id, quotation.id),
          card: drawn ? cardPaths.quotation(article.id, quotation.id) : undefined,
          alt: `${said} ${[who, ...(own?.lines ?? [])].join(', ')}`,
        },
        info,
      ),
      ...quotationTags(article, statement, info),
      ...common,
    ],
  };
}

/** A page to browse by, for other programs. */
export const sharedBrowse = (
  path: string,
  page: BrowsePage,
  info: ArchiveInfo,
  base: string,
): SharedPage => ({
  path,
  card: undefined,
  files: [],
  tags: () => browseTags(path, page, info, base),
});

/** Every page of an archive at hand that other programs look at, each address once. */
export function* sharedPages(archive: Archive, old: OldAddresses, base: string): Generator<SharedPage> {
  const { info } = archive;
  yield sharedFront(info, base);
  for (const { path, page } of browsePages(archive.browsing)) yield sharedBrowse(path, page, info, base);
  for (const { article } of archive.articles) {
    const { path, page } = articleCounts(archive.browsing, article);
    yield sharedBrowse(path, page, info, base);
  }
  yield quotesShared(pageOfQuotes(archive.quotes), info);
  for (const { page } of archive.quotes.families()) yield familyShared(page, info);
  const olds = oldByArticle(old);
  for (const entry of archive.articles)
    yield* sharedArticle(entry, info, base, olds.get(entry.article.id)?.quotations);
  for (const entry of archive.closed) yield* sharedClosed(entry, info, base);
  const told = new Map(archive.articles.map(({ article }) => [article.id, feedArticle(article)]));
  for (const page of archive.entityPages) {
    const shared = sharedEntity(page, entityFeed(page, told, info) !== undefined, info, base);
    if (shared !== undefined) yield shared;
  }
}
