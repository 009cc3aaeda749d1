import type { Names } from '../draft.ts';
import type { Reading } from './items.ts';
import type { Spot } from './spots.ts';

export type Gender = 'he' | 'she';

/** The pronouns that tell he from she. */
export const genderOf: ReadonlyMap<string, Gender> = new Map(
  (['he him his himself', 'she her hers herself'] as const).flatMap((words, index) =>
    words.split(' ').map((word): [string, Gender] => [word, index === 0 ? 'he' : 'she']),
  ),
);

const titles: ReadonlyMap<string, Gender> = new Map(
  (
    [
      'mr sir lord king congressman councilman businessman chairman spokesman',
      'mrs ms miss lady dame queen congresswoman councilwoman businesswoman chairwoman spokeswoman actress',
    ] as const
  ).flatMap((words, index) =>
    words.split(' ').map((word): [string, Gender] => [word, index === 0 ? 'he' : 'she']),
  ),
);

/** How this article speaks of its people: by honorifics, and by pronouns where only one person can be meant. It tells which
 *  names a later he or she can stand for, and is forgotten with the article.
 *  @returns for an entity, from -1 (the other) over 0 (unknown) to 1 (fits) */
export function readGenders(
  readings: readonly Reading[],
  names: Names,
  spots: readonly Spot[],
): (entity: number, gender: Gender) => number {
  const votes = new Map<number, { he: number; she: number }>();
  const vote = (entity: number, gender: Gender, weight: number) => {
    const had = votes.get(entity) ?? { he: 0, she: 0 };
    had[gender] += weight;
    votes.set(entity, had);
  };
  let next = 0;
  for (const { block, items } of readings) {
    let sentence = -1;
    let persons: number[] = [];
    let before: number[] = [];
    for (const [i, item] of items.entries()) {
      if (item.sentence !== sentence) {
        sentence = item.sentence;
        before = persons;
        persons = [];
      }
      const spot = spots[next];
      if (spot !== undefined && spot.block === block && spot.start === item.start) {
        next += 1;
        if (persons.length < 3 && !persons.includes(spot.entity)) persons.push(spot.entity);
        const title = items[i - 1]?.lower === '.' ? items[i - 2]?.lower : items[i - 1]?.lower;
        const mention = names.mentions[spot.mention];
        const own =
          mention === undefined
            ? undefined
            : readings[block]?.text
                .slice(mention.start, mention.start + 4)
                .toLowerCase()
                .replace(/[. ].*/, '');
        const gender = titles.get(title ?? '') ?? titles.get(own ?? '');
        if (gender !== undefined) vote(spot.entity, gender, 4);
        continue;
      }
      const gender = item.mention < 0 ? genderOf.get(item.lower) : undefined;
      if (gender === undefined) continue;
      // Only where one person alone is named so far in the sentence, or in the one before.
      const only =
        persons.length === 1
          ? persons[0]
          : persons.length === 0 && before.length === 1
            ? before[0]
            : undefined;
      if (only !== undefined) vote(only, gender, persons.length === 1 ? 1 : 0.5);
    }
  }
  return (entity, gender) => {
    const v = votes.get(entity);
    if (v === undefined) return 0;
    const same = v[gender];
    const other = gender === 'he' ? v.she : v.he;
    return (same - other) / (same + other + 0.5);
  };
}
