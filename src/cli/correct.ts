// Puts a quotation or a name right, adds a statement that was not found, or takes a quote or its article out of sight.
//   npm run correct -- ID --quote "words or id" --speaker "Kim Jong Un"
import { resolve } from 'node:path';
import { runCommand } from './commandError.ts';
import { runCorrect } from './correct/runCorrect.ts';

await runCommand(() =>
  runCorrect(process.argv.slice(2), resolve(import.meta.dirname, '../../public/archive'), (line) =>
    console.log(line),
  ),
);
