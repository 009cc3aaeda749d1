import type { Article, Block } from '../../model/article.ts';
import type { Result } from '../../model/result.ts';

/** What the readers of src/cli/ingest/read tell apart. */
export type IncomingFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'ninjs'
  | 'rss'
  | 'atom'
  | 'jsonfeed'
  | 'jsonl'
  | 'verbatim';

/** An article as another system delivers it, read but not yet marked. What the input does not say is absent: nothing is guessed. */
export type Incoming = Pick<
  Article,
  | 'headline'
  | 'alternativeHeadline'
  | 'description'
  | 'sections'
  | 'byline'
  | 'dateline'
  | 'datePublished'
  | 'dateModified'
  | 'source'
  | 'rights'
  | 'images'
  | 'uri'
> & {
  format: IncomingFormat;
  /** BCP 47, when the input says. */
  language?: string;
  /** ninjs pubstatus. */
  pubStatus?: Article['pubStatus'];
  /** In reading order, without ids. `speaker`: the name before a turn of an interview; the text keeps it, as in
   *  "Q: Why?", so that the engine and the receipt can point at it. */
  blocks: IncomingBlock[];
  /** Our own JSON: the article as its file has it. */
  article?: Article;
  /** What a person should know, each a short clause: "only a summary", "no date", "two headlines". */
  notes: string[];
};

export type IncomingBlock = Omit<Block, 'id' | 'speaker'> & { speaker?: string };

/** Bytes and what is known of them. `name` is the file name or address, for messages and for telling formats apart;
 *  `type` a media type if a server named one. */
export type RawInput = { bytes: Uint8Array; name: string; type?: string; url?: string };

/** One article read, or the reason it was not; `where` names the item inside the input ("item 3", "line 17"), empty
 *  for the whole of it. */
export type ReadItem = { where: string; result: Result<Incoming> };
