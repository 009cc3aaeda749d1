// Opens the desk: who said what, checked by a person, quote by quote.
//   npm run review [-- ARTICLE --archive DIR --by NAME --port N --no-open]
import { resolve } from 'node:path';
import open from 'open';
import { articleHash } from '../desk/articleHash.ts';
import { ArchiveStore } from './archiveFiles/ArchiveStore.ts';
import { decideBy } from './archiveFiles/decideBy.ts';
import { CommandError, runCommand } from './commandError.ts';
import { bundleDesk } from './desk/bundleDesk.ts';
import { serveDesk } from './desk/deskServer.ts';
import { readArgs } from './readArgs.ts';

const usage = 'Usage: npm run review -- [ARTICLE] --archive DIR --by NAME --port N --no-open';

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  const archive = resolve(options.archive ?? resolve(import.meta.dirname, '../../public/archive'));
  const store = new ArchiveStore(archive);
  // Said before a window opens: without these nothing can be decided.
  await store.info();
  await store.decisions();
  const [files, by] = await Promise.all([bundleDesk(), decideBy(options.by)]);
  const { articles } = options.article === undefined ? { articles: [] } : await store.articles();
  if (options.article !== undefined && !articles.some(({ id }) => id === options.article))
    throw new CommandError(`${options.article}: no article of ${archive}`);
  const desk = await serveDesk({ archive, by, files, port: options.port });
  const url = `${desk.url}${options.article === undefined ? '' : articleHash(options.article)}`;
  console.log(`The desk is open at ${url}`);
  console.log(`Decisions are signed “${by}” and written to ${archive}. Ctrl+C closes it.`);
  if (options.open) await open(url).catch(() => console.log('Open the address in a browser.'));
}

function readOptions(args: string[]) {
  const text = { type: 'string' } as const;
  const { values, positionals } = readArgs(
    args,
    { archive: text, by: text, port: text, 'no-open': { type: 'boolean', default: false } },
    usage,
  );
  const port = Number(values.port ?? 4180);
  const [article, ...more] = positionals;
  if (more.length > 0 || !Number.isSafeInteger(port) || port < 0 || port > 65_535)
    throw new CommandError(usage);
  return { article, archive: values.archive, by: values.by, port, open: !values['no-open'] };
}

await runCommand(() => main(process.argv.slice(2)));
