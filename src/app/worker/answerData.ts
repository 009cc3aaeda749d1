import { dropCopy, findCopy, pathOf, renewCopy } from './copies/copies.ts';
import { textOf } from './copies/fetchData.ts';
import type { FetchEvent } from './scope.ts';
import { patienceWithCopy, within } from './within.ts';

/** Answers for a file of data: from the network, where it is what is published now; else with the copy, if there is one,
 *  which says of itself when it was taken. */
export async function answerData(event: FetchEvent): Promise<Response> {
  const path = pathOf(event.request.url);
  const copy = await findCopy(path);
  // Never what the browser remembers: it may hold words that are withheld by now.
  const coming = fetch(event.request, { cache: 'no-cache' });
  const response = await within(coming, copy === undefined ? undefined : patienceWithCopy);
  if (response?.status === 404 || response?.status === 410) {
    event.waitUntil(dropCopy(path));
    return response;
  }
  const text = response && (await textOf(response.clone()).catch(() => undefined));
  if (response && text !== undefined) {
    event.waitUntil(renewCopy(path, text));
    return response;
  }
  return copy ?? response ?? coming;
}
