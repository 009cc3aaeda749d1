import { screen, slowDown, startBrowser } from '../web/phone.ts';
import { serveCompressed } from '../web/serveCompressed.ts';

/** What searching costs a reader. */
export type Searched = {
  /** Bytes over the wire from opening the page to the first hits: of the index and its program, and of the data beside it, names
   *  and the articles of the hits. The program of the page is not among them. */
  index: number;
  beside: number;
  /** From the last key of another word to its first hits, on the throttled profile, in ms. */
  second: number;
};

const patience = 120_000;

/** Searches a site twice in a real browser: for one word, and then for another. */
export async function firstSearch(site: string, [first, second]: [string, string]): Promise<Searched> {
  const server = await serveCompressed(site);
  const browser = await startBrowser();
  try {
    const page = await (await browser.newContext({ ...screen, serviceWorkers: 'block' })).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const bytes = { index: 0, beside: 0 };
    const kinds = new Map<string, keyof typeof bytes>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.includes('/pagefind/')) kinds.set(requestId, 'index');
      else if (request.url.includes('/data/')) kinds.set(requestId, 'beside');
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId);
      if (kind !== undefined) bytes[kind] += encodedDataLength;
    });
    await page.goto(`${server.url}/search`);
    const field = page.getByRole('searchbox').first();
    const hits = page.getByRole('main').getByRole('heading', { level: 3 });
    const search = async (word: string) => {
      await field.pressSequentially(word, { delay: 40 });
      const asked = performance.now();
      await hits.first().waitFor({ timeout: patience });
      return performance.now() - asked;
    };
    await field.click();
    await search(first);
    await page.waitForLoadState('networkidle');
    const told = { ...bytes };
    await slowDown(session);
    await field.fill('');
    await hits.first().waitFor({ state: 'detached', timeout: patience });
    return { ...told, second: await search(second) };
  } finally {
    await browser.close();
    server.close();
  }
}
