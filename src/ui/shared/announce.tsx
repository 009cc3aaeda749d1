import { useEffect, useSyncExternalStore } from 'react';

type Message = { text: string; seen: boolean };

let message: Message = { text: '', seen: false };
const silence: Message = message;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How long a visible message stands, in milliseconds. */
const standing = 2_500;

/** Says something to those who listen to the page: what a look would tell others.
 *  @param seen for what a look would not tell either, such as a copy made by a key: shown for a moment too */
export function announce(text: string, { seen = false } = {}): void {
  // The same words twice are no change to a screen reader: a trailing space makes them one.
  message = { text: text === message.text ? `${text}\u00a0` : text, seen };
  for (const listener of listeners) listener();
}

/** The one live region of the site; polite, and invisible but for what has no other sign. */
export function Announcer() {
  const current = useSyncExternalStore(
    subscribe,
    () => message,
    () => silence,
  );
  useEffect(() => {
    if (!current.seen) return;
    const timer = setTimeout(() => {
      message = { ...current, seen: false };
      for (const listener of listeners) listener();
    }, standing);
    return () => clearTimeout(timer);
  }, [current]);
  return (
    <div
      role="status"
      aria-live="polite"
      className={
        current.seen
          ? 'fixed bottom-5 left-1/2 z-30 -translate-x-1/2 rounded-control bg-ink px-4 py-2 text-sm font-medium text-ground shadow-float print:hidden'
          : 'sr-only'
      }
    >
      {current.text}
    </div>
  );
}
