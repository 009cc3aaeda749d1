import { expect, it } from 'vitest';
import { portOf } from './portOf.ts';

it('takes the port that was asked for', () => {
  expect(portOf(['--port', '8080'])).toBe(8080);
  expect(portOf(['--port=8080'])).toBe(8080);
  expect(portOf([])).toBe(4173);
});

it.each([
  ['--port'],
  ['--port=0'],
  ['--port=65536'],
  ['--port=80a'],
  ['--port=-1'],
  ['8080'],
  ['--prot', '1'],
])('refuses %j', (...args) => {
  expect(portOf(args)).toBeUndefined();
});
