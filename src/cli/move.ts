// Gives an article another address, or makes two articles one; every old address leads on.
//   npm run move -- OLD NEW [--note TEXT] [--archive DIR]
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { leadOn } from '../archive/leadOn.ts';
import { wordsElsewhere } from '../archive/withhold/wordsElsewhere.ts';
import type { Article } from '../model/article.ts';
import { isSlug } from '../model/isSlug.ts';
import { parseArticleText } from '../model/parseArticle.ts';
import { describeFailure, failure, type Result, success } from '../model/result.ts';
import { readAddresses, recordAddresses } from './addressBook.ts';
import { withLock } from './archiveFiles/withLock.ts';
import { moment } from './moment.ts';
import { readEntityDecisions, readText } from './readArchive.ts';
import { writeJson } from './writeJson.ts';

const usage = 'Usage: npm run move -- OLD NEW [--note TEXT] [--archive DIR]';

/** Makes the article NEW stand for OLD. Where there is no NEW yet, OLD gets its address; where both are there, NEW stays as it
 *  is and the file of OLD goes; where OLD is gone already, its addresses lead on all the same.
 *  @returns what was done, a line for a person */
export function moveArticle(
  archive: string,
  from: string,
  to: string,
  note: string | undefined,
): Promise<Result<string>> {
  return withLock(archive, () => move(archive, from, to, note));
}

async function move(
  archive: string,
  from: string,
  to: string,
  note: string | undefined,
): Promise<Result<string>> {
  if (!isSlug(from) || !isSlug(to) || from === to)
    return failure('invalid', '', 'expected two ids of articles, lower-case words joined by hyphens');
  const book = await readAddresses(archive);
  if (!book.ok) return book;
  const old = await readOne(archive, from);
  const target = await readOne(archive, to);
  if (!old.ok) return old;
  if (!target.ok) return target;
  const both = [old.value, target.value];
  const [article, into = article && { ...article, id: to }] = both;
  if (into === undefined) return failure('missing', to, `neither ${from} nor ${to} is in the archive`);
  if (article !== undefined && target.value !== undefined) {
    const [spared] = wordsElsewhere([article, target.value]).filter(({ withheldIn }) => withheldIn === from);
    if (spared !== undefined)
      return failure('invalid', from, `has withheld words that ${to} still shows: withhold them there first`);
  }

  const at = moment();
  // The new file first, the old one last: whatever interrupts this, no address is without its article.
  if (target.value === undefined) await writeJson(fileOf(archive, to), into);
  const lines = leadOn({ id: from, old: target.value && article, into }, book.value, { at, note });
  const recorded = await recordAddresses(archive, lines);
  if (!recorded.ok) return recorded;
  await rm(fileOf(archive, from), { force: true });
  const { moves } = await readEntityDecisions(archive);
  const hint = moves.some((move) => move.article === from)
    ? ` entities.json decides about ${from} alone: write ${to} there.`
    : '';
  return success(`${from} is ${to} now; ${lines.filter((l) => l.leadsTo).length} addresses lead on.${hint}`);
}

const fileOf = (archive: string, id: string) => join(archive, 'articles', `${id}.json`);

async function readOne(archive: string, id: string): Promise<Result<Article | undefined>> {
  const file = fileOf(archive, id);
  const text = await readText(file);
  if (!text.ok)
    return text.error.message === 'there is no such file'
      ? success(undefined)
      : failure(text.error.kind, file, describeFailure(text.error));
  const parsed = parseArticleText(text.value);
  return parsed.ok
    ? success(parsed.value.article)
    : failure(parsed.error.kind, file, describeFailure(parsed.error));
}

if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { note: { type: 'string' }, archive: { type: 'string' } },
    });
    const [from, to, ...more] = positionals;
    if (from === undefined || to === undefined || more.length > 0) throw new Error(usage);
    const archive = resolve(values.archive ?? resolve(import.meta.dirname, '../../public/archive'));
    const moved = await moveArticle(archive, from, to, values.note);
    if (moved.ok) console.log(moved.value);
    else console.error(describeFailure(moved.error));
    process.exitCode = moved.ok ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
