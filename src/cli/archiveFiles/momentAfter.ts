import { moment } from '../moment.ts';

/** Now, as ISO 8601 in UTC, but later than a moment before by a millisecond at least: the moment of a decision about
 *  names is also what it is taken back by. With SOURCE_DATE_EPOCH set, that moment instead of now. */
export function momentAfter(before: string): string {
  const now = process.env.SOURCE_DATE_EPOCH === undefined ? Date.now() : Date.parse(moment());
  const last = Date.parse(before);
  return new Date(Math.max(now, Number.isNaN(last) ? 0 : last + 1)).toISOString();
}
