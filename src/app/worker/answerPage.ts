import { findCopy, pathOf, renewCopy } from './copies/copies.ts';
import { dataOfPage } from './dataOfPage.ts';
import { readState } from './readState.ts';
import type { FetchEvent } from './scope.ts';
import { patienceWithCopy, within } from './within.ts';

/** Answers for a page: from the network, as it is published now; where that fails, with the page that draws any other
 *  from what is kept, or says that it is not kept.
 *  @param shellPage that page */
export async function answerPage(
  event: FetchEvent,
  shellPage: () => Promise<Response | undefined>,
): Promise<Response> {
  const coming = fetchPage(event);
  const data = dataOfPage(pathOf(event.request.url).replace(/[?#].*$/u, ''));
  const copy = data === undefined ? undefined : await findCopy(data);
  const response = await within(coming, copy === undefined ? undefined : patienceWithCopy);
  if (response !== undefined && isAnswer(response)) {
    event.waitUntil(keepDocument(response.clone()));
    return response;
  }
  // What did not come in time may come later: then it is kept at least.
  event.waitUntil(coming.then(keepDocument).catch(() => {}));
  return (await shellPage()) ?? response ?? coming;
}

/** The browser may have asked already, while the worker was waking up. */
async function fetchPage({ preloadResponse, request }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

/** Whether it is the site that answered: with a page, with a way to one, or that there is none. */
function isAnswer(response: Response): boolean {
  if (response.type === 'opaqueredirect') return true;
  return response.status < 500 && (response.headers.get('content-type') ?? '').startsWith('text/html');
}

/** Keeps the data that a page was sent with. */
export async function keepDocument(response: Response): Promise<void> {
  if (!response.ok) return;
  for (const [path, text] of readState(await response.text())) await renewCopy(path, text);
}
