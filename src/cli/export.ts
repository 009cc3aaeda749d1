// Hands an archive, or one article or quotation of it, to other programs.
//   npm run export -- ID|all --as FORMAT [--quote QUOTE] [--archive DIR] [--out FILE]
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { applyEntityDecisions } from '../archive/applyEntityDecisions.ts';
import { type ExportFormat, exporters, tellsOneQuotation } from '../archive/export/exporters.ts';
import { publishArticle } from '../archive/publishArticle.ts';
import { csvOf } from './quotes/csvOf.ts';
import { readArchive } from './readArchive.ts';
import { writeWhole } from './writeWhole.ts';

const root = resolve(import.meta.dirname, '../..');
const formats = Object.keys(exporters).join('|');
const usage = `Usage: npm run export -- ID|all --as ${formats} [--quote QUOTE] [--archive DIR] [--out FILE]`;

type Wanted = { id: string; format: ExportFormat; quote?: string | undefined; archive: string };

const isFormat = (text: string | undefined): text is ExportFormat =>
  text !== undefined && Object.hasOwn(exporters, text);

/** The text of an export. What is withheld is not in it, and speakers that nobody can be sure of are not named.
 *  @returns the text and a line for every file that could not be read, or the reason there is none */
export async function exportText({
  id,
  format,
  quote,
  archive,
}: Wanted): Promise<{ text: string; problems: string[] } | { reason: string }> {
  const { info, articles, decisions, problems } = await readArchive(archive);
  const wanted = id === 'all' ? articles : articles.filter((article) => article.id === id);
  if (wanted.length === 0)
    return {
      reason: id === 'all' ? `${archive} has no articles.` : `There is no article ${id} in ${archive}.`,
    };
  const published = wanted
    .map((article) => publishArticle(applyEntityDecisions(article, decisions), info))
    .filter((article) => article !== undefined);
  if (published.length === 0) return { reason: `${id} is not published: it was withheld or called back.` };
  const one = id !== 'all';
  if (quote === undefined)
    return { text: exporters[format]({ articles: published, info, one }, csvOf), problems };
  if (!one) return { reason: '--quote wants the id of its article, not all.' };
  if (!tellsOneQuotation.includes(format))
    return {
      reason: `--as ${format} tells of whole articles; for one quote take ${tellsOneQuotation.join(', ')}.`,
    };
  const quotation = published[0]?.quotations.find((q) => q.id === quote || q.aliases?.includes(quote));
  if (quotation === undefined) return { reason: `${id} has no quote ${quote} that readers see.` };
  return { text: exporters[format]({ articles: published, info, one, quotation }, csvOf), problems };
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      quote: { type: 'string' },
      archive: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0 || !isFormat(values.as)) {
    console.error(usage);
    return 1;
  }
  const archive = resolve(values.archive ?? join(root, 'public/archive'));
  const result = await exportText({ id, format: values.as, quote: values.quote, archive });
  if ('reason' in result) {
    console.error(result.reason);
    return 1;
  }
  for (const problem of result.problems) console.error(problem);
  if (values.out === undefined) process.stdout.write(result.text);
  else await writeWhole(resolve(values.out), result.text);
  return result.problems.some((line) => line.endsWith('left out')) ? 1 : 0;
}

if (import.meta.main) {
  // A reader like `head` closes the pipe when it has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
