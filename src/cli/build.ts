// Builds the site into static files.
//   npm run build [-- --archive DIR --out DIR --base /path/ --addresses flat|folder --publish
//     --workers N --shard I/N --quote-pages full|light --cards all|articles|none --no-search --cache DIR
//     --memory MB]
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { linesOf } from '../archive/addressLines.ts';
import { type AddressBook, type AddressLine, addressesIn } from '../model/addresses.ts';
import type { ArchiveInfo } from '../model/archiveInfo.ts';
import { describeFailure } from '../model/result.ts';
import { recordPublication } from './addressBook.ts';
import { readAtlas } from './atlas.ts';
import { type BuildContext, writeContext } from './build/context.ts';
import { hireCrew } from './build/crew.ts';
import { findWithheld } from './build/findWithheld.ts';
import { finishSite, freshFolder, recoverSite } from './build/finishSite.ts';
import { mapAll } from './build/mapAll.ts';
import { forgetNames, haveFactsChanged, nameAll } from './build/nameAll.ts';
import { archiveOf, type BuildOptions, cacheFolder, crewSize, optionsFrom, outOf } from './build/options.ts';
import { putArchive } from './build/putArchive.ts';
import { putSearch } from './build/putSearch.ts';
import type { MappedPart } from './build/readArticles.ts';
import { manifestFolder } from './build/sitePart.ts';
import { type SpillReader, spillReader } from './build/spill.ts';
import { wholeArchive } from './build/wholeArchive.ts';
import { forgetOld, workFolder } from './build/workFolder.ts';
import { writeAtOnce } from './build/writeAtOnce.ts';
import { writeParts } from './build/writeParts.ts';
import { bundle } from './bundle.ts';
import { hashOf } from './hashOf.ts';
import { moment } from './moment.ts';
import { openProgram } from './program.ts';
import { progressBar } from './progressBar.ts';
import { type ArchiveFrame, readFrame } from './readArchive.ts';
import { readPolicy } from './readPolicy.ts';

/** What came of a build. */
export type Built = {
  pages: number;
  drawn: number;
  /** A line for everything that was left out or should be put right. */
  problems: string[];
  /** Addresses that were given out once and answer nothing now. */
  unanswered: string[];
  /** How long each step took, in ms; `cards` is the part of prerendering that went into pictures, on all cores at once. */
  took: Record<'program' | 'derive' | 'prerender' | 'cards' | 'search' | 'finish', number>;
};

/** Builds the whole site beside its place, then puts it there: a build that fails halfway replaces nothing. Articles are
 *  read, and their pages written, a part of them at a time, by workers on all cores; what is about all of them is made of
 *  the little that each tells. Only what changed since the build that stands there is drawn again.
 *  @throws when archive.json cannot be read, a page cannot be drawn, or a worker dies */
export async function build(options: BuildOptions): Promise<Built> {
  const archive = archiveOf(options);
  const out = outOf(options);
  const shard = options.shard ?? { number: 1, of: 1 };
  const clock = stopwatch();
  recoverSite(out);
  const frame = await readFrame(archive);
  const policy = await readPolicy();
  const app = await bundle(options.base ?? '/');
  clock.end('program');

  const work = workFolder(cacheFolder(options), archive);
  const fresh = freshFolder(out);
  // How an editor sets the front is nobody else's business.
  const { front: _, rankings, ...publicInfo } = frame.info;
  const contexts: string[] = [];
  const given: BuildContext = {
    articles: join(archive, 'articles'),
    work,
    out,
    fresh,
    info: publicInfo,
    decisions: frame.decisions,
    bundle: app,
    addresses: options.addresses ?? 'flat',
    cards: options.cards ?? 'all',
    ...(options.cache === undefined ? {} : { pictures: join(cacheFolder(options), 'cards') }),
    ranked: rankings !== false,
    quotePages: options.quotePages ?? 'full',
  };
  const inContext = (book: AddressBook) => {
    const context = { ...given, ...(book.published === undefined ? {} : { published: book.published }) };
    const file = join(work, `context-${process.pid}-${hashOf(JSON.stringify(context)).slice(0, 16)}.json`);
    writeContext(file, context);
    contexts.push(file);
    return { context, file };
  };
  const crew = await hireCrew(crewSize(options.workers, frame.names.length), options.memory);
  const reader = spillReader();
  try {
    let { context, file } = inContext(frame.addresses);
    let mapped = await mapAll(frame.names, frame.addresses, file, crew);
    let book = frame.addresses;
    if (options.publish) {
      // Before anything is written: what readers get must never be missing from the record.
      book = await putOnRecord(archive, linesIn(mapped, reader, frame, moment()));
      ({ context, file } = inContext(book));
      mapped = await mapAll(frame.names, book, file, crew);
    }
    const withheld = await findWithheld(mapped, file, crew);
    const names = await nameAll(mapped, work, file, crew);
    const whole = wholeArchive(mapped, names, { ...frame, book }, reader, await readAtlas());
    clock.end('derive');

    rmSync(fresh, { recursive: true, force: true });
    const factsFile = join(manifestFolder, 'facts');
    const namesChanged = haveFactsChanged(readFacts(join(out, factsFile)), names.facts);
    const bar = progressBar(process.stderr);
    const written = await writeParts(
      mapped,
      names,
      whole.old,
      { context: file, namesChanged, shard },
      crew,
      (done, of) => bar.show('parts', done, of),
    );
    bar.end();
    const { reports } = written;
    let counts = { pages: 0, drawn: 0 };
    if (shard.number === 1) {
      const program = await openProgram(app.folder, app.template.base);
      const { report, ...rest } = await putArchive({
        context,
        contextFile: file,
        whole,
        names,
        policy,
        written,
        program,
        reader,
        crew,
      });
      counts = rest;
      reports.push(report);
      const facts = JSON.stringify(names.facts);
      if (!existsSync(join(out, factsFile)) || readFileSync(join(out, factsFile), 'utf8') !== facts)
        writeAtOnce(join(fresh, factsFile), facts);
    }
    clock.end('prerender');
    if (shard.number === 1 && options.search !== false)
      reports.push(await putSearch(context, whole.open, names.entries, written.searched, reader));
    clock.end('search');
    finishSite(out, fresh, reports, shard.of === 1);
    forgetNames(names);
    forgetOld(work, mapped.values());
    clock.end('finish');
    return {
      pages: written.pages + counts.pages,
      drawn: written.drawn + counts.drawn,
      took: { ...clock.took, cards: written.cards / crew.size },
      unanswered: whole.old.unanswered,
      problems: [
        ...problemsIn(mapped),
        ...withheld,
        ...whole.frontProblems,
        ...adviceFor(frame.info, whole.open.length),
        ...(options.publish && book.published?.length === 1 ? [firstPublication] : []),
        ...unwritten(book, () => linesIn(mapped, reader, frame, '')),
      ],
    };
  } finally {
    reader.close();
    await crew.close();
    rmSync(fresh, { recursive: true, force: true });
    for (const file of contexts) rmSync(file, { force: true });
  }
}

function stopwatch() {
  const took: Built['took'] = { program: 0, derive: 0, prerender: 0, cards: 0, search: 0, finish: 0 };
  let last = performance.now();
  return {
    took,
    end(step: keyof Built['took']) {
      const now = performance.now();
      took[step] = now - last;
      last = now;
    },
  };
}

/** What the pages of the site as it stands show of names; nothing of a site that is not there. */
function readFacts(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

/** In the order of the files. */
const problemsIn = (mapped: ReadonlyMap<number, MappedPart>): string[] =>
  [...mapped.values()].flatMap(({ problems }) => problems).sort();

/** Every address that the archive gives out. */
function linesIn(
  mapped: ReadonlyMap<number, MappedPart>,
  reader: SpillReader,
  { decisions }: ArchiveFrame,
  at: string,
): AddressLine[] {
  const entries = [...mapped.values()]
    .flatMap(({ data, articles }) => articles.map(({ file, addresses }) => ({ data, file, addresses })))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  function* addresses() {
    for (const { data, addresses: ref } of entries) yield* reader.read<string[]>(data, ref);
  }
  return linesOf(addresses(), decisions, at);
}

/** What a publisher should put right before anyone reads the site. */
function adviceFor(info: ArchiveInfo, articles: number): string[] {
  return [
    ...(articles === 0 ? ['The archive has no articles: put one into articles/.'] : []),
    ...(info.contact === undefined ? ['archive.json has no contact: readers cannot report a mistake.'] : []),
    ...(info.url === undefined
      ? ['archive.json has no url: feeds, sitemaps and pictures in shared links wait for it.']
      : []),
    ...(/[@./]example(?:$|[/?])/u.test(info.contact ?? '')
      ? ['archive.json: contact is an example; put your own before you publish.']
      : []),
  ];
}

const firstPublication =
  'This is the first publication on record: corrections made before it are not in the log. Keep addresses.json with the archive, or the next one will take itself for the first.';

/** Writes down that readers get the archive as it is.
 *  @throws in one line where addresses.json cannot be read or written */
async function putOnRecord(folder: string, lines: readonly AddressLine[]): Promise<AddressBook> {
  const recorded = await recordPublication(folder, lines, moment());
  if (!recorded.ok) throw new Error(describeFailure(recorded.error));
  return recorded.value;
}

/** Links are kept alive by what is written down: without it, an edit of the archive can end one unseen. */
function unwritten(book: AddressBook, lines: () => readonly AddressLine[]): string[] {
  const known = addressesIn(book);
  if (known.size === 0) return [];
  const count = lines().filter(({ address }) => !known.has(address)).length;
  return count === 0
    ? []
    : [`${count} addresses are not in addresses.json yet: npm run addresses writes them down.`];
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: {
        archive: { type: 'string' },
        out: { type: 'string' },
        base: { type: 'string' },
        publish: { type: 'boolean' },
        addresses: { type: 'string' },
        workers: { type: 'string' },
        shard: { type: 'string' },
        cards: { type: 'string' },
        'no-search': { type: 'boolean' },
        'quote-pages': { type: 'string' },
        cache: { type: 'string' },
        memory: { type: 'string' },
      },
    });
    const { pages, drawn, problems, unanswered } = await build(optionsFrom(values));
    for (const problem of problems) console.warn(problem);
    for (const address of unanswered)
      console.error(
        `${address} was given out and answers nothing: bring its article back, or say what stands for it now (npm run move -- OLD NEW)`,
      );
    console.log(`${pages} pages, ${drawn} drawn anew`);
    process.exitCode = unanswered.length > 0 || problems.some((line) => line.endsWith('left out')) ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
