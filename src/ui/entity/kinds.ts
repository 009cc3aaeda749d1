import type { EntityFolder } from '../../model/paths.ts';

/** What the pages of each folder call one of theirs, and all of them. */
export const kinds: Record<EntityFolder, { one: string; many: string }> = {
  people: { one: 'Person', many: 'People' },
  places: { one: 'Place', many: 'Places' },
  organizations: { one: 'Organization', many: 'Organizations' },
};
