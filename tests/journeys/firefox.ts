import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/* Firefox as its makers deliver it, driven over WebDriver BiDi (W3C), which it speaks by itself: the browser that the other
 * journeys drive comes from one maker only. */

/** The Firefox of this machine, or `undefined`. `FIREFOX` in the environment names another. */
export const firefoxPath = [
  process.env.FIREFOX ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => path !== '' && existsSync(path));

/** One tab of a Firefox of its own. */
export type Firefox = {
  /** Opens an address and waits until the page and what belongs to it are there. */
  goto(url: string): Promise<void>;
  /** What an expression comes to in the page, as JSON can say it; promises are waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the pointer on the first element that a CSS selector finds. */
  click(selector: string): Promise<void>;
  /** Presses a key, by its WebDriver name or character. */
  press(key: string): Promise<void>;
  /** What pages threw and nobody caught, and errors that the console printed. */
  errors: string[];
  close(): Promise<void>;
};

type Answer = { id?: number; type: string; result?: Record<string, unknown>; message?: string };
type Logged = { method?: string; params?: { level?: string; text?: string } };

/** Starts Firefox without a window.
 *  @throws when it does not come up within half a minute */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'verbatim-firefox-'));
  const program = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--remote-debugging-port',
      '0',
      '--profile',
      profile,
      '--window-size=1440,900',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const socket = await connect(program.stderr);
  const waiting = new Map<number, (answer: Answer) => void>();
  const errors: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const said: Answer & Logged = JSON.parse(String(data));
    if (said.id !== undefined) waiting.get(said.id)?.(said);
    else if (said.method === 'log.entryAdded' && said.params?.level === 'error')
      errors.push(said.params.text ?? '');
  });
  let sent = 0;
  const send = (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((done, fail) => {
      sent += 1;
      waiting.set(sent, (answer) =>
        answer.type === 'success'
          ? done(answer.result ?? {})
          : fail(new Error(`${method}: ${answer.message}`)),
      );
      socket.send(JSON.stringify({ id: sent, method, params }));
    });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const tree = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context ?? '';
  const perform = (actions: object[]) => send('input.performActions', { context, actions });
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = (await send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
      target: { context },
      awaitPromise: true,
    })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? expression);
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
  return {
    errors,
    evaluate,
    async goto(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async click(selector) {
      const found = (await send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
        maxNodeCount: 1,
      })) as { nodes: { sharedId: string }[] };
      const element = found.nodes[0];
      if (element === undefined) throw new Error(`${selector} is not on the page.`);
      await evaluate(
        `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center', behavior: 'instant' })`,
      );
      const origin = { type: 'element', element: { sharedId: element.sharedId } };
      await perform([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]);
    },
    async press(key) {
      const value = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' }[key] ?? key;
      await perform([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ]);
    },
    async close() {
      socket.close();
      await new Promise((gone) => {
        program.once('exit', gone);
        program.kill();
      });
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits for the address that Firefox prints, and opens it. */
async function connect(stderr: NodeJS.ReadableStream): Promise<WebSocket> {
  const address = await new Promise<string>((found, late) => {
    const limit = setTimeout(() => late(new Error('Firefox did not come up.')), 30_000);
    let said = '';
    stderr.on('data', (chunk) => {
      said += chunk;
      const match = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (match?.[1] === undefined) return;
      clearTimeout(limit);
      found(match[1]);
    });
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((open, refused) => {
    socket.addEventListener('open', open, { once: true });
    socket.addEventListener('error', refused, { once: true });
  });
  return socket;
}
