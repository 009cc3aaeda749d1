/** Which of some things stand in another order now: the fewest that have to be moved to make the old order the new one.
 *  @param then ids in their old order
 *  @param now ids in their new order, among others
 *  @returns those that moved, in their new order */
export function movedAmong(then: readonly string[], now: readonly string[]): string[] {
  const place = new Map(then.map((id, index) => [id, index]));
  const common = now.filter((id) => place.has(id));
  const placeAt = (at: number | undefined) => place.get(common[at ?? -1] ?? '') ?? 0;
  // The longest run of growing places stayed; each entry remembers the one before it.
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const at of common.keys()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeAt(tails[middle]) < placeAt(at)) low = middle + 1;
      else high = middle;
    }
    previous[at] = tails[low - 1];
    tails[low] = at;
  }
  const stayed = new Set<string | undefined>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) stayed.add(common[at]);
  return common.filter((id) => !stayed.has(id));
}
