import { join } from 'node:path';
import { type AddressBook, addressesIn } from '../../model/addresses.ts';
import { largestFile } from '../../model/parseArticle.ts';
import { describeFailure, failure, type Result, success } from '../../model/result.ts';
import { readAddresses, recordAddresses } from '../addressBook.ts';
import { moment } from '../moment.ts';
import { type Crew, hireCrew } from './crew.ts';
import { fetchInput, readAtMost } from './fetchInput.ts';
import { findInputs, type Input } from './findInputs.ts';
import { type Fate, identify } from './identify.ts';
import type { Known } from './identity.ts';
import { inOrder } from './inOrder.ts';
import type { IngestOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { prepareArchive } from './prepareArchive.ts';
import { patientWriter, putArticle, type Write } from './putArticle.ts';
import { reasonOf } from './reasonOf.ts';
import { articleFiles } from './scanArchive.ts';
import type { ReadArticle } from './worker.ts';

/** Where a run tells what it does, and reads from where `-` is named. */
export type Listener = {
  stdin: AsyncIterable<Uint8Array>;
  /** Something that is no article's: a new archive, files passed over. */
  said(line: string): void;
  outcome(outcome: Outcome): void;
  /** How far it is: `done` of `total` are read, or written. */
  progress(what: string, done: number, total: number): void;
};

/** One article that was read, and where it came from. */
type Arrival = { input: string } & Extract<ReadArticle, { candidate: unknown }>;

/** Files of the archive that one worker looks through in one go. */
const scanChunk = 40;
/** How many tasks wait ready for each worker, so that none is ever idle. */
const ahead = 3;

/** Reads everything that was named, tells who each article is, finds who said what in it, and writes one file each.
 *  Whatever cannot be read or written is an outcome of its own, and all else goes on.
 *  @returns the outcomes are told to `listener` in the order of the input; a failure when nothing could be begun */
export async function ingestAll(options: IngestOptions, listener: Listener): Promise<Result<undefined>> {
  const prepared = await prepareArchive(options.archive, options.dryRun);
  if (!prepared.ok) return prepared;
  for (const line of prepared.value.done) listener.said(line);
  const book = await readAddresses(options.archive);
  if (!book.ok) return book;
  const found = await findInputs(options.inputs);
  for (const { name, reason } of found.problems)
    listener.outcome({ input: name, where: '', status: 'failed', reason });
  for (const [ending, count] of found.passedOver)
    listener.said(`Passed over ${count} ${count === 1 ? 'file' : 'files'} ending in .${ending}`);

  const write = patientWriter(options.archive, listener.said);
  const crew = await hireCrew(options.workers);
  try {
    const { arrivals, failed } = await readInputs(found.inputs, options, crew, listener);
    if (arrivals.length + failed > 1 && (options.id !== undefined || options.defaults.url !== undefined))
      return failure(
        'invalid',
        options.id === undefined ? '--url' : '--id',
        `is for one article alone; ${arrivals.length + failed} were found. Nothing was written.`,
      );
    const archive = await scanArchive(options.archive, crew, listener);
    const candidates = arrivals.map(({ candidate }) =>
      options.id === undefined ? candidate : { ...candidate, ownId: options.id },
    );
    const fates = identify(candidates, archive.known, archive.unreadable, movedIds(book.value));
    const addresses = await makeFiles(
      arrivals,
      fates,
      { ...options, threshold: prepared.value.info.threshold },
      crew,
      write,
      listener,
    );
    if (options.dryRun) return success(undefined);
    const recorded = await write(() => record(options.archive, addresses));
    return recorded.ok ? success(undefined) : recorded;
  } finally {
    await crew.close();
  }
}

async function readInputs(
  inputs: readonly Input[],
  { workers, defaults }: IngestOptions,
  crew: Crew,
  listener: Listener,
): Promise<{ arrivals: Arrival[]; failed: number }> {
  const arrivals: Arrival[] = [];
  let failed = 0;
  const one = async (input: Input): Promise<ReadArticle[]> => {
    try {
      if (input.kind === 'file')
        return await crew.read({ input: { path: input.path, name: input.name }, defaults });
      const raw =
        input.kind === 'address' ? await fetchInput(input.url) : await readStandardInput(listener.stdin);
      return raw.ok
        ? await crew.read({ input: raw.value, defaults })
        : [{ where: '', reason: describeFailure(raw.error) }];
    } catch (error) {
      return [{ where: '', reason: reasonOf(error) }];
    }
  };
  await inOrder(inputs, workers * ahead, one, (articles, index) => {
    const input = inputs[index]?.name ?? '';
    for (const article of articles) {
      if ('candidate' in article) arrivals.push({ input, ...article });
      else {
        failed += 1;
        listener.outcome({ input, where: article.where, status: 'failed', reason: article.reason });
      }
    }
    listener.progress('read', index + 1, inputs.length);
  });
  return { arrivals, failed };
}

async function readStandardInput(stdin: AsyncIterable<Uint8Array>) {
  const bytes = await readAtMost(stdin, largestFile);
  return bytes === undefined
    ? failure('tooLarge', '', `larger than ${largestFile} bytes, the most that is read`)
    : success({ bytes, name: 'standard input' });
}

async function scanArchive(archive: string, crew: Crew, listener: Listener) {
  const files = await articleFiles(archive);
  const chunks = Array.from({ length: Math.ceil(files.length / scanChunk) }, (_, index) =>
    files.slice(index * scanChunk, (index + 1) * scanChunk),
  );
  const scanned = (await Promise.all(chunks.map((chunk) => crew.scan({ archive, files: chunk })))).flat();
  const known: Known[] = [];
  const unreadable = new Set<string>();
  for (const file of scanned) {
    if ('known' in file) {
      known.push(file.known);
      continue;
    }
    unreadable.add(file.file.replace(/\.json$/u, ''));
    listener.said(`${join(archive, 'articles', file.file)}: ${file.reason}; left as it is`);
  }
  return { known, unreadable };
}

async function makeFiles(
  arrivals: readonly Arrival[],
  fates: readonly Fate[],
  { archive, workers, dryRun, threshold, note, id: wanted }: IngestOptions & { threshold: number },
  crew: Crew,
  write: Write,
  listener: Listener,
): Promise<string[]> {
  const addresses: string[] = [];
  const at = moment();
  const one = async ({ input, where, incoming, candidate }: Arrival, index: number): Promise<Outcome> => {
    const fate = fates[index];
    const from = { input, where };
    if (fate === undefined || fate.kind === 'refused')
      return { ...from, status: 'failed', reason: fate?.reason ?? 'nobody can say which article it is' };
    if (fate.kind !== 'write') {
      const other = arrivals[fate.of];
      const called = [other?.input, other?.where].filter(Boolean).join(': ');
      const reason =
        fate.kind === 'twin' ? `the same text as ${called}` : `of this article ${called} is newer or fuller`;
      return { ...from, status: 'leftOut', reason };
    }
    const { id, known } = fate;
    const file = join(archive, 'articles', known?.file ?? `${id}.json`);
    const failed = (reason: string): Outcome => ({ ...from, id, status: 'failed', reason });
    const more = { ...(known && { existing: file }), ...(note !== undefined && { note }) };
    const make = () =>
      crew
        .make({ incoming, sha256: candidate.sha256, id, at, threshold, wanted: wanted === id, ...more })
        .catch((error: unknown) => failure<never>('invalid', '', `cannot be marked: ${reasonOf(error)}`));
    const made = await (dryRun ? make() : putArticle(file, make, write));
    if (!made.ok) return failed(describeFailure(made.error));
    const { status, marks, notes, addresses: given } = made.value;
    addresses.push(...given);
    const other =
      wanted !== undefined && wanted !== id
        ? [`is in the archive as ${id}, and keeps that id; npm run move -- ${id} ${wanted} renames it`]
        : [];
    return { ...from, status, id, file, marks, notes: [...notes, ...other] };
  };
  await inOrder(arrivals, workers * ahead, one, (outcome, index) => {
    listener.outcome(outcome);
    listener.progress('done', index + 1, arrivals.length);
  });
  return addresses;
}

async function record(archive: string, addresses: readonly string[]): Promise<Result<number>> {
  const at = moment();
  try {
    return await recordAddresses(
      archive,
      addresses.map((address) => ({ address, at })),
    );
  } catch (error) {
    return failure('invalid', join(archive, 'addresses.json'), `cannot be written: ${reasonOf(error)}`);
  }
}

/** The ids of articles whose address leads elsewhere: no new article may take one. */
function movedIds(book: AddressBook): ReadonlySet<string> {
  return new Set(
    [...addressesIn(book).values()].flatMap(({ address, leadsTo }) => {
      const id = leadsTo === undefined ? undefined : /^\/articles\/([^/]+)$/u.exec(address)?.[1];
      return id === undefined ? [] : [decodeURIComponent(id)];
    }),
  );
}
