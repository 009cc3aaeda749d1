/** A page as a reader would be sent it by hand: what one sees of it, its styles inside, no script, no web fonts, and
 *  nothing that only a program reads. The focus stays where ours puts it. */
export function plainPage(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gu, '')
    .replace(/<link rel="modulepreload"[^>]*>/gu, '')
    .replace(/@font-face\s*\{[^}]*url\([^}]*\}/gu, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/ data-(?:program|later|page|note|quotation|entity)="[^"]*"/gu, '');
}

/** The same page as an app that draws itself: its styles inside, its program named in the head, nothing in the body. */
export function emptyPage(html: string): string {
  const files = (list: string) =>
    new RegExp(`data-${list}="([^"]*)"`, 'u').exec(html)?.[1]?.split(' ').filter(Boolean) ?? [];
  const [entry, ...imports] = files('program');
  if (entry === undefined) throw new Error('The page names no program.');
  const program = [
    ...imports.map((file) => `<link rel="modulepreload" href="${file}">`),
    `<script type="module" src="${entry}"></script>`,
  ].join('');
  const head = html.slice(0, html.indexOf('</head>'));
  return `${head}${program}</head><body><div id="root"></div></body></html>`;
}
