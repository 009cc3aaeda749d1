import { dataPathOf } from '../../api/dataPathOf.ts';

const opening = '<script type="application/json" id="state">';

/** The files of data that a page was sent with: a page and its data are of one state of the site, and nothing has to be
 *  fetched twice.
 *  @returns each file's path and text, just as the site has it; none for a page that was cut off, or is not ours */
export function readState(html: string): [path: string, text: string][] {
  const start = html.indexOf(opening);
  const end = html.indexOf('</script>', start);
  if (start < 0 || end < 0) return [];
  let state: unknown;
  try {
    state = JSON.parse(html.slice(start + opening.length, end));
  } catch {
    return [];
  }
  if (!Array.isArray(state)) return [];
  const files: [string, string][] = [];
  for (const entry of state) {
    const [key, data]: unknown[] = Array.isArray(entry) ? entry : [];
    const path = dataPathOf(key);
    // Nothing where the page shows nothing, such as an article without a map: there is no file.
    if (path !== undefined && typeof data === 'object' && data !== null)
      files.push([path, JSON.stringify(data)]);
  }
  return files;
}
