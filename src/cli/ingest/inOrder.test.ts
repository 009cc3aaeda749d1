import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from './inOrder.ts';

it('hands results over in order, each once, and has no more under way than the limit', async () => {
  let underWay = 0;
  let most = 0;
  const seen: number[] = [];
  const items = [30, 1, 10, 1, 1, 20, 1];
  const work = async (wait: number, index: number) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await setTimeout(wait);
    underWay -= 1;
    return index;
  };
  await inOrder(items, 3, work, (result) => seen.push(result));
  expect(seen).toEqual(items.map((_, index) => index));
  expect(most).toBe(3);
});

it('throws what the work throws', async () => {
  const work = async () => {
    throw new Error('broken');
  };
  await expect(inOrder([1], 2, work, () => {})).rejects.toThrow('broken');
});
