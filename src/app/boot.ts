/* The little script before React, put into the head of every page as it stands here: the theme before the first
   paint, and the quote of the address in the upper half of the window. It must not import anything. */

/** Runs in the page; `stored` is what settings.ts keeps. */
export function boot(): void {
  const root = document.documentElement;
  try {
    const settings = JSON.parse(localStorage.getItem('verbatim:settings') ?? '{}');
    if (/^(light|dark|sepia)$/.test(settings.theme)) root.dataset.theme = settings.theme;
    if (/^(small|large|largest)$/.test(settings.textSize)) root.dataset.size = settings.textSize;
  } catch {
    // No storage, or not ours: as the system has it.
  }
  const asked = () => document.querySelector<HTMLElement>('[data-quotation][autofocus]');
  const entry = performance.getEntriesByType('navigation')[0];
  if (entry && 'type' in entry && entry.type !== 'navigate') {
    // A reload and a step through history keep their place; autofocus would scroll, so it comes too late.
    const parsed = new MutationObserver(() => {
      asked()?.focus({ preventScroll: true });
      if (asked()) parsed.disconnect();
    });
    parsed.observe(document, { childList: true, subtree: true });
  } else {
    document.addEventListener('DOMContentLoaded', () => asked()?.scrollIntoView({ block: 'start' }));
  }
  // A press on a button before the program has come is done once it has.
  let pressed: HTMLElement | null = null;
  const keep = ({ target }: Event) => {
    pressed = target instanceof Element ? target.closest<HTMLElement>('button:not([popovertarget])') : null;
  };
  document.addEventListener('click', keep, true);
  document.addEventListener('verbatim:ready', () => {
    document.removeEventListener('click', keep, true);
    pressed?.click();
  });
}
