import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AddressBook,
  type AddressLine,
  addressesIn,
  noAddresses,
  parseAddresses,
} from '../model/addresses.ts';
import { describeFailure, failure, type Result, success } from '../model/result.ts';
import { withLock } from './archiveFiles/withLock.ts';
import { writeWhole } from './writeWhole.ts';

const fileOf = (archive: string) => join(archive, 'addresses.json');

/** Every address that an archive gave out; none where there is no addresses.json yet.
 *  @returns a failure that names the file, where it is there and cannot be read: without it links would die unseen */
export async function readAddresses(archive: string): Promise<Result<AddressBook>> {
  const file = fileOf(archive);
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === 'ENOENT') return success(noAddresses);
    return failure(code === undefined ? 'notJson' : 'missing', file, code ?? 'not JSON');
  }
  const parsed = parseAddresses(json);
  return parsed.ok ? parsed : failure(parsed.error.kind, file, describeFailure(parsed.error));
}

/** Tells an addresses.json from what it was: another answer, another file. */
export async function addressesStamp(archive: string): Promise<string> {
  const found = await stat(fileOf(archive)).catch(() => undefined);
  return found === undefined ? 'none' : `${found.mtimeMs} ${found.size} ${found.ino}`;
}

/** Writes down addresses that came into being, or that lead elsewhere now: lines are added, none is changed. What is
 *  known already is left alone, so that the same run twice changes nothing.
 *  @returns how many lines were added
 *  @throws the system's error where the file cannot be written; it stays as it was then */
export function recordAddresses(archive: string, lines: readonly AddressLine[]): Promise<Result<number>> {
  return withLock(archive, () => addLines(archive, lines));
}

/** Writes down that the archive is put before readers as it is, with every address that it then gives out.
 *  @param at the moment, ISO 8601
 *  @returns all that is on record now */
export function recordPublication(
  archive: string,
  lines: readonly AddressLine[],
  at: string,
): Promise<Result<AddressBook>> {
  return withLock(archive, async () => {
    const added = await addLines(archive, lines, at);
    return added.ok ? readAddresses(archive) : added;
  });
}

async function addLines(
  archive: string,
  lines: readonly AddressLine[],
  publishedAt?: string,
): Promise<Result<number>> {
  const book = await readAddresses(archive);
  if (!book.ok) return book;
  const fresh = unwrittenLines(addressesIn(book.value), lines);
  const { published = [] } = book.value;
  const isNew = publishedAt !== undefined && !published.includes(publishedAt);
  if (fresh.length === 0 && !isNew) return success(0);
  const checked = parseAddresses({
    ...book.value,
    ...(isNew ? { published: [...published, publishedAt] } : {}),
    addresses: [...book.value.addresses, ...fresh],
  });
  if (!checked.ok) return failure(checked.error.kind, fileOf(archive), describeFailure(checked.error));
  await writeWhole(fileOf(archive), textOf(checked.value));
  return success(fresh.length);
}

/** The lines that a book does not have: of addresses that it does not know, or that lead elsewhere now. */
export function unwrittenLines(
  known: ReadonlyMap<string, AddressLine>,
  lines: readonly AddressLine[],
): AddressLine[] {
  const now = new Map(known);
  return lines.filter((line) => {
    const old = now.get(line.address);
    now.set(line.address, line);
    return old === undefined || old.leadsTo !== line.leadsTo;
  });
}

/** A line an address, so that a change of the file shows what was added and nothing else. */
function textOf({ schema, published, addresses }: AddressBook): string {
  const list = (name: string, items: readonly unknown[]) =>
    ` "${name}": [\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n ]`;
  const parts = [
    ` "schema": ${JSON.stringify(schema)}`,
    ...(published === undefined ? [] : [list('published', published)]),
    list('addresses', addresses),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}
