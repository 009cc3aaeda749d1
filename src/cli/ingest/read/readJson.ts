import { deepest, isDeeperThan, parseJson } from '../../../model/parseArticle.ts';
import { failure } from '../../../model/result.ts';
import type { ReadItem } from '../incoming.ts';
import type { Decoded } from './decode.ts';
import { readJsonFeed } from './readFeed.ts';
import { readRecord } from './readRecord.ts';

/** Articles a file may hold; a hundred thousand fit into 10 MB only as lines without text. */
const mostItems = 100_000;

/** A JSON file: an article of ours, a ninjs item, a JSON Feed, a record with usual names, or a list of such. */
export function readJson({ text, notes }: Decoded): ReadItem[] {
  const parsed = parseJson(text.replace(/^\ufeff/u, ''));
  if (!parsed.ok) return [{ where: '', result: parsed }];
  const json = parsed.value;
  if (isDeeperThan(json, deepest))
    return [{ where: '', result: failure('tooLarge', '', `nested more than ${deepest} levels deep`) }];
  return withNotes(readParsed(json), notes);
}

function readParsed(json: unknown): ReadItem[] {
  if (typeof json !== 'object' || json === null)
    return [{ where: '', result: failure('invalid', '', 'expected an article or a list of articles') }];
  const list = listOf(json);
  if (list === 'feed') return readJsonFeed(json);
  if (list === undefined) return readRecord(json, '', 'jsonl');
  if (list.length === 0) return [{ where: '', result: failure('missing', '', 'the list holds no article') }];
  if (list.length > mostItems)
    return [
      { where: '', result: failure('tooLarge', '', `${list.length} items, at most ${mostItems} are read`) },
    ];
  return list.flatMap((item, index) => readRecord(item, `item ${index + 1}`, 'jsonl'));
}

/** The list of articles in a file: the file itself, or what its one wrapper holds; 'feed' for a JSON Feed. */
function listOf(json: object): unknown[] | 'feed' | undefined {
  if (Array.isArray(json)) return json;
  const entries = new Map<string, unknown>(Object.entries(json));
  const version = entries.get('version');
  if (typeof version === 'string' && version.includes('jsonfeed.org/version')) return 'feed';
  const lists = ['items', 'articles', 'stories', 'results', 'docs'].map((name) => entries.get(name));
  const list = lists.find((value) => Array.isArray(value));
  return list !== undefined && !entries.has('schema') && !entries.has('uri') ? list : undefined;
}

/** One JSON object a line. Empty lines are passed over; a line that cannot be read is named, the others stand. */
export function readJsonLines({ text, notes }: Decoded): ReadItem[] {
  const items: ReadItem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const record = line.replace(/^\ufeff/u, '').trim();
    if (record === '') continue;
    const where = `line ${index + 1}`;
    const parsed = parseJson(record);
    if (!parsed.ok) items.push({ where, result: parsed });
    else if (isDeeperThan(parsed.value, deepest))
      items.push({ where, result: failure('tooLarge', '', `nested more than ${deepest} levels deep`) });
    else items.push(...readRecord(parsed.value, where, 'jsonl'));
  }
  return withNotes(items, notes);
}

function withNotes(items: ReadItem[], notes: readonly string[]): ReadItem[] {
  if (notes.length === 0) return items;
  return items.map(({ where, result }) => ({
    where,
    result: result.ok
      ? { ok: true, value: { ...result.value, notes: [...notes, ...result.value.notes] } }
      : result,
  }));
}
