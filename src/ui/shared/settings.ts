import { useSyncExternalStore } from 'react';

/* How this reader likes to read, kept on this device alone. The script in the head (app/boot.ts) applies theme,
   size, width and face before the first paint; this module changes them. */

export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export const textSizes = ['small', 'normal', 'large', 'largest'] as const;
export const lineWidths = ['narrow', 'normal', 'wide'] as const;
export const faces = ['serif', 'sans', 'hyperlegible', 'dyslexic'] as const;

export type Settings = {
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  lineWidth: (typeof lineWidths)[number];
  /** The letters of what is read; the last two set the interface too. */
  face: (typeof faces)[number];
  /** Whether single letters act as keys (WCAG 2.1.4 asks that they can be turned off). */
  letterKeys: boolean;
  /** Whether resting on a name shows its card. */
  nameCards: boolean;
};

/** Where the settings lie in localStorage; boot.ts reads the same place. */
export const settingsKey = 'verbatim:settings';

const defaults: Settings = {
  theme: 'system',
  textSize: 'normal',
  lineWidth: 'normal',
  face: 'serif',
  letterKeys: true,
  nameCards: true,
};

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
    lineWidth: oneOf(fields.get('lineWidth'), lineWidths, defaults.lineWidth),
    face: oneOf(fields.get('face'), faces, defaults.face),
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
  const take = (text: string | null) => {
    current = readSettings(text);
    apply(current);
    listener();
  };
  const fromOtherTab = ({ key, newValue }: StorageEvent) => key === settingsKey && take(newValue);
  // Back on a page that the browser had kept as it was: they may have been changed on the way.
  const fromLater = ({ persisted }: PageTransitionEvent) => persisted && take(stored());
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  window.addEventListener('pageshow', fromLater);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
    window.removeEventListener('pageshow', fromLater);
  };
}

function apply({ theme, textSize, lineWidth, face }: Settings): void {
  const { dataset } = document.documentElement;
  const set = (name: string, value: string, usual: string) => {
    if (value === usual) delete dataset[name];
    else dataset[name] = value;
  };
  set('theme', theme, defaults.theme);
  set('size', textSize, defaults.textSize);
  set('width', lineWidth, defaults.lineWidth);
  set('face', face, defaults.face);
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
