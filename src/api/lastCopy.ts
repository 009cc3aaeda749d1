/* Whether what the reader sees last came from a copy on this device: fetched by one part of the program, shown by another. */

/** On what the worker answers from a copy: the moment it was taken (ISO 8601), its mark, its bytes. */
export const copyHeader = 'x-verbatim-copy';

let at: string | undefined;
const listeners = new Set<() => void>();

/** Says where the last data came from.
 *  @param when the moment its copy was taken, ISO 8601; `undefined` for what came from the network */
export function tellLastCopy(when: string | undefined): void {
  if (when === at) return;
  at = when;
  for (const listener of listeners) listener();
}

export const lastCopy = (): string | undefined => at;

export function onLastCopy(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
