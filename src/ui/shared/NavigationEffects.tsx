import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { passageHash } from '../../model/paths.ts';

/** Where the window stood in each place of this tab's history, by the router's key of it. */
const positions = new Map<string, number>();

const articleOf = (path: string) => /^\/articles\/[^/]+/u.exec(path)?.[0];

/** Does something once the page has its content: now, or when what is loading has come.
 *  @returns a function that gives up waiting */
function whenLoaded(then: () => void): () => void {
  const isLoading = () => document.querySelector('main [aria-busy="true"]') !== null;
  if (!isLoading()) {
    then();
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (isLoading()) return;
    observer.disconnect();
    then();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  return () => observer.disconnect();
}

function arrive(hash: string): void {
  if (hash.startsWith(passageHash)) return; // The article leads to its words.
  const target = hash === '' ? null : document.getElementById(decodeHash(hash));
  for (const last of document.querySelectorAll('.arrived')) last.classList.remove('arrived');
  if (target) {
    // A change of view moves no :target, which a new document would have.
    target.classList.add('arrived');
    target.scrollIntoView({ block: 'start' });
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    return;
  }
  // The address of a quote that is there: its article leads to it, maybe a moment before.
  if (hash === '' && document.querySelector('.at-quote .q-now')) return;
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('main [data-arrival], main h1')?.focus({ preventScroll: true });
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** What a browser does for a new document, done for a change of view: to the top or the named place, focus on the
 *  heading, and back to where one was when going back. Between an article and its quotes the article decides. */
export function NavigationEffects() {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  const before = useRef({ key, pathname, hash });

  useEffect(() => {
    // The browser keeps the place over a reload; we keep it between views, where it cannot.
    const keep = () => positions.set(before.current.key, window.scrollY);
    const giveBack = () => {
      history.scrollRestoration = 'auto';
    };
    keep(); // One may have scrolled before the page was taken over.
    window.addEventListener('scroll', keep, { passive: true });
    window.addEventListener('pagehide', giveBack);
    return () => {
      window.removeEventListener('scroll', keep);
      window.removeEventListener('pagehide', giveBack);
    };
  }, []);

  useLayoutEffect(() => {
    const last = before.current;
    before.current = { key, pathname, hash };
    if (last.key === key) return;
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
    history.scrollRestoration = 'manual';
    const position = positions.get(key);
    if (type === 'POP' && position !== undefined) return whenLoaded(() => window.scrollTo(0, position));
    const sameArticle = articleOf(pathname) !== undefined && articleOf(pathname) === articleOf(last.pathname);
    if (sameArticle && hash === '') return;
    if (pathname === last.pathname && hash === last.hash) return;
    return whenLoaded(() => arrive(hash));
  }, [key, pathname, hash, type]);

  return null;
}
