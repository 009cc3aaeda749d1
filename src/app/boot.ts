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
  document.addEventListener('DOMContentLoaded', () => {
    const entry = performance.getEntriesByType('navigation')[0];
    // A reload and a step through history keep their place; only a fresh link is led to its quote.
    if (entry && 'type' in entry && entry.type !== 'navigate') return;
    document.querySelector<HTMLElement>('[data-quotation][autofocus]')?.scrollIntoView({ block: 'start' });
  });
}
