/** Pauses before another try, in milliseconds. */
const pauses = [400, 800];

/** Loads a part of the program, and tries twice more: on a poor network the second answer is often the right one.
 *  @throws what the last try threw; a file that was cut off at once, for browsers remember what came of it until the
 *    document is loaded again */
export async function persistently<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await load();
    } catch (error) {
      if (error instanceof SyntaxError) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return load();
}
