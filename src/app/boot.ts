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
  // What was pressed before the program has come is done once it has: the last button, or the last letter.
  let pressed: (() => void) | undefined;
  const keepClick = ({ target }: Event) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button:not([popovertarget])') : null;
    pressed = button ? () => button.click() : undefined;
  };
  const keepKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (key.length > 1 || ctrlKey || metaKey || altKey) return;
    pressed = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  };
  document.addEventListener('click', keepClick, true);
  document.addEventListener('keydown', keepKey, true);
  document.addEventListener('verbatim:ready', () => {
    document.removeEventListener('click', keepClick, true);
    document.removeEventListener('keydown', keepKey, true);
    pressed?.();
  });
}
