import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../desk');

/** The files of the desk's window by path, as they are served. */
export type DeskFiles = ReadonlyMap<string, { type: string; body: string | Uint8Array<ArrayBuffer> }>;

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
};

/** Builds the desk's window, in memory: about a second, and nothing of it lies anywhere to grow old. */
export async function bundleDesk(): Promise<DeskFiles> {
  const built = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), tailwindcss()],
    // One file of each kind, whole: they come from the same machine.
    build: { write: false, modulePreload: false, cssCodeSplit: false, assetsInlineLimit: 0 },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = new Map<string, { type: string; body: string | Uint8Array<ArrayBuffer> }>();
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const file of output.output) {
      const type = types[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      const source = file.type === 'chunk' ? file.code : file.source;
      files.set(file.fileName, { type, body: typeof source === 'string' ? source : new Uint8Array(source) });
    }
  }
  return files;
}
