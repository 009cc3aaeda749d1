// Decides about the people, places and organizations of an archive: who is one, what they are called.
//   npm run entity -- merge people/putin people/vladimir-putin
import { resolve } from 'node:path';
import { runCommand } from './commandError.ts';
import { runEntity } from './entity/runEntity.ts';

await runCommand(() =>
  runEntity(process.argv.slice(2), resolve(import.meta.dirname, '../../public/archive'), (line) =>
    console.log(line),
  ),
);
