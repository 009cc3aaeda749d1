/** Now, as ISO 8601 in UTC, but later than a moment before by a millisecond at least: the moment of a decision about
 *  names is also what it is taken back by. */
export function momentAfter(before: string): string {
  const last = Date.parse(before);
  return new Date(Math.max(Date.now(), Number.isNaN(last) ? 0 : last + 1)).toISOString();
}
