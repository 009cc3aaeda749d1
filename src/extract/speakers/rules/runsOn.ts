import type { Context, Found } from '../context.ts';

/** A quote that is a paragraph of its own keeps the speaker of the one before: surely when that one was left open,
 *  likely otherwise. */
export function runsOn({ readings, reading, at, run, last }: Context): Found | undefined {
  if (run !== 0 || last === undefined) return undefined;
  const before = readings[reading.block - 1];
  const open = before?.runs.at(-1);
  const leftOpen = open !== undefined && open.close === undefined && last.blocksAgo === 1;
  const opensBlock = at === 0;
  if (leftOpen && opensBlock && last.found.rule !== 'told-before')
    return { ...last.found, origin: last.found.origin ?? last.found, rule: 'runs-on', traits: ['open'] };
  const wholeBlock = opensBlock && reading.items.every((item) => item.tag === 'run' || item.tag === 'mark');
  if (wholeBlock)
    return {
      ...last.found,
      origin: last.found.origin ?? last.found,
      rule: 'runs-on',
      traits: [last.blocksAgo === 1 ? 'next' : 'later'],
    };
  if (opensBlock)
    return {
      ...last.found,
      origin: last.found.origin ?? last.found,
      rule: 'last-speaker',
      traits: [last.blocksAgo === 1 ? 'next' : 'later'],
    };
  return undefined;
}
