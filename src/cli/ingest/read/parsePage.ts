import { parseHTML } from 'linkedom';
import { isOffScreen, standsBeside } from './boilerplate.ts';
import { namesOf } from './domBlocks.ts';

/** A page or a piece of one as a tree. Nothing in it runs, nothing is fetched. A piece without `<body>` gets one. */
export function parsePage(html: string): Document {
  const hasBody = /<body[\s>]/iu.test(html);
  const whole =
    hasBody && /<html[\s>]/iu.test(html)
      ? html
      : hasBody
        ? `<!doctype html><html>${html}</html>`
        : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** The text of a piece of HTML without its tags: for titles that feeds and JSON-LD deliver encoded. */
export function plainOfHtml(html: string): string {
  if (!/<\/?[a-z][^<>]{0,500}>|&(?:#\w{1,8}|[a-z]\w{1,24});/iu.test(html)) return html;
  return parsePage(html.replaceAll('<', ' <')).body.textContent ?? '';
}

/** No advertisement or sign-up fills a third of a page; a class name alone ("share-enabled") does not make the article one. */
const mostOfText = 0.3;

/** Words within a sentence stay, whatever their class says: a link called "related" is one of them. */
const staysIn = /^(?:html|body|main|article|p|h1|a|span|em|i|strong|b|time|q|cite)$/iu;

/** So many characters outside of links, with a full stop behind them, are a sentence of somebody and no row of buttons. What
 *  asks for a sign-up is told by its words afterwards. */
const fewestOfProse = 60;

/** Takes out what stands beside the article, by the names its elements carry. */
export function removeBeside(root: Element): void {
  for (const element of [...root.querySelectorAll('script,style,noscript,template,iframe,form,dialog')])
    element.remove();
  const all = lengthOf(root);
  for (const element of [...root.querySelectorAll('[class],[id]')]) {
    const names = namesOf(element);
    if (isOffScreen(names)) element.remove();
    else if (!staysIn.test(element.localName) && isBeside(element, standsBeside(names), all))
      element.remove();
  }
}

function isBeside(element: Element, beside: ReturnType<typeof standsBeside>, all: number): boolean {
  if (beside === undefined || lengthOf(element) > all * mostOfText) return false;
  if (beside === 'surely') return true;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  const isSentence = /[.!?…]["”’)»]*\s*$/u.test(element.textContent?.slice(-20) ?? '');
  return !isSentence || lengthOf(element) - linked < fewestOfProse;
}

const lengthOf = (element: Element) => element.textContent?.length ?? 0;
