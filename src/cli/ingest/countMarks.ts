import type { Article } from '../../model/article.ts';
import { isStatement, shownSpeaker } from '../../model/attribution.ts';
import type { Marks } from './outcome.ts';

/** Counts what an article has, as its line of the report says it.
 *  @param threshold the least confidence at which the archive shows a name */
export function countMarks(article: Article, threshold: number): Marks {
  const statements = article.quotations.filter(isStatement);
  const speakersShown = statements.filter((q) => shownSpeaker(q, threshold) !== undefined).length;
  const ofType = (type: string) => article.entities.filter((e) => e.type === type).length;
  const times = new Map<string, number>();
  for (const { entity, form } of article.mentions)
    if (form === 'name' || form === 'alias') times.set(entity, (times.get(entity) ?? 0) + 1);
  return {
    quotations: statements.length,
    speakersShown,
    notIdentified: statements.length - speakersShown,
    people: ofType('person'),
    places: ofType('place'),
    organizations: ofType('organization'),
    surnamesAlone: article.entities
      .filter((e) => e.type === 'person' && e.origin === 'text' && !/\s/u.test(e.name))
      .map((e) => [e.name, times.get(e.id) ?? 0]),
  };
}
