/** Now, to the second; a build that must come out the same each time sets SOURCE_DATE_EPOCH, in seconds
 *  ({@link https://reproducible-builds.org/specs/source-date-epoch/}). */
export function moment(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const date =
    epoch !== undefined && /^\d{1,11}$/u.test(epoch) ? new Date(Number(epoch) * 1_000) : new Date();
  return date.toISOString().replace(/\.\d+Z$/u, 'Z');
}
