import type { OldAddresses } from '../../archive/answerOld.ts';
import { browsePages } from '../../archive/browse/browsing.ts';
import type { Archive } from '../../archive/deriveArchive.ts';
import { toNinjs } from '../../archive/export/toNinjs.ts';
import { toWebAnnotation } from '../../archive/export/toWebAnnotation.ts';
import { entityFeed } from '../../archive/feeds/feedOf.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article } from '../../model/article.ts';
import { isAnnounced, isQuoted } from '../../model/attribution.ts';
import { feedPaths, paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { eventWords, storyOf } from '../../ui/article/quoteStory.ts';
import { sourceLine } from '../../ui/article/sourceLine.ts';
import { type Statement, speakerLabel, statementsOf } from '../../ui/article/statements.ts';
import { browseTags } from './browseTags.ts';
import { articleCard, type Card, entityCard, quoteCard } from './cardOf.ts';
import { embedHtml, oembedOf } from './embedHtml.ts';
import { articleTags, entityTags, feedTags, type HeadTag, previewTags, quotationTags } from './headTags.ts';
import { oldPages } from './oldPages.ts';
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

/** Every page of an archive that other programs look at, each address once.
 *  @param old what stands at addresses that nothing has any more
 *  @param base the site's own path, without a slash at its end */
export function* sharedPages(archive: Archive, old: OldAddresses, base: string): Generator<SharedPage> {
  const given = new Set<string>();
  for (const pages of [presentPages(archive, base), oldPages(archive, old, base)])
    for (const page of pages) {
      if (given.has(page.path)) continue;
      given.add(page.path);
      yield page;
    }
}

function* presentPages(archive: Archive, base: string): Generator<SharedPage> {
  const { info } = archive;
  const articles = new Map(archive.articles.map(({ article }) => [article.id, article]));
  yield {
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
  for (const { path, page } of browsePages(archive.browsing))
    yield { path, card: undefined, files: [], tags: () => browseTags(path, page, info, base) };
  for (const { article } of archive.articles) {
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
  for (const page of archive.entityPages) {
    const { entity } = page;
    const card = entityCard(page, info);
    const name = typeset(entity.name);
    if (card === undefined) continue;
    yield {
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
        ...entityTags(entity, info, base, entityFeed(page, articles, info) !== undefined),
      ],
    };
  }
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
