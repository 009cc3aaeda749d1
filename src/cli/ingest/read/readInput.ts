import { largestFile } from '../../../model/parseArticle.ts';
import { failure, type Result } from '../../../model/result.ts';
import type { Incoming, RawInput, ReadItem } from '../incoming.ts';
import { type Decoded, decode } from './decode.ts';
import { readFeed } from './readFeed.ts';
import { readHtml } from './readHtml.ts';
import { readJson, readJsonLines } from './readJson.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readText } from './readText.ts';
import { sniffKind } from './sniffKind.ts';

/** Reads whatever a person hands in: text, Markdown, a web page, ninjs, a feed, lines of JSON, our own JSON.
 *  @returns at least one item; an input that cannot be read is one item whose result says why. Never throws. */
export function readInput(input: RawInput): ReadItem[] {
  const whole = (result: Result<Incoming>): ReadItem[] => [{ where: '', result }];
  if (input.bytes.length > largestFile)
    return whole(failure('tooLarge', '', `${input.bytes.length} bytes, at most ${largestFile} are read`));
  const decoded = decode(input.bytes, input.type);
  if (!decoded.ok) return whole(decoded);
  if (!/[\p{L}\p{N}]/u.test(decoded.value.text))
    return whole(
      failure('missing', '', input.bytes.length === 0 ? 'the file is empty' : 'there is no text in it'),
    );
  try {
    return readAs(decoded.value, input);
  } catch (error) {
    // The libraries below may overflow on trees that are made to: whatever happens, one line says so.
    const reason = error instanceof RangeError ? 'nested too deeply' : 'it cannot be read';
    return whole(
      failure('invalid', '', `${reason} (${error instanceof Error ? error.message.slice(0, 80) : ''})`),
    );
  }
}

function readAs(decoded: Decoded, input: RawInput): ReadItem[] {
  const kind = sniffKind(decoded.text, input);
  switch (kind) {
    case 'json':
      return readJson(decoded);
    case 'jsonl':
      return readJsonLines(decoded);
    case 'xml':
      return readFeed(decoded);
    case 'html':
      return [{ where: '', result: readHtml(decoded, input.url) }];
    case 'markdown':
      return [{ where: '', result: readMarkdown(decoded) }];
    case 'text':
      return [{ where: '', result: readText(decoded) }];
    default:
      return kind satisfies never;
  }
}
