import { articleCounts } from '../../archive/browse/browsing.ts';
import type { Atlas } from '../../archive/map/atlas.ts';
import { drawMap } from '../../archive/map/drawMap.ts';
import { groundsOf, pinsOf } from '../../archive/pins.ts';
import { searchRecord } from '../../archive/search/searchRecords.ts';
import { nameShare } from '../../archive/shares/nameShare.ts';
import type { EntityId } from '../../model/article.ts';
import type { Passage } from '../../model/pages.ts';
import { hashOf } from '../hashOf.ts';
import type { MarkedFile } from '../offline/fileIndexOf.ts';
import type { Program } from '../program.ts';
import { sharedClosed } from '../share/formerPages.ts';
import { type SharedPage, sharedArticle, sharedBrowse } from '../share/sharedPages.ts';
import { articleData, browseData, closedData, type DataFile } from '../siteData.ts';
import {
  articlePages,
  browsePage,
  closedPages,
  nothingOld,
  type OldOfArticle,
  type SitePage,
} from '../sitePages.ts';
import type { BuildContext } from './context.ts';
import { type Directory, readDirectory } from './directory.ts';
import { lightArticle } from './lightArticle.ts';
import { partName } from './parts.ts';
import { putData } from './putData.ts';
import { ownPath, putPage } from './putPage.ts';
import { putShared } from './putShared.ts';
import type { ArticleEntry, ArticleRecord, MappedPart } from './readArticles.ts';
import { type PartReport, sitePart } from './sitePart.ts';
import { spillReader } from './spill.ts';

export type ArticleTask = {
  part: number;
  mapped: Pick<MappedPart, 'data' | 'key'> & { articles: Pick<ArticleEntry, 'id' | 'record'>[] };
  /** The directory of all names. */
  names: string;
  /** Whether what pages show of some name is not what it was. */
  namesChanged: boolean;
  old: Record<string, OldOfArticle>;
  /** Whether pages are drawn and files written, or only told of: another machine writes them. */
  write: boolean;
};

/** What the whole site has to know of a part. */
export type PartNote = {
  pages: number;
  marked: MarkedFile[];
  /** What the search index is made from: the address of each article, and a hash of what it is handed. */
  searched: [url: string, hash: string][];
  /** The newest passage of everybody whose name others have too: for pages that ask which one is meant. */
  newest: [id: EntityId, passage: Passage][];
};

/** `cards`: how long pictures took, in ms. */
export type PartDone = { report: PartReport | undefined; note: PartNote; drawn: number; cards: number };

/** Writes everything that stands at the addresses of the articles of one part, one article after the other. */
export async function writeArticles(
  { part: number, mapped, names, namesChanged, old, write }: ArticleTask,
  context: BuildContext,
  program: Program,
  atlas: Atlas,
): Promise<PartDone> {
  const { bundle, info, addresses, cards, quotePages, ranked } = context;
  const name = partName('articles', number);
  const key = hashOf(
    bundle.hash,
    mapped.key,
    JSON.stringify([info, addresses, cards, quotePages, ranked, old]),
  );
  const part = write ? sitePart(context.out, context.fresh, name) : undefined;
  if (part !== undefined && !namesChanged && part.isSame(key))
    return { report: part.keep(), note: part.note() as PartNote, drawn: 0, cards: 0 };

  const directory = readDirectory(names);
  const note: PartNote = { pages: 0, marked: [], searched: [], newest: [] };
  const reader = spillReader();
  let drawn = 0;
  const spent = { cards: 0 };
  try {
    for (const { id, record } of mapped.articles) {
      const made = madeOf(
        reader.read<ArticleRecord>(mapped.data, record),
        context,
        directory,
        atlas,
        old[id],
      );
      note.marked.push(...(await putData(part, made.data)));
      note.searched.push(...made.searched);
      if (part === undefined) continue;
      const tags = await putShared(part, made.shared, context, cards !== 'none', spent);
      for (const page of made.pages) {
        note.pages += 1;
        if (await putPage(part, page, tags.get(page.path) ?? '', context, program)) drawn += 1;
      }
    }
  } finally {
    reader.close();
  }
  return { report: part?.close(key, note), note, drawn, ...spent };
}

type Made = { data: DataFile[]; shared: SharedPage[]; pages: SitePage[]; searched: PartNote['searched'] };

function madeOf(
  record: ArticleRecord,
  context: BuildContext,
  directory: Directory,
  atlas: Atlas,
  old: OldOfArticle = nothingOld,
): Made {
  const { info } = context;
  const base = ownPath(context);
  if (record.closed !== undefined)
    return {
      data: [closedData(record.closed)],
      shared: [...sharedClosed(record.closed, info, base)],
      pages: [...closedPages(record.closed, info, old)],
      searched: [],
    };
  const among = { get: (id: string) => directory.get(id)?.entity };
  const map = drawMap(pinsOf([groundsOf(record.open.article)], among), atlas);
  const entry = { ...record.open, map };
  const { url, html } = searchRecord(entry.article, (id) => directory.get(id)?.listed === true);
  const counts = articleCounts(
    {
      names: { entities: among, listed: { has: (id) => directory.get(id)?.listed === true } },
      ranked: context.ranked,
      countsOf: () => nameShare(entry.article, info.review),
    },
    entry.article,
  );
  return {
    data: [...articleData(entry), browseData(counts)],
    shared: [
      ...sharedArticle(entry, info, base, old.quotations),
      sharedBrowse(counts.path, counts.page, info, base),
    ],
    pages: [
      ...articlePages(entry, info, old, (id) =>
        context.quotePages === 'light' ? lightArticle(entry.article, id, base) : undefined,
      ),
      browsePage(counts, info),
    ],
    searched: [[url, hashOf(html)]],
  };
}
