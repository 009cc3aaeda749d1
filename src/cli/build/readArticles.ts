import { join } from 'node:path';
import { addressesOf } from '../../archive/addressesOf.ts';
import { type CorrectionShare, closedCorrection, correctionShares } from '../../archive/deriveCorrections.ts';
import { namesIn } from '../../archive/deriveMoved.ts';
import { type FeedArticle, feedArticle } from '../../archive/feeds/feedOf.ts';
import { newsPage } from '../../archive/feeds/siteFeeds.ts';
import type { NewsPage } from '../../archive/feeds/sitemaps.ts';
import type { SeenBefore } from '../../archive/seenByReaders.ts';
import { type EntityShare, entityShares } from '../../archive/shares/entityShares.ts';
import { nameShare } from '../../archive/shares/nameShare.ts';
import { quoteShare } from '../../archive/shares/quoteShares.ts';
import { storyShare } from '../../archive/shares/storyShare.ts';
import { type ClosedArticle, type OpenArticle, siteArticle } from '../../archive/siteArticle.ts';
import { withheldPassages } from '../../archive/withhold/wordsElsewhere.ts';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Entity, EntityId } from '../../model/article.ts';
import type { Correction } from '../../model/corrections.ts';
import { parseArticleText } from '../../model/parseArticle.ts';
import { describeFailure } from '../../model/result.ts';
import { hashOf } from '../hashOf.ts';
import { readText } from '../readArchive.ts';
import { listedOfArticle } from '../share/listedPaths.ts';
import type { BuildContext } from './context.ts';
import { partOf } from './parts.ts';
import { type Ref, spill } from './spill.ts';

/** What a site has of an article. */
export type ArticleRecord = { open: OpenArticle; closed?: never } | { closed: ClosedArticle; open?: never };

/** What the pages and files about all articles have to know of one. */
export type ToldOfArticle = {
  headline: string;
  modified: string | undefined;
  sections: string[] | undefined;
  /** The pages of it that search engines may know. */
  listed: string[];
  news: NewsPage | undefined;
  corrections: CorrectionShare[];
  closed: Correction | undefined;
  /** What it calls those that decisions lead elsewhere. */
  formerNames: [EntityId, string][];
};

/** What one article tells of one of its entities. */
export type ToldOfName = {
  share: EntityShare;
  feed: FeedArticle;
};

/** What one article knows of an entity, and how often it names it and lets it speak. */
export type NameRow = {
  article: string;
  /** The place among the entities of the article. */
  index: number;
  entity: Entity;
  checked: boolean;
  quoted: number;
  reported: number;
  named: number;
};

/** An article as the whole build keeps it in mind: little, for there are many. */
export type ArticleEntry = {
  id: string;
  file: string;
  isOpen: boolean;
  date?: string;
  record: Ref;
  told: Ref;
  /** Every address that it gives out. */
  addresses: Ref;
  /** What it tells of its statements, in lists of articles, and of names; absent of one that nobody may read. */
  shares?: { quotes: Ref; story: Ref; names: Ref };
  /** Words that it withholds, wherever they stand. */
  withheld?: string[];
};

/** The articles of one part, read, decided upon and published, with their shares. */
export type MappedPart = {
  key: string;
  /** What it depends on of when readers saw what; `undefined` where nothing does. */
  seenKey: string | undefined;
  /** The spill that everything lies in. */
  data: string;
  articles: ArticleEntry[];
  /** A line for everything that was left out or set right. */
  problems: string[];
  /** Where the shares for each part of the names lie, and their hash. */
  names: Record<number, { told: Ref; rows: Ref; hash: string }>;
};

/** @param data the spill to be written */
export async function readArticles(
  context: BuildContext,
  {
    files,
    leftOut,
    seen,
    data,
  }: { files: readonly string[]; leftOut: readonly string[]; seen: SeenBefore; data: string },
): Promise<Pick<MappedPart, 'articles' | 'problems' | 'names'>> {
  const { info } = context;
  const out = spill();
  const problems: string[] = [];
  const articles: ArticleEntry[] = [];
  const names = new Map<number, { told: ToldOfName[]; rows: NameRow[] }>();
  const forPart = (id: EntityId) => {
    const part = names.get(partOf(id)) ?? { told: [], rows: [] };
    names.set(partOf(id), part);
    return part;
  };
  for (const name of files) {
    const file = join(context.articles, name);
    const text = await readText(file);
    const parsed = text.ok ? parseArticleText(text.value) : text;
    if (!parsed.ok) {
      problems.push(`${file}: ${describeFailure(parsed.error)}; left out`);
      continue;
    }
    const { article: raw, dropped } = parsed.value;
    if (leftOut.includes(name)) {
      problems.push(`${file}: the id ${raw.id} belongs to another file already; left out`);
      continue;
    }
    problems.push(...remarksOn(file, name, raw, dropped));
    const site = siteArticle(raw, info, context.decisions, seen);
    const withheld = withheldPassages(raw);
    articles.push({
      id: raw.id,
      file: name,
      isOpen: site.open !== undefined,
      ...(site.open?.article.datePublished === undefined ? {} : { date: site.open.article.datePublished }),
      record: out.add(site satisfies ArticleRecord),
      addresses: out.add(addressesOf(raw)),
      ...(site.open && sharesOf(site.open.article, out, info)),
      told: out.add(tellOf(raw, site, context, seen)),
      ...(withheld.length === 0 ? {} : { withheld }),
    });
    if (site.open === undefined) continue;
    const { article } = site.open;
    const feed = feedArticle(article);
    for (const [index, share] of entityShares(article, info.review).entries()) {
      const { entity } = share;
      const part = forPart(entity.id);
      part.told.push({ share, feed });
      part.rows.push({
        article: article.id,
        index,
        entity,
        checked: share.checked,
        quoted: share.passages.quoted?.length ?? 0,
        reported: share.passages.reported?.length ?? 0,
        named: share.named,
      });
    }
  }
  const found: MappedPart['names'] = {};
  for (const [part, { told, rows }] of names)
    found[part] = { told: out.add(told), rows: out.add(rows), hash: hashOf(JSON.stringify([told, rows])) };
  out.write(data);
  return { articles, problems, names: found };
}

const sharesOf = (article: Article, out: ReturnType<typeof spill>, info: ArchiveInfo) => ({
  shares: {
    quotes: out.add(quoteShare(article, info)),
    story: out.add(storyShare(article, info.review)),
    names: out.add(nameShare(article, info.review)),
  },
});

function remarksOn(file: string, name: string, { id }: Article, dropped: number): string[] {
  return [
    ...(`${id}.json` === name
      ? []
      : [`${file}: id: the file is called ${name}, expected ${id}.json; shown all the same`]),
    ...(dropped === 0
      ? []
      : [`${file}: ${dropped} marks lie outside their text or point at nobody; shown without them`]),
  ];
}

function tellOf(
  raw: Article,
  { open, closed }: ReturnType<typeof siteArticle>,
  { info }: BuildContext,
  seen: SeenBefore,
): ToldOfArticle {
  const article = open?.article;
  const now = new Set(article?.entities.map(({ id }) => id));
  return {
    headline: (article ?? closed?.article ?? raw).headline,
    modified: article && (article.dateModified ?? article.datePublished),
    sections: article?.sections,
    listed: article === undefined ? [] : listedOfArticle(article, info),
    news: article && newsPage(article, info),
    corrections: article === undefined ? [] : correctionShares(article, seen),
    closed: closed && closedCorrection(closed.article),
    formerNames: namesIn(raw).filter(([id]) => !now.has(id)),
  };
}
