// Builds the site, then serves it until stopped.
//   npm start [-- --port N]
import { resolve } from 'node:path';
import { build } from './build.ts';
import { portOf } from './portOf.ts';
import { serve } from './serve.ts';

const port = portOf(process.argv.slice(2));
if (port === undefined) {
  console.error('Usage: npm start -- --port N, with N from 1 to 65535.');
  process.exit(1);
}
console.log('Building the site: what changed since the last time…');
const { problems } = await build({});
for (const problem of problems) console.warn(problem);
const { url } = await serve(resolve(import.meta.dirname, '../../dist'), { port });
console.log(`Verbatim reads at ${url}/`);
