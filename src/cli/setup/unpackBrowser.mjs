// Run by packedBrowser.mjs on our own Node: unpacks Chromium and its libraries into the temp folder (TMPDIR).
//   node unpackBrowser.mjs FOLDER   with node_modules/@sparticuz/chromium in it
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const home = resolve(process.argv[2], 'node_modules', '@sparticuz', 'chromium');
const { default: chromium, inflate } = await import(pathToFileURL(join(home, 'build', 'index.js')).href);
await chromium.executablePath();
await inflate(join(home, 'bin', 'al2023.tar.br'));
