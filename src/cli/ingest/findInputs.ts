import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { reasonOf } from './reasonOf.ts';

/** Something to read: a file, an address to fetch, or standard input. `name` is how messages call it. */
export type Input = { name: string } & (
  | { kind: 'file'; path: string }
  | { kind: 'address'; url: string }
  | { kind: 'standardInput' }
);

export type FoundInputs = {
  inputs: Input[];
  /** What was named and is not there: one clear line each. */
  problems: { name: string; reason: string }[];
  /** Files in directories that hold no articles by their names: by ending, how many. */
  passedOver: Map<string, number>;
};

/** What articles come in, by the ending of the file's name; a name without one may be anything. */
const readable = new Set(
  'txt text md markdown htm html xhtml json jsonl ndjson jsonfeed xml rss atom rdf'.split(' '),
);

/** Everything that the command line names, in its order; a directory stands for the files in it and in its folders, sorted by
 *  name. A file that is named twice is read once. Never throws. */
export async function findInputs(named: readonly string[]): Promise<FoundInputs> {
  const found: FoundInputs = { inputs: [], problems: [], passedOver: new Map() };
  const seen = new Set<string>();
  const addFile = async (name: string, path: string) => {
    const real = await realpath(path).catch(() => path);
    if (seen.has(real)) return;
    seen.add(real);
    found.inputs.push({ kind: 'file', name, path });
  };
  for (const name of named) {
    if (name === '-' || /^https?:\/\//iu.test(name)) {
      if (!seen.has(name))
        found.inputs.push(
          name === '-'
            ? { kind: 'standardInput', name: 'standard input' }
            : { kind: 'address', name, url: name },
        );
      seen.add(name);
    } else if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(name)) {
      found.problems.push({ name, reason: 'expected an address that begins with https:// or http://' });
    } else {
      const path = resolve(name);
      try {
        const { isDirectory } = await kindOf(path);
        if (!isDirectory) await addFile(name, path);
        else
          for (const file of await filesIn(path, found))
            await addFile(join(name, relative(path, file)), file);
      } catch (error) {
        found.problems.push({ name, reason: reasonOf(error) });
      }
    }
  }
  return found;
}

async function kindOf(path: string): Promise<{ isDirectory: boolean }> {
  const stats = await stat(path);
  // A pipe or a device has no end that one can rely on; a shell hands such in as standard input.
  if (!stats.isDirectory() && !stats.isFile()) throw new Error('is no file and no directory');
  return { isDirectory: stats.isDirectory() };
}

async function filesIn(folder: string, found: FoundInputs): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const names = new Set(entries.map(({ name }) => name));
  const files: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const path = join(folder, name);
    if (name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (!isPartsOfPage(name, names))
        files.push(...(await filesIn(path, found).catch(unreadable(path, found))));
    } else if (await isFileThere(path)) {
      const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase();
      if (ending === undefined || readable.has(ending)) files.push(path);
      else found.passedOver.set(ending, (found.passedOver.get(ending) ?? 0) + 1);
    }
  }
  return files;
}

const unreadable =
  (name: string, { problems }: FoundInputs) =>
  (error: unknown) => {
    problems.push({ name, reason: reasonOf(error) });
    return [];
  };

const isFileThere = (path: string) =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );

/** A browser that saves a page puts its pictures and frames into a folder beside it. */
function isPartsOfPage(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)(?:_files|-Dateien|_fichiers)$/u.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}
