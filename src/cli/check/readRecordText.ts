import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RecordText } from '../../archive/check/checkAgainst.ts';
import { largestFile } from '../../model/parseArticle.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { fetchInput } from '../ingest/fetchInput.ts';
import type { RawInput } from '../ingest/incoming.ts';
import { readInput } from '../ingest/read/readInput.ts';
import { reasonOf } from '../ingest/reasonOf.ts';

/** The longest name of a source that an article keeps. */
const longestSource = 2_000;

/** Reads a transcript, a speech or a release as ingest reads articles: a file, or an address.
 *  @param source what readers are told it is; else the address where it was found, or the name of the file */
export async function readRecordText(
  against: string,
  source: string | undefined,
): Promise<Result<RecordText>> {
  const isAddress = /^https?:\/\//iu.test(against);
  const raw = isAddress ? await fetchInput(against) : await readBytes(against);
  if (!raw.ok) return raw;
  const named = source?.trim() ? source.trim() : isAddress ? (raw.value.url ?? against) : basename(against);
  return recordTextOf(raw.value, named);
}

/** The paragraphs of a record that is at hand. */
export function recordTextOf(input: RawInput, source: string): Result<RecordText> {
  if (source.length > longestSource)
    return failure('tooLarge', '--source', `expected at most ${longestSource} characters.`);
  const items = readInput(input);
  const [first] = items;
  if (first === undefined || items.length > 1)
    return failure('invalid', '', `holds ${items.length} articles, expected one text`);
  if (!first.result.ok) return first.result;
  const { headline, blocks } = first.result.value;
  // The first line of a transcript may be read as its headline though it is a paragraph of it.
  const paragraphs = blocks.map((block) => block.text);
  return success({
    source,
    paragraphs: paragraphs.includes(headline) ? paragraphs : [headline, ...paragraphs],
  });
}

async function readBytes(file: string): Promise<Result<RawInput>> {
  try {
    const stats = await stat(file);
    if (!stats.isFile()) return failure('invalid', '', 'expected a file');
    if (stats.size > largestFile)
      return failure('tooLarge', '', `${stats.size} bytes, at most ${largestFile} are read`);
    return success({ bytes: await readFile(file), name: file });
  } catch (error) {
    return failure('missing', '', reasonOf(error));
  }
}
