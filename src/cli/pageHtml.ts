import { boot } from '../app/boot.ts';
import type { PageState, RenderedPage } from '../app/render.tsx';

/** The built index.html, cut where a page's own parts go in. */
export type PageTemplate = { html: string; css: string; script: string; base: string };

/** JSON that may stand inside a script element: nothing in it can end the element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

type PageParts = {
  page: RenderedPage;
  /** What the browser fills its cache with before it takes the page over. */
  state: PageState;
  /** Program files that this page needs, from the root of the site. */
  modules: readonly string[];
  /** The page that stands for every address that is not there. */
  notFound?: boolean;
};

/** One page as a file: head, styles and the little script inline, the prerendered body, its data, the program. */
export function pageHtml(
  template: PageTemplate,
  { page, state, modules, notFound = false }: PageParts,
): string {
  const preloads = modules.map((file) => `<link rel="modulepreload" href="${file}">`).join('');
  const root = notFound ? '<div id="root" data-page="not-found">' : '<div id="root">';
  const parts: [mark: string | RegExp, by: string][] = [
    [
      /<title>[^<]*<\/title>/u,
      `${page.head}<script>${template.script}</script><style>${template.css}</style>${preloads}`,
    ],
    [
      '<div id="root"></div>',
      `${root}${page.body}</div><script type="application/json" id="state">${jsonForScript(state)}</script>`,
    ],
  ];
  return parts.reduce((html, [mark, by]) => html.replace(mark, () => by), template.html);
}

/** The text of the script that every page carries in its head. */
export const bootScript = `(${boot
  .toString()
  .replace(/\s*\/\/.*$/gmu, '')
  .replace(/\s+/gu, ' ')})()`;
