import { keyOf, type Progress, type Subject } from '../../../model/keeping.ts';
import { dropCopy, findCopy, noteOf, putCopy, shelves } from './copies.ts';
import { fetchData, fetchFileIndex, lookUpIn } from './fetchData.ts';
import { filesOf, mainFile, type WantedFile } from './filesOf.ts';
import { readSelections, removeSelection, type Selection, writeSelection } from './selections.ts';
import { titleOf } from './titleOf.ts';

/** So many files are asked for at once: quick, and a small server is not overrun. */
const atOnce = 6;
/** Pauses before a file is tried again, in milliseconds. */
const pauses = [300, 1_000, 3_000];

/** What keeping a subject would take on this device, in bytes.
 *  @returns `undefined` when the site has no such thing
 *  @throws when the site cannot say so now */
export async function sizeOf(subject: Subject): Promise<number | undefined> {
  const index = await fetchFileIndex();
  if (subject.what === 'archive') return index.bytes;
  const files = await filesOf(subject, index, lookUpIn(index));
  return files.some(({ path }) => path === mainFile(subject)) ? sum(files) : undefined;
}

/** Keeps a subject: fetches what is not there yet or has changed. Called again, it goes on where it stopped.
 *  @returns the selection, complete only when every file came
 *  @throws when the lists cannot be read, when storage is full, or the signal's own error */
export async function keep(
  subject: Subject,
  { signal, tell = () => {} }: { signal?: AbortSignal; tell?: (progress: Progress) => void } = {},
): Promise<Selection> {
  const index = await fetchFileIndex();
  const wanted = await filesOf(subject, index, lookUpIn(index));
  const selection: Selection = {
    subject,
    title: await nameOf(subject),
    files: wanted.map(({ path }) => path),
    bytes: sum(wanted),
    // Looked at again, what was whole stays so for the reader until a file is found to be missing.
    complete: (await readSelections()).some((s) => s.complete && keyOf(s.subject) === keyOf(subject)),
  };
  await writeSelection(selection);
  const progress: Progress = { files: 0, ofFiles: wanted.length, bytes: 0, ofBytes: selection.bytes };
  tell({ ...progress });
  const left = wanted.values();
  let missing = 0;
  const work = async () => {
    for (const file of left) {
      signal?.throwIfAborted();
      if (!(await fetchOne(file, signal))) missing += 1;
      else {
        progress.files += 1;
        progress.bytes += file.bytes;
      }
      tell({ ...progress });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const done = { ...selection, complete: missing === 0 };
  await writeSelection(done);
  return done;
}

/** What a subject is called, by its own data as it is now. */
async function nameOf(subject: Subject): Promise<string> {
  if (subject.what === 'archive') return 'The whole archive';
  const text = await fetchData(mainFile(subject));
  return (text === 'gone' ? undefined : titleOf(JSON.parse(text))) ?? subject.id;
}

const sum = (files: readonly WantedFile[]) => files.reduce((bytes, file) => bytes + file.bytes, 0);

/** @returns whether the file is kept now, in the state that the lists name */
async function fetchOne({ path, mark }: WantedFile, signal?: AbortSignal): Promise<boolean> {
  for (const shelf of shelves) {
    const copy = await findCopy(path, [shelf]);
    if (copy === undefined || noteOf(copy)?.mark !== mark) continue;
    if (shelf === 'opened') await putCopy('kept', path, await copy.text()); // else it would be forgotten
    return true;
  }
  for (const pause of [...pauses, undefined]) {
    const text = await fetchData(path, signal).catch(() => undefined);
    signal?.throwIfAborted();
    if (text !== undefined && text !== 'gone') {
      const note = await putCopy('kept', path, text);
      if (note.mark === mark) return true;
    }
    if (pause !== undefined) await new Promise((done) => setTimeout(done, pause));
  }
  return false;
}

/** Keeps a subject no longer; what another needs stays. */
export async function forget(subject: Subject): Promise<void> {
  for (const path of await removeSelection(subject)) await dropCopy(path, ['kept']);
}
