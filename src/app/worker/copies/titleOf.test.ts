import { expect, it } from 'vitest';
import { titleOf } from './titleOf.ts';

it.each([
  ['Latest', { stories: [], people: [], places: [] }],
  ['The bridge', { pubStatus: 'usable', headline: 'The bridge' }],
  ['Ana Muñoz', { entity: { id: 'people/ana-munoz', name: 'Ana Muñoz' } }],
  [undefined, { pubStatus: 'withheld', headline: '[withheld]' }],
  [undefined, { movedTo: { id: 'people/other' } }],
  [undefined, { gone: true }],
  [undefined, { entity: null }],
  [undefined, null],
])('%s is the title of %j', (title, data) => expect(titleOf(data)).toBe(title));
