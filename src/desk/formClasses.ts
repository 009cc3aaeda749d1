/* How the fields of the desk's windows look. */

export const label = 'mb-1.5 block text-[0.8125rem] font-semibold text-muted';
export const field = 'w-full rounded-control border border-strong-rule bg-ground px-3 py-2';
export const button =
  'mt-4 rounded-control bg-ink px-4 py-2 text-sm font-semibold text-ground hover:opacity-90 disabled:opacity-50';
