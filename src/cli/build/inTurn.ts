/** Runs tasks several at a time and hands each result on as it comes, in the order of the tasks: what comes of it does not
 *  depend on who was quicker.
 *  @param atOnce how many run or wait to be handed on; no more are begun
 *  @throws the first failure; no task is begun after it */
export async function inTurn<T, R>(
  tasks: Iterable<T>,
  atOnce: number,
  run: (task: T) => Promise<R>,
  take: (result: R, task: T) => void | Promise<void>,
): Promise<void> {
  const waiting: { task: T; result: Promise<R> }[] = [];
  const next = async () => {
    const first = waiting.shift();
    if (first !== undefined) await take(await first.result, first.task);
  };
  try {
    for (const task of tasks) {
      const result = run(task);
      result.catch(() => {}); // told where it is awaited
      waiting.push({ task, result });
      if (waiting.length >= atOnce) await next();
    }
    while (waiting.length > 0) await next();
  } finally {
    await Promise.allSettled(waiting.map(({ result }) => result));
  }
}
