import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { EntityDecisions } from '../../model/entityDecisions.ts';
import type { Bundle } from '../bundle.ts';
import type { Addresses } from '../pageFile.ts';

/** Which pictures for shared links are drawn: all, those of articles alone, or none. */
export type Cards = 'all' | 'articles' | 'none';

/** How much of its article the page of a quote carries: all of it, or the paragraph around the quote. */
export type QuotePages = 'full' | 'light';

/** What everybody who works on a build has to know: plain JSON, the same for all. */
export type BuildContext = {
  /** The folder with the articles' files. */
  articles: string;
  /** Where shares are kept. */
  work: string;
  /** The site as it stands, and as it comes into being. */
  out: string;
  fresh: string;
  info: ArchiveInfo;
  decisions: EntityDecisions;
  /** When the archive was put before readers, ISO 8601. */
  published?: string[];
  bundle: Bundle;
  addresses: Addresses;
  cards: Cards;
  /** Where pictures are kept; by itself beside the programs. */
  pictures?: string;
  /** Whether people may be ranked. */
  ranked: boolean;
  quotePages: QuotePages;
};

/** Puts the context where workers find it. */
export function writeContext(file: string, context: BuildContext): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(context));
}

const known = new Map<string, BuildContext>();

/** @param file its name is another for another build */
export function readContext(file: string): BuildContext {
  const context = known.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as BuildContext);
  known.clear(); // one build at a time
  known.set(file, context);
  return context;
}
