/** Does something with every item, at most `limit` of them at a time, and hands the results over in the items' order, each
 *  as soon as all before it are there.
 *  @throws what `work` throws first; nothing new is begun then */
export async function inOrder<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => Promise<R>,
  done: (result: R, index: number) => void,
): Promise<void> {
  const ready = new Map<number, R>();
  let next = 0;
  let handed = 0;
  const one = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      const result = await work(items[index] as T, index);
      ready.set(index, result);
      while (ready.has(handed)) {
        done(ready.get(handed) as R, handed);
        ready.delete(handed);
        handed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, one));
}
