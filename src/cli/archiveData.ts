import { join } from 'node:path';
import type { Plugin } from 'vite';
import { answerOld } from '../archive/answerOld.ts';
import { deriveArchive } from '../archive/deriveArchive.ts';
import { readAtlas } from './atlas.ts';
import { readArchive } from './readArchive.ts';
import { readPolicy } from './readPolicy.ts';
import { siteData } from './siteData.ts';

/** Serves the data that the build would write, while developing: derived from public/archive, and anew when a file
 *  of it changes. */
export function archiveData(): Plugin {
  return {
    name: 'verbatim-archive-data',
    apply: 'serve',
    configureServer(server) {
      const directory = join(server.config.publicDir, 'archive');
      let data: Promise<ReadonlyMap<string, unknown>> | undefined;
      const derive = async () => {
        const { articles, info, decisions, addresses, problems } = await readArchive(directory);
        for (const problem of problems) server.config.logger.warn(problem);
        const archive = deriveArchive(articles, info, await readAtlas(), decisions, addresses);
        return new Map(siteData(archive, await readPolicy(), answerOld(archive, addresses)));
      };
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(directory)) return;
        data = undefined;
        server.hot.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.replace(/\?.*$/u, '') ?? '';
        if (!/^\/(?:data|schema)\//u.test(path)) return next();
        try {
          data ??= derive();
          const value = (await data).get(path);
          response.statusCode = value === undefined ? 404 : 200;
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(JSON.stringify(value ?? { message: 'not found' }));
        } catch (error) {
          data = undefined;
          server.config.logger.error(error instanceof Error ? error.message : String(error));
          response.statusCode = 500;
          response.end('{}');
        }
      });
    },
  };
}
