// Writes down every address that an archive gives out, so that none of them ever dies unseen.
//   npm run addresses [-- --archive DIR]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressLines } from '../archive/addressLines.ts';
import { describeFailure } from '../model/result.ts';
import { recordAddresses } from './addressBook.ts';
import { moment } from './moment.ts';
import { readArchive } from './readArchive.ts';

try {
  const { values } = parseArgs({ options: { archive: { type: 'string' } } });
  const archive = resolve(values.archive ?? resolve(import.meta.dirname, '../../public/archive'));
  const { articles, decisions, problems } = await readArchive(archive);
  for (const problem of problems) console.warn(problem);
  const recorded = await recordAddresses(archive, addressLines(articles, decisions, moment()));
  if (recorded.ok) console.log(`${recorded.value} addresses written down`);
  else console.error(describeFailure(recorded.error));
  process.exitCode = recorded.ok && !problems.some((line) => line.endsWith('left out')) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
