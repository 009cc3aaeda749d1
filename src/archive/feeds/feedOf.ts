import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { isAnnounced, isQuoted, isStatement, reviewWords } from '../../model/attribution.ts';
import { sectionFeed } from '../../model/browsePaths.ts';
import type { EntityPage, Passage } from '../../model/pages.ts';
import { feedPaths, paths } from '../../model/paths.ts';
import { isPublicSpeaker } from '../../model/publicRole.ts';
import { typeset } from '../../text/typeset.ts';
import { firstWords } from '../../text/words.ts';
import { authorsOf } from '../export/authorsOf.ts';
import { publicAddress } from '../export/exportContext.ts';
import { statementPassage } from '../passages.ts';

/** One entry of a feed, before any format: what it says, where it leads, when it was. */
export type FeedEntry = {
  /** The address it leads to, absolute; also what it is known by. */
  url: string;
  title: string;
  /** Plain text. */
  text: string;
  authors: string[];
  source: string | undefined;
  sections: string[];
  language: string;
  /** ISO 8601, a day or a moment; absent when the source does not say. */
  published: string | undefined;
  modified: string | undefined;
};

/** A feed, before any format. */
export type FeedContent = {
  /** Where each format of it lies, from the root of the site, without its ending. */
  path: string;
  title: string;
  description: string;
  url: string;
  language: string;
  publisher: string | undefined;
  entries: FeedEntry[];
};

/** How many entries a feed keeps: the newest. */
export const mostEntries = 50;
const wordsInTitle = 12;

/** The articles of an archive, newest first, each with who is quoted in it. Articles come as published.
 *  @returns `undefined` while the archive has no address: a feed leads to absolute addresses alone */
export const archiveFeed = (articles: readonly Article[], info: ArchiveInfo): FeedContent | undefined =>
  articlesFeed(articles, info, {
    path: feedPaths.archive,
    title: info.name,
    description: info.description,
    page: paths.front,
  });

/** The same of one section.
 *  @param articles the newest of it; more than a feed keeps are not read */
export const sectionFeedOf = (
  { slug, name }: { slug: string; name: string },
  articles: readonly Article[],
  info: ArchiveInfo,
): FeedContent | undefined =>
  articlesFeed(articles, info, {
    path: sectionFeed(slug),
    title: `${name} · ${info.name}`,
    description: `Articles of the section ${name}, and who is quoted in them.`,
    page: paths.section(slug),
  });

function articlesFeed(
  articles: readonly Article[],
  info: ArchiveInfo,
  { path, title, description, page }: { path: string; title: string; description: string; page: string },
): FeedContent | undefined {
  const url = publicAddress(info, page);
  if (url === undefined) return undefined;
  return {
    path,
    title,
    description,
    url,
    language: info.language,
    publisher: info.publisher,
    entries: articles.slice(0, mostEntries).map((article) => ({
      ...ofArticle(article),
      url: publicAddress(info, paths.article(article.id)) ?? url,
      title: typeset(article.headline),
      text: [
        typeset(article.description ?? article.alternativeHeadline ?? ''),
        ...article.quotations
          .filter((q) => isStatement(q) && isQuoted(q) && isAnnounced(q, info.review))
          .filter((q) => q.speaker !== undefined && mayTravel(article, q))
          .map((q) => inContext(statementPassage(article, q), reviewWords(q))),
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
    })),
  };
}

/** What feeds have to know of an article: plain JSON. */
export type FeedArticle = {
  entry: Omit<FeedEntry, 'url' | 'title' | 'text'>;
  /** The statements that stay in the article: their speakers are private people. */
  stays: string[];
};

export const feedArticle = (article: Article): FeedArticle => ({
  entry: ofArticle(article),
  stays: article.quotations.filter((q) => !mayTravel(article, q)).map(({ id }) => id),
});

/** What one person, place or organization is quoted as saying, and what is said there; newest first.
 *  @returns `undefined` for a private person, where nothing is said, and while the archive has no address */
export function entityFeed(
  page: EntityPage,
  articles: ReadonlyMap<string, FeedArticle>,
  info: ArchiveInfo,
): FeedContent | undefined {
  const { entity, newest } = page;
  const url = publicAddress(info, paths.entity(entity.id));
  if (url === undefined || !page.listed) return undefined;
  const passages = [...newest.quoted, ...newest.reported, ...newest.at, ...newest.spokenOf].filter(
    ({ statement }) => statement && (info.review === 'labelled' || statement.checked),
  );
  const seen = new Set<string>();
  const entries = passages.flatMap((passage): FeedEntry[] => {
    const article = articles.get(passage.article.id);
    const { statement } = passage;
    if (article === undefined || statement === undefined || article.stays.includes(statement.id)) return [];
    const address = publicAddress(info, paths.quotation(passage.article.id, statement.id));
    if (address === undefined || seen.has(address)) return [];
    seen.add(address);
    return [
      {
        ...article.entry,
        url: address,
        title: titleOf(passage),
        text: inContext(passage, statement.checked ? 'Checked by an editor' : 'Matched by software'),
      },
    ];
  });
  if (entries.length === 0) return undefined;
  return {
    path: feedPaths.entity(entity.id),
    title: `${typeset(entity.name)} · ${info.name}`,
    description: `What ${typeset(entity.name)} is quoted as saying, and what is said of them.`,
    url,
    language: info.language,
    publisher: info.publisher,
    entries: entries
      .sort(
        (a, b) =>
          Number((a.published ?? '') < (b.published ?? '')) -
          Number((a.published ?? '') > (b.published ?? '')),
      )
      .slice(0, mostEntries),
  };
}

/** Whether a statement may stand in a feed: not with the name of a private person. */
function mayTravel({ entities }: Article, { speaker }: Quotation): boolean {
  return (
    speaker === undefined || isPublicSpeaker(speaker, new Map(entities.map((entity) => [entity.id, entity])))
  );
}

function ofArticle(article: Article): Omit<FeedEntry, 'url' | 'title' | 'text'> {
  return {
    authors: authorsOf(article).map((author) => author.name),
    source: article.source?.name,
    sections: article.sections ?? [],
    language: article.language,
    published: article.datePublished,
    modified: article.dateModified,
  };
}

/** “First words …”, with whose they are and in which article. */
function titleOf(passage: Passage): string {
  const { statement } = passage;
  const all = passage.runs
    .filter((run) => run.as !== 'context')
    .map((run) => run.text)
    .join('')
    .replace(/^[“"‘]|[”"’]$/gu, '');
  const { words, cut } = firstWords(all, wordsInTitle);
  const begin = cut ? `${words}…` : words;
  const who = statement?.speaker?.name ?? 'Speaker not identified';
  const quoted = statement?.kind === 'direct' || statement?.kind === 'mixed';
  return `${quoted ? `“${begin}” ${who}` : `${who}: ${begin}`}, in: ${passage.article.headline}`;
}

/** Words never travel alone: in their sentence, with speaker, who matched it, source and date. */
function inContext(passage: Passage, review: string): string {
  const { statement, article } = passage;
  const sentence = passage.runs.map((run) => run.text).join('');
  const who = [statement?.speaker?.name ?? 'speaker not identified', statement?.speaker?.role]
    .filter(Boolean)
    .join(', ');
  const whose = statement?.kind === 'indirect' ? ', in the reporter’s words' : '';
  return `${sentence}\n— ${who}${whose}. ${review}. ${article.source ?? 'Source not named'}, ${article.date?.slice(0, 10) ?? 'date not given'}.`;
}
