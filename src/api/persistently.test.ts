import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { persistently } from './persistently.ts';

describe('persistently', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const failing = (times: number, error: Error = new TypeError('Failed to fetch')) => {
    let tries = 0;
    const load = async () => {
      tries += 1;
      if (tries <= times) throw error;
      return 'the part';
    };
    return { load, tries: () => tries };
  };
  const settle = async <T>(coming: Promise<T>) => {
    const settled = coming.then(
      (value) => value,
      (error: Error) => error,
    );
    await vi.runAllTimersAsync();
    return settled;
  };

  it.each([0, 1, 2])('gives what comes after %d failures', async (times) => {
    const { load, tries } = failing(times);
    expect(await settle(persistently(load))).toBe('the part');
    expect(tries()).toBe(times + 1);
  });

  it('gives up after three', async () => {
    const { load, tries } = failing(9);
    expect(await settle(persistently(load))).toBeInstanceOf(TypeError);
    expect(tries()).toBe(3);
  });

  it('does not ask again for what was cut off', async () => {
    const { load, tries } = failing(9, new SyntaxError('Unexpected end of input'));
    expect(await settle(persistently(load))).toBeInstanceOf(SyntaxError);
    expect(tries()).toBe(1);
  });
});
