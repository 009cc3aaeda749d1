import type { EntityId } from '../../model/article.ts';
import { isSlug } from '../../model/isSlug.ts';
import { type PassageKind, passageKinds } from '../../model/passageKinds.ts';
import { paths } from '../../model/paths.ts';

/** The year of passages whose article gives no date, in an address. */
export const undated = 'undated';

/** What the address of a page asks to see of it; nothing: all kinds, the newest of each. */
export type ViewAsked = {
  /** One kind alone, all of it; or everybody who is named beside. */
  show?: PassageKind | 'together';
  /** Four digits, or `undated`. */
  year?: string;
  /** What is said where this one is named too. */
  with?: EntityId;
};

/** Reads the query of an address; what is none of ours asks for nothing. */
export function readView(search: string): ViewAsked {
  const asked = new URLSearchParams(search);
  const show = [...passageKinds, 'together' as const].find((kind) => kind === asked.get('show'));
  const year = asked.get('year');
  const other = asked.get('with');
  return {
    ...(show === undefined ? {} : { show }),
    ...(year !== null && (/^\d{4}$/u.test(year) || year === undated) ? { year } : {}),
    ...(other !== null && isId(other) ? { with: other } : {}),
  };
}

// As the gate has it, without the gate: that would come along with every page.
const isId = (id: string) =>
  /^(?:people|places|organizations)\//u.test(id) && isSlug(id.slice(id.indexOf('/') + 1));

/** The address of a view. It ends in the place where the view begins, which without script is the section of the page. */
export function viewAddress(id: EntityId, { show, year, with: other }: ViewAsked): string {
  const query = [
    ...(show === undefined ? [] : [`show=${show}`]),
    ...(year === undefined ? [] : [`year=${year}`]),
    ...(other === undefined ? [] : [`with=${encodeURIComponent(other).replaceAll('%2F', '/')}`]),
  ].join('&');
  if (query === '') return paths.entity(id);
  return `${paths.entity(id)}?${query}#${show ?? (other === undefined ? 'passages' : 'both')}`;
}
