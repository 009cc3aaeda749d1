const pairs = new Map<string, Map<string, string>>();

/** Two traits as one, "first-second". There are few of either and few pairs, and each is kept, so that its weight is looked up
 *  by a string that is known already. Not for words of a text. */
export function pair(first: string, second: string): string {
  let seconds = pairs.get(first);
  if (seconds === undefined) {
    seconds = new Map();
    pairs.set(first, seconds);
  }
  let both = seconds.get(second);
  if (both === undefined) {
    both = `${first}-${second}`;
    seconds.set(second, both);
  }
  return both;
}
