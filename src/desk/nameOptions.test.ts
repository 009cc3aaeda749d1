import { expect, it } from 'vitest';
import type { DeskName } from '../model/desk.ts';
import { nameOptions } from './nameOptions.ts';

const names: DeskName[] = [
  { id: 'people/vladimir-putin', name: 'Vladimir Putin', type: 'person', aliases: ['VVP'] },
  { id: 'people/putin', name: 'Putin', type: 'person', aliases: [] },
  { id: 'people/zoe-lind', name: 'Zoë Lind', type: 'person', aliases: ['Putnam'] },
  { id: 'organizations/un', name: 'UN', type: 'organization', aliases: ['United Nations'] },
];
const idsOf = (typed: string) => nameOptions(names, typed).map((option) => option.id);

it('finds a name by any of its words, the very name first', () => {
  expect(idsOf('Putin')).toEqual(['people/putin', 'people/vladimir-putin']);
  expect(idsOf('put')).toEqual(['people/putin', 'people/vladimir-putin', 'people/zoe-lind']);
});

it('reads past accents and capitals, and knows other names', () => {
  expect(idsOf('zoe l')).toEqual(['people/zoe-lind']);
  expect(idsOf('NATIONS')).toEqual(['organizations/un']);
});

it('offers the name itself where it is new', () => {
  const options = nameOptions(names, ' Putin ', { allowNew: true });
  expect(options.filter((o) => o.id === undefined)).toEqual([
    expect.objectContaining({ name: 'Putin', type: 'organization' }),
  ]);
  expect(nameOptions(names, '…', { allowNew: true })).toEqual([]);
});
