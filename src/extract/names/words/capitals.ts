import type { WordRule } from './segment.ts';

/** Capitals and no more: after a title a person, else for the context to tell. */
export const capitals: WordRule = ({ role, end }) =>
  role === undefined
    ? { last: end, kind: 'unknown', rule: 'capitals' }
    : { last: end, kind: 'person', rule: 'role-before' };
