import { useSyncExternalStore } from 'react';

/* How this reader likes to read, kept on this device alone. The script in the head (app/boot.ts) applies theme
   and size before the first paint; this module changes them. */

export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export const textSizes = ['small', 'normal', 'large', 'largest'] as const;

export type Settings = {
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  /** Whether single letters act as keys (WCAG 2.1.4 asks that they can be turned off). */
  letterKeys: boolean;
  /** Whether resting on a name shows its card. */
  nameCards: boolean;
};

/** Where the settings lie in localStorage; boot.ts reads the same place. */
export const settingsKey = 'verbatim:settings';

const defaults: Settings = { theme: 'system', textSize: 'normal', letterKeys: true, nameCards: true };

const oneOf = <T extends string>(value: unknown, all: readonly T[], otherwise: T): T =>
  all.find((item) => item === value) ?? otherwise;

/** Stored settings as they can be used: what cannot be read falls back to the default, field by field. */
export function readSettings(stored: string | null): Settings {
  let json: unknown;
  try {
    json = JSON.parse(stored ?? '{}');
  } catch {
    return defaults;
  }
  const fields = new Map(Object.entries(typeof json === 'object' && json !== null ? json : {}));
  return {
    theme: oneOf(fields.get('theme'), themes, defaults.theme),
    textSize: oneOf(fields.get('textSize'), textSizes, defaults.textSize),
    letterKeys: fields.get('letterKeys') !== false,
    nameCards: fields.get('nameCards') !== false,
  };
}

let current: Settings | undefined;
const listeners = new Set<() => void>();

function stored(): string | null {
  try {
    return localStorage.getItem(settingsKey);
  } catch {
    return null; // Storage can be forbidden; then settings last as long as the page.
  }
}

function settings(): Settings {
  current ??= readSettings(stored());
  return current;
}

function subscribe(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key !== settingsKey) return;
    current = readSettings(event.newValue);
    apply(current);
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}

function apply({ theme, textSize }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  if (textSize === 'normal') delete dataset.size;
  else dataset.size = textSize;
}

/** Changes some settings: at once on the page, and on this device for later. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...settings(), ...change };
  apply(current);
  try {
    localStorage.setItem(settingsKey, JSON.stringify(current));
  } catch {
    // Kept for this page at least.
  }
  for (const listener of listeners) listener();
}

/** The reader's settings; the defaults while prerendering and hydrating. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, settings, () => defaults);
}
