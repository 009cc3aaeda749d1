import { parseArticle } from '../../../model/parseArticle.ts';
import { failure, type Result, success } from '../../../model/result.ts';
import type { Incoming, IncomingBlock, IncomingFormat, ReadItem } from '../incoming.ts';
import { fieldsOf, recordBody, recordMetadata } from './looseRecord.ts';
import { isNinjs, readNinjs } from './readNinjs.ts';
import { settle } from './settle.ts';
import { tidyBlocks } from './tidyBlocks.ts';

/** One JSON object that holds an article: ours, ninjs, or a record with the usual names (title, text, date, publisher, url …). */
export function readRecord(json: unknown, where: string, format: IncomingFormat): ReadItem[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return [{ where, result: failure('invalid', '', 'expected an object with an article') }];
  const fields = fieldsOf(json);
  if (String(fields.get('schema')).startsWith('verbatim/article/'))
    return [{ where, result: readVerbatim(json) }];
  const item = fields.get('item');
  if (
    typeof item === 'object' &&
    item !== null &&
    !Array.isArray(item) &&
    recordBody(fields, undefined) === undefined
  )
    return readRecord(item, where, format);
  if (isNinjs(fields)) return readNinjs(fields, where);
  return [{ where, result: readLoose(json, format) }];
}

function readLoose(json: object, format: IncomingFormat): Result<Incoming> {
  const fields = fieldsOf(json);
  const metadata = recordMetadata(fields);
  const body = recordBody(fields, metadata.url);
  if (body === undefined)
    return failure('missing', 'text', 'is missing: no field text, body, content or paragraphs');
  const known = tidyBlocks(body.blocks, metadata);
  return settle({
    ...metadata,
    ...(known.dateline === undefined ? {} : { dateline: known.dateline }),
    format,
    images: [...body.images, ...(metadata.images ?? [])],
    blocks: withInterviewer(known.blocks, metadata.sourceName),
    notes: [],
  });
}

/** English Wikinews prints its own turns as "((WN))": where the record says that it is Wikinews, that is who asks. */
function withInterviewer(blocks: readonly IncomingBlock[], publisher: string | undefined): IncomingBlock[] {
  if (publisher !== 'Wikinews') return [...blocks];
  return blocks.map((block) => (block.speaker === 'WN' ? { ...block, speaker: publisher } : block));
}

/** Our own file, through the same gate as everywhere. */
function readVerbatim(json: unknown): Result<Incoming> {
  const parsed = parseArticle(json);
  if (!parsed.ok) return parsed;
  const { article, dropped } = parsed.value;
  const { schema, id, version, withheld, quotations, mentions, entities, revisions, ingest, ...fields } =
    article;
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return success({
    ...fields,
    format: 'verbatim',
    blocks: article.blocks.map(({ id: _id, speaker, ...block }) => {
      const name = speaker === undefined ? undefined : names.get(speaker);
      return name === undefined ? block : { ...block, speaker: name };
    }),
    article,
    notes: dropped === 0 ? [] : [`${dropped} marks left out: outside their text, or at nobody`],
  });
}
