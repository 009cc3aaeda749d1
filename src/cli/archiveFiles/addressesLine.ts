import { counted } from '../../ui/shared/dates.ts';

/** What a change did to addresses.json, for a person. */
export const addressesLine = (count: number): string =>
  `${counted(count, 'address', 'addresses')} written to addresses.json: links keep working.`;
