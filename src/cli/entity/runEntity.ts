import { resolve } from 'node:path';
import { applyEntityDecisions } from '../../archive/applyEntityDecisions.ts';
import { decideEntity, lastDecisionAt, undoEntityDecision } from '../../archive/review/decideEntity.ts';
import { entityPlaces } from '../../archive/review/entityPlaces.ts';
import { entityRows } from '../../archive/review/entityRows.ts';
import { previewEntityDecision } from '../../archive/review/previewEntityDecision.ts';
import { uniteEntities } from '../../archive/uniteEntities.ts';
import type { Article } from '../../model/article.ts';
import type { EntityChange } from '../../model/decisions.ts';
import type { EntityDecisions } from '../../model/entityDecisions.ts';
import { describeFailure, type Result, success } from '../../model/result.ts';
import { ArchiveStore } from '../archiveFiles/ArchiveStore.ts';
import { addressesLine } from '../archiveFiles/addressesLine.ts';
import { decideBy } from '../archiveFiles/decideBy.ts';
import { momentAfter } from '../archiveFiles/momentAfter.ts';
import { CommandError } from '../commandError.ts';
import { placeLines, previewLines, rowLine } from './entityLines.ts';
import { type EntityCommand, readChange } from './readChange.ts';

/** `npm run entity` with these arguments.
 *  @param home the archive that is meant where no other is named
 *  @param out what is told, a line at a time
 *  @throws a CommandError for what cannot be, and the file is as it was */
export async function runEntity(args: string[], home: string, out: (line: string) => void): Promise<void> {
  const asked = readChange(args);
  const store = new ArchiveStore(resolve(asked.archive ?? home));
  await store.info();
  const { articles, problems } = await store.articles();
  for (const problem of problems) console.warn(problem);
  const decisions = await store.decisions();
  const decided = articles.map((article) => applyEntityDecisions(article, decisions));
  switch (asked.command) {
    case 'list':
      return list(decided, asked.words, asked.doubts, out);
    case 'show':
      return show(decided, asked.id, out);
    case 'undo':
      return write({ store, articles, out }, asked, (now) => {
        const undone = undoEntityDecision(now);
        if (!undone.ok) return undone;
        out(`Taken back: ${undone.value.undone}`);
        return success(undone.value.decisions);
      });
    case 'split':
    case 'change': {
      const by = await decideBy(asked.by);
      const change = asked.command === 'split' ? splitOf(asked, decided) : asked.change;
      const entities = uniteEntities(decided);
      return write({ store, articles, out }, asked, (now) =>
        decideEntity(now, change, { by, at: momentAfter(lastDecisionAt(now)), note: asked.note, entities }),
      );
    }
    default:
      return asked satisfies never;
  }
}

type Out = (line: string) => void;

function list(articles: readonly Article[], words: string, doubts: boolean, out: Out): void {
  const wanted = words.toLowerCase();
  const rows = entityRows(articles)
    .filter((row) => `${row.id} ${row.name} ${row.aliases.join(' ')}`.toLowerCase().includes(wanted))
    .filter((row) => !doubts || row.doubts.length > 0);
  for (const row of rows) out(rowLine(row));
  if (rows.length === 0) out('None.');
}

function show(articles: readonly Article[], id: string, out: Out): void {
  const row = entityRows(articles).find((r) => r.id === id);
  if (row === undefined) throw new CommandError(`${id}: nothing in the archive has this id`);
  out(rowLine(row));
  for (const [what, value] of [
    ['also called', row.aliases.join(', ')],
    ['who or what', row.description],
    ['Wikidata', row.wikidata],
    ['kind of place', row.placeType],
    ['lies in', row.containedIn],
    ['position', row.geo && `${row.geo.latitude}, ${row.geo.longitude}`],
    ['was', row.formerIds.join(', ')],
  ] as const)
    if (value) out(`  ${what}: ${value}`);
  for (const line of placeLines(entityPlaces(articles, id))) out(line);
}

function splitOf(
  { from, into, name, article, mentions }: Extract<EntityCommand, { command: 'split' }>,
  articles: readonly Article[],
): EntityChange {
  const here = entityPlaces(articles, from).find((place) => place.article === article);
  if (here === undefined) throw new CommandError(`${article}: does not name ${from}`);
  const spans = mentions.map((number) => {
    const mention = here.mentions[number - 1];
    if (mention === undefined)
      throw new CommandError(`--mention ${number}: ${from} is named ${here.mentions.length} times there`);
    return mention.span;
  });
  return {
    do: 'split',
    from,
    into,
    article,
    ...(name === undefined ? {} : { name }),
    ...(spans.length === 0 ? {} : { mentions: spans }),
  };
}

/** Says what changes, then changes it; only says it when asked for a dry run. */
async function write(
  { store, articles, out }: { store: ArchiveStore; articles: readonly Article[]; out: Out },
  { dryRun }: EntityCommand,
  change: (decisions: EntityDecisions) => Result<EntityDecisions>,
): Promise<void> {
  if (dryRun) {
    const before = await store.decisions();
    const after = change(before);
    if (!after.ok) throw new CommandError(describeFailure(after.error));
    for (const line of previewLines(previewEntityDecision(articles, before, after.value))) out(line);
    out('Nothing was written.');
    return;
  }
  const written = await store.changeDecisions(change);
  if (!written.ok) throw new CommandError(describeFailure(written.error));
  const { before, after, file, addresses } = written.value;
  for (const line of previewLines(previewEntityDecision(articles, before, after))) out(line);
  if (addresses > 0) out(addressesLine(addresses));
  out(`Written to ${file}. Readers see it after the next build: npm run build`);
}
