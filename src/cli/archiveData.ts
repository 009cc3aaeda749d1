import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { answerOld } from '../archive/answerOld.ts';
import { type Archive, deriveArchive } from '../archive/deriveArchive.ts';
import { searchRecords } from '../archive/search/searchRecords.ts';
import { searchPaths } from '../model/searchPaths.ts';
import { readAtlas } from './atlas.ts';
import { readArchive } from './readArchive.ts';
import { readPolicy } from './readPolicy.ts';
import { searchIndex } from './search/searchIndex.ts';
import { siteData } from './siteData.ts';

type Derived = { archive: Archive; data: ReadonlyMap<string, unknown> };
type Answer = { type: string; content: string | Uint8Array };

const json = 'application/json; charset=utf-8';
const types: Record<string, string> = { '.js': 'text/javascript; charset=utf-8', '.json': json };

/** Serves what the build would write beside the program, while developing: data, and the search index with its first use. Both are
 *  derived from public/archive, and anew when a file of it changes. */
export function archiveData(): Plugin {
  return {
    name: 'verbatim-archive-data',
    apply: 'serve',
    configureServer(server) {
      const directory = join(server.config.publicDir, 'archive');
      let derived: Promise<Derived> | undefined;
      let index: Promise<ReadonlyMap<string, string | Uint8Array>> | undefined;
      const derive = async (): Promise<Derived> => {
        const { articles, info, decisions, addresses, problems } = await readArchive(directory);
        const archive = deriveArchive(articles, info, await readAtlas(), decisions, addresses);
        for (const problem of [...problems, ...archive.frontProblems]) server.config.logger.warn(problem);
        return {
          archive,
          data: new Map(siteData(archive, await readPolicy(), answerOld(archive, addresses))),
        };
      };
      const find = async (path: string): Promise<Answer | undefined> => {
        derived ??= derive();
        const { archive, data } = await derived;
        if (!path.startsWith(searchPaths.index)) {
          const value = data.get(path);
          return value === undefined ? undefined : { type: json, content: JSON.stringify(value) };
        }
        index ??= searchIndex(searchRecords(archive), archive.info.language).then((files) => new Map(files));
        const content = (await index).get(path);
        return content === undefined
          ? undefined
          : { type: types[extname(path)] ?? 'application/octet-stream', content };
      };
      const forget = () => {
        derived = undefined;
        index = undefined;
      };
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(directory)) return;
        forget();
        server.hot.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.replace(/\?.*$/u, '') ?? '';
        if (!/^\/(?:data|schema|pagefind)\//u.test(path)) return next();
        try {
          const found = await find(path);
          response.statusCode = found === undefined ? 404 : 200;
          response.setHeader('content-type', found?.type ?? json);
          response.end(found?.content ?? '{"message":"not found"}');
        } catch (error) {
          forget();
          server.config.logger.error(error instanceof Error ? error.message : String(error));
          response.statusCode = 500;
          response.end('{}');
        }
      });
    },
  };
}
