import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const hashOf = (text: string | Uint8Array, kind = 'sha256') => createHash(kind).update(text);

/** Puts another version of the program into a built site, as a new deployment would: every file of it has another name and
 *  another content, the pages name the new ones, and the worker lists them. The old ones are gone.
 *  @param mark tells versions apart; the same mark gives the same names */
export async function putNewVersion(site: string, mark: string): Promise<void> {
  const assets = join(site, 'assets');
  const programs = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const names = new Map(
    programs.map((name) => [
      name,
      name.replace(
        /-[\w-]{8}\.js$/u,
        `-${hashOf(mark + name)
          .digest('hex')
          .slice(0, 8)}.js`,
      ),
    ]),
  );
  const renamed = (text: string) => {
    for (const [old, fresh] of names) text = text.replaceAll(old, fresh);
    return text;
  };
  for (const [old, fresh] of names) {
    const text = await readFile(join(assets, old), 'utf8');
    await rm(join(assets, old));
    await writeFile(join(assets, fresh), `${renamed(text)}\n// ${mark}\n`);
  }
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    await writeFile(file, renamed(await readFile(file, 'utf8')));
  }
  await listAnew(site, renamed);
}

/** Writes the hashes of the files as they are now into the worker's list. */
async function listAnew(site: string, renamed: (text: string) => string): Promise<void> {
  const file = join(site, 'sw.js');
  let worker = renamed(await readFile(file, 'utf8'));
  for (const [entry = '', , url = ''] of worker.matchAll(
    /\{"integrity":"([^"]+)","revision":[^,]+,"url":"([^"]+)"\}/gu,
  )) {
    const content = await readFile(join(site, url));
    const hash = hashOf(content, 'sha384').digest('base64');
    const revision = url.startsWith('assets/') ? 'null' : `"${hashOf(content).digest('hex').slice(0, 16)}"`;
    worker = worker.replace(entry, `{"integrity":"sha384-${hash}","revision":${revision},"url":"${url}"}`);
  }
  await writeFile(file, worker);
}
