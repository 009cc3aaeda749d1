import type { Speaker } from '../model/article.ts';

const wordsOf = (name: string) => new Set(name.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);

/** Whether two can be one person: the same entry, or a name that is part of the other ("Lin", "Ada Lin"). Nobody in
 *  particular can be anybody. */
export function isSameSpeaker(a: Speaker | undefined, b: Speaker | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  if (a.entity !== undefined && a.entity === b.entity) return true;
  const [one, other] = [wordsOf(a.name), wordsOf(b.name)];
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}
