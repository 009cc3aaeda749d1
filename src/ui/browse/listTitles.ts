import type { EntityFolder } from '../../model/paths.ts';

/** What the list of a folder is called. */
export const listTitles: Record<EntityFolder, string> = {
  people: 'People',
  places: 'Places',
  organizations: 'Organizations',
};
