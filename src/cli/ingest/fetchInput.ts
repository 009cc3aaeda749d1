import { largestFile } from '../../model/parseArticle.ts';
import { failure, type Result, success } from '../../model/result.ts';
import type { RawInput } from './incoming.ts';

/** How long an address may take, to the last byte. */
const longestWait = 20_000;

/** Fetches an address, redirects followed, and gives up on answers that are late, too large or no success.
 *  `url` of what comes back is where the answer came from in the end.
 *  @param wait milliseconds until it gives up */
export async function fetchInput(url: string, wait = longestWait): Promise<Result<RawInput>> {
  const over = AbortSignal.timeout(wait);
  try {
    const answer = await fetch(url, {
      signal: over,
      headers: {
        accept:
          'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json, text/*;q=0.9, */*;q=0.1',
        'user-agent': 'Verbatim ingest',
      },
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      return failure('missing', '', `answers ${answer.status} ${answer.statusText}`.trim());
    }
    const bytes = await readAtMost(answer.body, largestFile);
    if (bytes === undefined) return failure('tooLarge', '', 'larger than 10 MB, the most that is read');
    const type = answer.headers.get('content-type');
    return success({ bytes, name: url, url: answer.url, ...(type === null ? {} : { type }) });
  } catch (error) {
    if (over.aborted) return failure('missing', '', `no whole answer within ${wait / 1_000} seconds`);
    return failure('missing', '', `cannot be reached (${causeOf(error)})`);
  }
}

/** All bytes of a stream; `undefined` once they are more than `most`, and nothing further is read. */
export async function readAtMost(
  stream: AsyncIterable<Uint8Array> | null,
  most: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream ?? []) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
