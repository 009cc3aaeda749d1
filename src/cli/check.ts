// Compares what an article quotes with a record of what was said.
//   npm run check -- ID --against FILE|ADDRESS
import { resolve } from 'node:path';
import { type Check, checkAgainst, withEvidence } from '../archive/check/checkAgainst.ts';
import type { Article } from '../model/article.ts';
import { describeFailure, success } from '../model/result.ts';
import { ArchiveStore } from './archiveFiles/ArchiveStore.ts';
import { decideBy } from './archiveFiles/decideBy.ts';
import { momentAfter } from './archiveFiles/momentAfter.ts';
import { readRecordText } from './check/readRecordText.ts';
import { checkJson, checkLines, checkTable } from './check/report.ts';
import { CommandError, runCommand } from './commandError.ts';
import { readArgs } from './readArgs.ts';

const usage = `Usage: npm run check -- ARTICLE --against FILE|ADDRESS

Compares each quotation of an article, word for word, with a transcript, a speech or a release (text, Markdown or HTML),
and keeps with it where it stands there and how far it agrees.

  --source NAME     what readers are told it is, such as "the transcript" (default: the address, or the file's name)
  --by NAME         who compares (default: the name git knows)
  --dry-run         tell, and write nothing
  --json            one JSON object a line, for other programs
  --archive DIR     where the archive is (default: public/archive)`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  against: text,
  source: text,
  by: text,
  archive: text,
  'dry-run': flag,
  json: flag,
  help: flag,
};

await runCommand(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), options, usage);
  if (values.help) return console.log(usage);
  const [id, ...more] = positionals;
  const { against, json, 'dry-run': dryRun } = values;
  if (id === undefined || more.length > 0 || against === undefined) throw new CommandError(usage);

  const record = await readRecordText(against, values.source);
  if (!record.ok) throw new CommandError(`${against}: ${describeFailure(record.error)}`);
  const signed = { by: await decideBy(values.by), at: momentAfter('') };
  const store = new ArchiveStore(
    resolve(values.archive ?? resolve(import.meta.dirname, '../../public/archive')),
  );
  let checks: ReadonlyMap<string, Check> = new Map();
  const compare = (article: Article) => {
    checks = checkAgainst(article, record.value, signed);
    return withEvidence(article, checks);
  };

  if (dryRun) {
    const { articles } = await store.articles();
    const article = articles.find((one) => one.id === id);
    if (article === undefined) throw new CommandError(`There is no article ${id} in ${store.directory}.`);
    compare(article);
  } else {
    const written = await store.changeArticle(id, (article) => success(compare(article)));
    if (!written.ok)
      throw new CommandError(
        written.error.path === 'articles'
          ? `There is no article ${id} in ${store.directory}.`
          : describeFailure(written.error),
      );
  }
  for (const [quotation, check] of checks)
    for (const line of json ? [checkJson(quotation, check)] : checkLines(quotation, check)) console.log(line);
  if (!json)
    console.log(checkTable([...checks.values()], { dryRun, paragraphs: record.value.paragraphs.length }));
});
