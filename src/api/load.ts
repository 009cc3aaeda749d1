import { decodeJson, largestFile } from '../model/parseArticle.ts';
import { describeFailure, type Result } from '../model/result.ts';
import { LoadError } from './LoadError.ts';

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
  const json = decodeJson(text);
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
