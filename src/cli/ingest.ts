// From text to article: reads articles in many formats, finds who said what in them, writes them into the archive.
//   npm run ingest -- [options] FILE|DIRECTORY|ADDRESS|- …
import { resolve } from 'node:path';
import { runCommand } from './ingest/runCommand.ts';

// A reader of our lines that stops early ("| head") is no failure of ours, and no reason to stop writing files.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(
  process.argv.slice(2),
  resolve(import.meta.dirname, '../../public/archive'),
  {
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    bar: process.stderr,
    stdin: process.stdin,
  },
);
