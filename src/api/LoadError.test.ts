import { describe, expect, it } from 'vitest';
import { LoadError, shouldRetry } from './LoadError.ts';

describe('shouldRetry', () => {
  const error = (kind: LoadError['kind']) => new LoadError(kind, '');

  it.each(['network', 'server'] as const)('tries twice more after %s', (kind) =>
    expect([0, 1, 2].map((failures) => shouldRetry(failures, error(kind)))).toEqual([true, true, false]),
  );

  it.each(['notFound', 'unreadable', 'offline'] as const)('takes %s as final', (kind) =>
    expect(shouldRetry(0, error(kind))).toBe(false),
  );

  it('does not try again after a mistake of our own', () =>
    expect(shouldRetry(0, new TypeError('undefined is not a function'))).toBe(false));
});
