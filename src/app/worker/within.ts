/** What comes in time.
 *  @param patience in milliseconds; `undefined` waits as long as it takes
 *  @returns `undefined` when it failed, or did not come in time */
export function within<T>(coming: Promise<T>, patience: number | undefined): Promise<T | undefined> {
  const come = coming.catch(() => undefined);
  if (patience === undefined) return come;
  return Promise.race([come, new Promise<undefined>((done) => setTimeout(done, patience, undefined))]);
}

/** How long a reader waits for the network when there is a copy, in milliseconds. */
export const patienceWithCopy = 4_000;
