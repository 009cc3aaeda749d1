import type { PageState, RenderedPage } from '../app/render.tsx';
import { appFiles } from '../model/paths.ts';
import { policyMeta } from './contentPolicy.ts';

/** The built index.html, cut where a page's own parts go in. */
export type PageTemplate = {
  html: string;
  css: string;
  script: string;
  /** The content policy, for hosts that do not send it. */
  policy: string;
  base: string;
};

/** JSON that may stand inside a script element: nothing in it can end the element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The files of the program that a page needs, from the root of the site: the one to run first, then what it imports and
 *  the page's own; and what the page shows only when asked. */
export type PageProgram = { needed: readonly string[]; later: readonly string[] };

type PageParts = {
  page: RenderedPage;
  /** What the browser fills its cache with before it takes the page over. */
  state: PageState;
  program: PageProgram;
  /** What other programs read in the head, as HTML. */
  tags?: string;
  /** A page that stands for addresses which no file was written for: every one that is not there, or every one that is drawn
   *  from what a device keeps; or for a part of what its address has. The program draws it anew: a part once the reader reaches
   *  for something, the others at once. */
  standsFor?: 'not-found' | 'kept' | 'part';
};

/** One page as a file: head, styles and the little script inline, the prerendered body, its data, the program. */
export function pageHtml(
  template: PageTemplate,
  { page, state, program, tags = '', standsFor }: PageParts,
): string {
  const root =
    standsFor !== undefined && standsFor !== 'part'
      ? `data-page="${standsFor}"`
      : `${standsFor === 'part' ? 'data-page="part" ' : ''}data-program="${program.needed.join(' ')}" data-later="${program.later.join(' ')}"`;
  const parts: [mark: string | RegExp, by: string][] = [
    [/<meta charset=[^>]*>/u, `<meta charset="utf-8" />${policyMeta(template.policy)}`],
    [
      /<title>[^<]*<\/title>/u,
      `${page.head}${installHtml(template.base)}<script>${template.script}</script><style>${template.css}</style>${tags}${standsFor === undefined || standsFor === 'part' ? '' : startNow(program)}`,
    ],
    [
      '<div id="root"></div>',
      `<div id="root" ${root}>${page.body}</div><script type="application/json" id="state">${jsonForScript(state)}</script>`,
    ],
  ];
  return parts.reduce((html, [mark, by]) => html.replace(mark, () => by), template.html);
}

/** How the site is installed like a program, and what colour a system gives the frame around it: the page's ground. */
const installHtml = (base: string) =>
  `<link rel="manifest" href="${base}${appFiles.manifest}"><link rel="apple-touch-icon" href="${base}icons/apple-touch-icon.png"><meta name="theme-color" content="#fbf9f5" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)">`;

/** What is not there is drawn at once: the address may be good though no file was written for it. */
function startNow({ needed: [entry = '', ...imports] }: PageProgram): string {
  const preloads = imports.map((file) => `<link rel="modulepreload" href="${file}">`).join('');
  return `${preloads}<script type="module" src="${entry}"></script>`;
}
