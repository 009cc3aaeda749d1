import { expect, it } from 'vitest';
import { CommandError, UsageAsked } from './commandError.ts';
import { readArgs } from './readArgs.ts';

const read = (...args: string[]) => readArgs(args, { by: { type: 'string' } }, 'Usage: this');

it('reads words and flags', () => {
  expect(read('one', '--by', 'Edda')).toMatchObject({ values: { by: 'Edda' }, positionals: ['one'] });
});

it('answers --help with the usage, which is no failure', () => {
  expect(() => read('one', '--help')).toThrow(new UsageAsked('Usage: this'));
});

it('says what it did not understand, and how it is used', () => {
  expect(() => read('--whom')).toThrow(CommandError);
  expect(() => read('--whom')).toThrow(/--whom.*\nUsage: this/su);
});
