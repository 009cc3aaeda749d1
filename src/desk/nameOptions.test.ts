import { expect, it } from 'vitest';
import type { DeskName } from '../model/desk.ts';
import { nameOptions, speakerChoice } from './nameOptions.ts';

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
  const fresh = options.filter((o) => o.id === undefined);
  expect(fresh.map((o) => [o.label, o.hint])).toEqual([
    ['Putin', 'new organization'],
    ['Putin', 'somebody, not named'],
    ['Putin', 'a group'],
  ]);
  expect(nameOptions(names, '…', { allowNew: true })).toEqual([]);
});

it('tells the server whom an option means; words in small letters are nobody’s name first', () => {
  const options = nameOptions(names, 'residents', { allowNew: true });
  expect(options.map(speakerChoice)).toEqual([
    { do: 'speakerUnnamed', name: 'residents', type: 'anonymous' },
    { do: 'speakerUnnamed', name: 'residents', type: 'group' },
    { do: 'speakerByName', name: 'residents', type: 'person' },
    { do: 'speakerByName', name: 'residents', type: 'organization' },
  ]);
  const [putin] = nameOptions(names, 'Putin');
  expect(putin && speakerChoice(putin)).toEqual({ do: 'speaker', entity: 'people/putin' });
});
