import { createHash } from 'node:crypto';

/* What a browser may load and run on our pages: the one place that says so. Text of others stands on every page, so a mistake of
   ours that turned it into markup must still run nothing and fetch nothing.
   {@link https://www.w3.org/TR/CSP3/ Content Security Policy Level 3}, {@link https://www.w3.org/TR/trusted-types/ Trusted Types} */

/** The texts that pages carry inline, exactly as they stand between their tags. */
export type InlineParts = {
  /** The little script of every page. */
  script: string;
  /** The style sheet of the pages, and that of embeds. */
  styles: readonly string[];
};

type Directives = readonly [name: string, ...sources: string[]][];

const none = "'none'";
const self = "'self'";

const written = (directives: Directives) => directives.map((parts) => parts.join(' ')).join('; ');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of every page of a site. One for all, for an app that goes from page to page keeps that of the first; the styles
 *  of embeds too, for some hosts send this policy beside an embed's own.
 *  @returns the value of the header, and of the `meta` that pages carry for hosts that send none */
export function sitePolicy({ script, styles }: InlineParts): string {
  return written([
    ['default-src', none],
    // The search index is read by a program in WebAssembly; this lets no text become script.
    ['script-src', self, "'wasm-unsafe-eval'", hashOf(script)],
    ['style-src', self, ...styles.map(hashOf)],
    ['img-src', self, 'data:'],
    ['font-src', self],
    ['connect-src', self],
    ['manifest-src', self],
    ['worker-src', self],
    ['base-uri', none],
    ['form-action', self],
    ['require-trusted-types-for', "'script'"],
    // The one policy by which the program may name a script of its own, as a service worker is.
    ['trusted-types', 'verbatim'],
  ]);
}

/** The policy of one quote on other sites' pages: its own style and nothing else. */
export function embedPolicy(style: string): string {
  return written([
    ['default-src', none],
    ['style-src', hashOf(style)],
    ['base-uri', none],
    ['form-action', none],
  ]);
}

/** A policy with who may show the page in a frame. Only a header can say it: browsers ignore it in a `meta`. */
export const framedBy = (policy: string, ancestors: "'none'" | '*') =>
  `${policy}; ${written([['frame-ancestors', ancestors]])}`;

/** The policy of the desk: its own files, from this machine. */
export const deskPolicy = framedBy(
  written([
    ['default-src', none],
    ['script-src', self],
    ['style-src', self],
    ['font-src', self],
    ['img-src', self],
    ['connect-src', self],
    ['base-uri', none],
    ['form-action', none],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', none],
  ]),
  none,
);

/** A policy as an element of a page's head; it must stand before everything it is to hold for. */
export const policyMeta = (policy: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
