import { embedPolicy, framedBy, type InlineParts, sitePolicy } from './contentPolicy.ts';

/** Headers for the addresses that a pattern names: a path from the root, `*` at its end for whatever follows. */
export type HeaderRule = { pattern: string; headers: readonly [name: string, value: string][] };

/** Lies in the site; Netlify and Cloudflare Pages read it, and so does our own server. It is never sent. */
export const headersFile = '/_headers';

/** Powers that no page needs: whatever got into one could not ask for them either. Names that Chromium does not know would
 *  be complaints in every reader's console. */
const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** What a host should send with the files of a site. Where several rules name an address, one host sends all their values and
 *  another the nearest one: these rules mean the same either way. So the first says nothing of frames, which nothing
 *  could take back for embeds.
 *  @param embedStyle the style sheet of embeds, one of `inline.styles`
 *  @param folders the first parts of all page addresses, without slashes; the front's is empty
 *  @param base what the site's address begins with, with slashes at both ends */
export function hostHeaders(
  inline: InlineParts,
  embedStyle: string,
  folders: Iterable<string>,
  base: string,
): HeaderRule[] {
  const policy = 'Content-Security-Policy';
  // The older header: it stands beside the policy on every host, and no page can lose one to the other.
  const unframed: HeaderRule['headers'] = [['X-Frame-Options', 'DENY']];
  return [
    {
      pattern: `${base}*`,
      headers: [
        [policy, sitePolicy(inline)],
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
        ['Permissions-Policy', unused.map((name) => `${name}=()`).join(', ')],
      ],
    },
    ...[...folders]
      .sort()
      .flatMap((folder) => [
        { pattern: `${base}${folder}`, headers: unframed },
        ...(folder === '' ? [] : [{ pattern: `${base}${folder}/*`, headers: unframed }]),
      ]),
    { pattern: `${base}embed/*`, headers: [[policy, framedBy(embedPolicy(embedStyle), '*')]] },
  ];
}

/** Rules as the text of a `_headers` file. */
export const headersText = (rules: readonly HeaderRule[]) =>
  rules
    .map(({ pattern, headers }) =>
      [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('');

/** The rules of a `_headers` file; lines that are none are passed over. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
    else if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value.trim()]);
  }
  return rules;
}

/** The headers of an address, each name once. Several values of one name are joined: of policies all then hold.
 *  @param path from the root, without its query */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!matches) continue;
    for (const [name, value] of headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
