import { addressesOf } from '../../archive/addressesOf.ts';
import { isSameText } from '../../archive/articleText.ts';
import { reconcile } from '../../archive/reconcile.ts';
import { reviseArticle } from '../../archive/reviseArticle.ts';
import type { Article } from '../../model/article.ts';
import { parseArticle } from '../../model/parseArticle.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { jsonText } from '../writeJson.ts';
import { hostOf } from './complete.ts';
import { countMarks } from './countMarks.ts';
import type { Incoming } from './incoming.ts';
import { markArticle } from './markArticle.ts';
import type { Marks } from './outcome.ts';
import { defined } from './read/settle.ts';

export type FileTask = {
  incoming: Incoming;
  /** Of its text, as `contentHash` tells it. */
  sha256: string;
  id: string;
  /** The moment of this ingest, ISO 8601. */
  at: string;
  /** Why the text changed, in the newsroom's own words. */
  note?: string;
  /** The id was asked for, so that there is no doubt which article this is. */
  wanted?: boolean;
  /** The least confidence at which the archive shows a speaker's name. */
  threshold: number;
};

export type MadeFile = {
  status: 'new' | 'changed' | 'unchanged';
  /** What the file is to hold; absent where it stays as it is. */
  text?: string;
  /** The hash of what the file held when it was read; absent where there was none. */
  madeFrom?: string;
  marks: Marks;
  /** Those that the article gives out. */
  addresses: string[];
  notes: string[];
};

/** The file of an article: marked, with everything that people decided about it before, and past the gate.
 *  @param before what the archive has of it */
export function makeFile(task: FileTask, before: Article | undefined): Result<MadeFile> {
  const { incoming, threshold } = task;
  if (before !== undefined && isOther(task, before))
    return failure(
      'invalid',
      'source.url',
      `is the address of ${before.id}, and neither headline nor text have anything in common: give its own --url, or --id ${before.id} to replace that article`,
    );
  const stays = before === undefined ? undefined : reasonToStay(task, before);
  if (before !== undefined && stays !== undefined)
    return success({
      status: 'unchanged',
      marks: countMarks(before, threshold),
      addresses: addressesOf(before),
      notes: [...incoming.notes, stays],
    });

  const { article: after, notes } = readAgain(task);
  const made = before === undefined ? { article: after, notes: [] } : join(before, after, task);
  if ('exposed' in made) return failure('invalid', `quotations.${made.exposed}`, exposedWords);
  const gate = parseArticle(sayChanges(made.article));
  if (!gate.ok) return gate;
  const { article, dropped } = gate.value;
  const text = jsonText(article);
  const isSame = before !== undefined && jsonText(before) === text;
  return success({
    status: before === undefined ? 'new' : isSame ? 'unchanged' : 'changed',
    ...(isSame ? {} : { text }),
    marks: countMarks(article, threshold),
    addresses: addressesOf(article),
    notes: [
      ...incoming.notes,
      ...notes,
      ...made.notes,
      ...(dropped === 0 ? [] : [`${dropped} marks left out: outside their text, or at nobody`]),
    ],
  });
}

const exposedWords =
  'this quote is withheld, and the new text has its words where nothing would hide them; the file stays as it was: look at it by hand';

/** Whether nothing but an address says that two are one article: people give the address of a whole site, too, and one
 *  story after the other would take the place of the last. */
function isOther({ incoming, wanted }: FileTask, before: Article): boolean {
  const isSure = wanted || incoming.uri !== undefined || incoming.article?.id === before.id;
  const url = incoming.source?.url;
  if (isSure || url === undefined || url !== before.source?.url) return false;
  if (incoming.headline === before.headline) return false;
  const texts = new Set(before.blocks.map(({ text }) => text));
  return !incoming.blocks.some(({ text }) => texts.has(text));
}

/** Why what is on file stands, whatever was read now. */
function reasonToStay({ incoming, sha256 }: FileTask, before: Article): string | undefined {
  if (incoming.article !== undefined) return undefined;
  const isSame = isSameText(before, incoming);
  if (before.ingest === undefined && isSame) return 'made by hand, and its text is the same: left as it is';
  if (before.ingest?.sha256 === sha256 && !isSame)
    return 'edited here since, and its source did not change: left as it is';
  const lengthOf = ({ blocks }: Pick<Incoming, 'blocks'> | Article) =>
    blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (incoming.notes.includes('only a summary') && lengthOf(before) > lengthOf(incoming))
    return 'the fuller text on file stays';
  return undefined;
}

function readAgain({ incoming, sha256, id, at }: FileTask): { article: Article; notes: string[] } {
  const { article } = incoming;
  if (article === undefined)
    return markArticle(incoming, { id, ingest: { at, format: incoming.format, sha256 } });
  const { source, rights, datePublished, sections } = incoming;
  return { article: { ...article, ...defined({ source, rights, datePublished, sections }), id }, notes: [] };
}

/** A licence such as CC BY wants to be told what was changed: we mark words, and leave them as they are. */
function sayChanges(article: Article): Article {
  const { ingest, rights } = article;
  if (ingest === undefined || rights?.license === undefined || rights.changes !== undefined) return article;
  const changes = 'Quotes, names and places highlighted; words unchanged.';
  return { ...article, rights: { ...rights, changes } };
}

/** The same article, once more: with what people decided, and with what was known before and is not said now. */
function join(
  before: Article,
  after: Article,
  { incoming, at, note, threshold }: FileTask,
): { article: Article; notes: string[] } | { exposed: string } {
  const { article: reconciled, flagged, exposed, lostMentions, reworded } = reconcile(before, after);
  if (exposed[0] !== undefined) return { exposed: exposed[0] };
  // A file that comes back with more revisions than ours was kept elsewhere meanwhile: it tells what happened.
  const isToldAlready = (after.revisions?.length ?? 0) > (before.revisions?.length ?? 0);
  const article = isToldAlready
    ? { ...reconciled, revisions: after.revisions }
    : reviseArticle(before, reconciled, { at, note, threshold, reworded });
  const notes = [
    ...(flagged.length === 0 ? [] : [`to be checked again, for the text changed: ${flagged.join(', ')}`]),
    ...(lostMentions === 0 ? [] : [`${lostMentions} checked mentions went with their words`]),
  ];
  const isOurs = incoming.article !== undefined;
  return { article: isOurs ? article : { ...article, ...keepSaid(before, article, incoming) }, notes };
}

function keepSaid(before: Article, after: Article, incoming: Incoming): Partial<Article> {
  const { uri = before.uri, datePublished = before.datePublished, sections = before.sections } = after;
  const source = sourceOf(before, after);
  const rights = after.rights === undefined ? before.rights : { ...before.rights, ...after.rights };
  return {
    ...defined({ uri, datePublished, sections, source, rights }),
    ...(after.language === 'und' ? { language: before.language } : {}),
    ...(incoming.pubStatus === undefined ? { pubStatus: before.pubStatus } : {}),
    ...(isSameText(before, after) && before.ingest !== undefined && after.ingest !== undefined
      ? { ingest: { ...before.ingest, sha256: after.ingest.sha256 } }
      : {}),
  };
}

function sourceOf(before: Article, after: Article): Article['source'] {
  if (before.source === undefined || after.source === undefined) return after.source ?? before.source;
  const { name, url = before.source.url } = after.source;
  // A host stands in for a name that nobody gave: one that somebody gave before is better.
  const isHost = url !== undefined && name === hostOf(url);
  return { name: isHost ? before.source.name : name, ...(url === undefined ? {} : { url }) };
}
