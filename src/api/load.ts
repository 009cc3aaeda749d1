import { largestFile, parseJson } from '../model/parseArticle.ts';
import { describeFailure, type Result } from '../model/result.ts';

/** Why a page's data did not come. Each has its own words on the page and its own way on. */
export type LoadFailure =
  | 'notFound' // nothing at this address
  | 'unreadable' // something came, but the gate turned it away
  | 'offline' // the device has no network
  | 'network' // the network or the server did not answer
  | 'server'; // the server answered that it failed

/** What a query throws: which failure, and for the unreadable where in the data it lies. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly kind: LoadFailure;

  constructor(kind: LoadFailure, detail: string) {
    super(detail);
    this.kind = kind;
  }
}

/** How long an answer may take, in milliseconds. */
const patience = 8_000;

/** Fetches one of the site's data files and passes it through its gate.
 *  @param path from the root of the site, as `dataPaths` gives it
 *  @throws LoadError for everything that can go wrong, and the signal's own error when it was called off */
export async function load<T>(
  path: string,
  gate: (json: unknown) => Result<T>,
  signal: AbortSignal,
): Promise<T> {
  const text = await fetchText(path, signal);
  const json = parseJson(text);
  const parsed = json.ok ? gate(json.value) : json;
  if (!parsed.ok) throw new LoadError('unreadable', describeFailure(parsed.error));
  return parsed.value;
}

async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  const url = `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${path}`;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
    if (response.status === 404 || response.status === 410) throw new LoadError('notFound', `no ${path}`);
    if (!response.ok) throw new LoadError('server', `the server answered ${response.status}`);
    if (Number(response.headers.get('content-length') ?? 0) > largestFile)
      throw new LoadError('unreadable', 'larger than 10 MB');
    return await response.text();
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    throw new LoadError(navigator.onLine ? 'network' : 'offline', `${path} did not come`);
  }
}

/** Two retries where another try may help; none where the answer is final. */
export function shouldRetry(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof LoadError && (error.kind === 'network' || error.kind === 'server');
}
