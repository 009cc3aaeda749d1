import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { ArchiveStore } from '../archiveFiles/ArchiveStore.ts';
import { listen, type Served } from '../serve.ts';
import type { DeskFiles } from './bundleDesk.ts';
import { type Answer, DeskWork } from './DeskWork.ts';
import {
  addRequest,
  checkRequest,
  decideRequest,
  entityChangeRequest,
  placesRequest,
  previewRequest,
  undoRequest,
} from './deskRequests.ts';
import { guard } from './guard.ts';

/** Bytes: a decision is a few hundred. */
const largestRequest = 1_000_000;

type DeskOptions = {
  /** The folder with archive.json and articles/. */
  archive: string;
  /** Who decides. */
  by: string;
  /** The window's own files. */
  files: DeskFiles;
  /** The port wanted, or the next free one after it; any free one when left out or 0. */
  port?: number | undefined;
};

/** The desk on this machine alone. `url` ends in a slash and holds the word that every request must know: whoever has
 *  the address can decide. */
export async function serveDesk({ archive, by, files, port = 0 }: DeskOptions): Promise<Served> {
  const token = randomBytes(24).toString('base64url');
  let listening = 0;
  const app = deskApp(new DeskWork(new ArchiveStore(archive), by), files, token, () => listening);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  listening = await listen(server, port);
  return {
    url: `http://127.0.0.1:${listening}/${token}/`,
    port: listening,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function deskApp(work: DeskWork, files: DeskFiles, token: string, port: () => number): Hono {
  const app = new Hono();
  app.use(guard(token, port));
  app.use(bodyLimit({ maxSize: largestRequest, onError: (c) => c.json({ message: 'Too large.' }, 413) }));
  const api = new Hono();
  api.get('/state', async (c) => c.json(await work.state()));
  api.get('/articles/:id', async (c) => send(c, await work.article(c.req.param('id'))));
  api.get('/entities', async (c) => c.json(await work.entities()));
  api.post('/entities/places', (c) =>
    read(c, placesRequest, async ({ id }) => ({ status: 200, body: await work.places(id) })),
  );
  api.post('/decide', (c) => read(c, decideRequest, (request) => work.decide(request)));
  api.post('/add', (c) => read(c, addRequest, (request) => work.add(request)));
  api.post('/check', (c) => read(c, checkRequest, (request) => work.check(request)));
  api.post('/undo', (c) => read(c, undoRequest, ({ undo }) => work.undo(undo)));
  api.post('/entities/preview', (c) => read(c, previewRequest, ({ change }) => work.preview(change)));
  api.post('/entities/change', (c) => read(c, entityChangeRequest, (request) => work.changeEntity(request)));
  api.post('/entities/undo', (c) => read(c, undoRequest, ({ undo }) => work.undoEntity(undo)));
  app.route(`/${token}/api`, api);
  app.get(`/${token}/*`, (c) => {
    const path = c.req.path.slice(token.length + 2) || 'index.html';
    const file = files.get(path);
    if (file === undefined) return c.text('Not here', 404);
    return c.body(file.body, 200, { 'Content-Type': file.type });
  });
  // A disk that is full or a file that may not be written: the editor must know that nothing was kept.
  app.onError((error, c) => {
    console.error(error.message);
    return c.json({ message: `Nothing was written: ${error.message}` }, 500);
  });
  return app;
}

async function read<S extends v.GenericSchema>(
  context: Context,
  schema: S,
  act: (request: v.InferOutput<S>) => Promise<Answer<unknown>>,
): Promise<Response> {
  const json: unknown = await context.req.json().catch(() => undefined);
  const parsed = v.safeParse(schema, json);
  if (!parsed.success)
    return context.json({ message: 'The desk sent what it should not. Load it again.' }, 400);
  return send(context, await act(parsed.output));
}

const send = (context: Context, { status, body }: Answer<unknown>) => context.json(body as object, status);
