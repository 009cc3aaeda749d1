/* The little script before the program, put into the head of every page as it stands here. It does what cannot wait:
   how this reader likes to read, before the first paint; a tidy address; the quote of the address in the upper half of
   the window. The program itself comes when the reader reaches for a control, and what was pressed meanwhile is handed
   over. It must not import anything. */

/** Runs in the page. `data-program` of the root names the program's files, the one to run first, and `data-later`
 *  what the page shows only when asked. */
export function boot(): void {
  const root = document.documentElement;

  /** What settings.ts keeps; anything else there is as if it were not. */
  const applySettings = () => {
    let kept: Record<string, unknown> = {};
    try {
      kept = JSON.parse(localStorage.getItem('verbatim:settings') ?? '{}') ?? {};
    } catch {
      // No storage, or not ours: as the system has it.
    }
    const fields: [name: string, kept: unknown, known: RegExp][] = [
      ['theme', kept.theme, /^(light|dark|sepia)$/],
      ['size', kept.textSize, /^(small|large|largest)$/],
      ['width', kept.lineWidth, /^(narrow|wide)$/],
      ['face', kept.face, /^(sans|hyperlegible|dyslexic)$/],
    ];
    for (const [name, value, known] of fields)
      if (typeof value === 'string' && known.test(value)) root.dataset[name] = value;
      else delete root.dataset[name];
  };
  applySettings();
  // From another tab, or back from a page where they were changed.
  addEventListener('storage', applySettings);
  addEventListener('pageshow', ({ persisted }) => persisted && applySettings());

  // Some servers show the file name: `/people.html` is `/people`, and the router must not see it otherwise.
  const { pathname, search, hash } = location;
  const tidy = pathname.replace(/\/index\.html$/, '/').replace(/\.html$/, '');
  if (tidy !== pathname && /^http/.test(location.protocol))
    history.replaceState(history.state, '', tidy + search + hash);

  const asked = () => document.querySelector<HTMLElement>('[id^="quote-"][autofocus]');
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

  // What was pressed before the program has come is done once it has: the last control, or the last key.
  let pressed: { event: Event; again: () => void } | undefined;
  const press = (event: Event, again: () => void) => {
    pressed = { event, again };
    wake();
  };

  const files = (list: 'program' | 'later') =>
    document.getElementById('root')?.dataset[list]?.split(' ').filter(Boolean) ?? [];
  const tell = (words: string) => {
    document.querySelector('[role=status]')?.replaceChildren(words);
    root.toggleAttribute('data-unanswered', words !== ''); // shown too, not only heard
  };
  let woken = false;
  const start = () => {
    const [program] = files('program');
    if (program === undefined) return;
    if (root.dataset.unanswered !== undefined) tell('');
    import(program).then(() => document.dispatchEvent(new Event('verbatim:wake')), failed);
  };
  const failed = (error: unknown) => {
    woken = false;
    // Browsers remember a file that was cut off for as long as the document stands.
    if (pressed && error instanceof SyntaxError) location.reload();
    if (pressed) tell('This part of the page did not come. Check the network, and try again.');
    pressed = undefined;
  };
  document.addEventListener('verbatim:failed', failed);
  const wake = () => {
    if (woken) return;
    woken = true;
    // The program finds the page whole, or not at all.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
    else start();
  };

  // Browsers that hold scripts to a policy take only an address that one has passed; ours is this very one.
  let registered = false;
  const registerWorker = () => {
    const [program] = files('program');
    if (registered || program === undefined) return;
    registered = true;
    const address = program.replace(/assets\/.*/, 'sw.js');
    const policy: { createScriptURL: (url: string) => string } | undefined = Object(
      window,
    ).trustedTypes?.createPolicy('verbatim', { createScriptURL: (url: string) => url });
    const worker = policy?.createScriptURL(address) ?? address;
    // Where it cannot be, as in a private window of some browsers, the site reads as before.
    navigator.serviceWorker?.register(worker, { updateViaCache: 'none' }).catch(() => {});
  };

  const targetOf = ({ target }: Event) => (target instanceof Element ? target : root);
  const onReach = (event: Event) => {
    const controls = 'a, button, summary, input, select, textarea, label';
    // The quote of the address has the focus from the beginning: nobody has reached for it yet.
    const words = event.type === 'focusin' ? '' : ', [data-quotation], [data-entity]';
    if (targetOf(event).closest(controls + words)) wake();
  };
  const onClick = (event: Event) => {
    pressed = undefined;
    // Links lead on, and what opens by itself has opened.
    const control = targetOf(event).closest<HTMLElement>(
      'a, summary, [popovertarget], button, [data-quotation]',
    );
    if (control?.matches('button:not([popovertarget]), [data-quotation]'))
      press(event, () => control.click());
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const target = targetOf(event);
    const enters = key === 'Enter' && target.matches('[data-quotation]');
    if (!(enters || /^\S$/u.test(key)) || ctrlKey || metaKey || altKey) return;
    press(event, () => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  };
  const onChange = (event: Event) => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    const { value } = target;
    press(event, () => {
      target.value = value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  const reaches = ['pointerover', 'pointerdown', 'focusin'];
  for (const type of reaches) document.addEventListener(type, onReach, { capture: true, passive: true });
  document.addEventListener('click', onClick, true);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('change', onChange, true);
  document.addEventListener('verbatim:ready', () => {
    for (const type of reaches) document.removeEventListener(type, onReach, true);
    document.removeEventListener('click', onClick, true);
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('change', onChange, true);
    // An event that is on its way just now reaches the program by itself.
    const again = pressed?.event.eventPhase === Event.NONE ? pressed.again : undefined;
    pressed = undefined;
    again?.();
  });

  // What stands in the address alone is nothing that could be sent with the page. Behind `:~:`, which `hash` leaves out,
  // are words for the browser to find; where it cannot, the program can.
  if (
    /^#passage/.test(hash) ||
    entry?.name.includes(':~:') ||
    /[?&](speaker|q|person|place|section|from|to|show|year|with|about|kind|reviewed)=/.test(search)
  )
    wake();
  // What is kept on this device only the program can tell.
  if (/\/offline\/?$/.test(tidy)) wake();
  // A page that was cut off on its way is drawn anew from its data.
  document.addEventListener('DOMContentLoaded', () => {
    if (document.getElementById('state') === null) wake();
  });
  // Whoever selects words may want to send them.
  document.addEventListener('selectionchange', () => getSelection()?.isCollapsed === false && wake());

  // The files are fetched while nothing else is to do, and not run: then a reach costs no wait.
  // The worker after them: it keeps the same files, for when there is no network.
  addEventListener('load', () => {
    const saving = 'connection' in navigator && Object(navigator.connection).saveData === true;
    const idle = window.requestIdleCallback ?? setTimeout; // Safari has no requestIdleCallback.
    if (!saving)
      idle(() => {
        for (const file of [...files('program'), ...files('later')])
          document.head.append(
            Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }),
          );
        registerWorker();
      });
  });
  document.addEventListener('verbatim:keep', registerWorker); // asked for, even where data is saved
  // Words may have been withheld while there was no network: no copy is to hold them any longer.
  addEventListener('online', () => navigator.serviceWorker?.controller?.postMessage({ does: 'refresh' }));
}
