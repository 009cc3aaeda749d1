import { expect, it } from 'vitest';
import { within } from './within.ts';

const after = (ms: number) => new Promise<string>((done) => setTimeout(done, ms, 'come'));

it('gives what comes in time', async () => expect(await within(after(5), 500)).toBe('come'));
it('waits as long as it takes without a limit', async () =>
  expect(await within(after(30), undefined)).toBe('come'));
it('gives nothing of what comes too late', async () => expect(await within(after(500), 5)).toBeUndefined());
it('gives nothing of what fails', async () =>
  expect(await within(Promise.reject(new Error('no network')), 500)).toBeUndefined());
