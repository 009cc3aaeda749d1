// The reader while one works on it: pages change as files do.
//   npm run dev
import { resolve } from 'node:path';
import { createServer } from 'vite';

const server = await createServer({ root: resolve(import.meta.dirname, '../..') });
await server.listen();
server.printUrls();
