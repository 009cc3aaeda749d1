import type { DraftMention, Names } from '../draft.ts';
import type { Gender } from '../lexicon/genders.ts';
import type { Item, Reading } from './items.ts';
import type { Spot } from './spots.ts';

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
  for (const { block, items, text } of readings) {
    let sentence = -1;
    let persons: number[] = [];
    let before: number[] = [];
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i];
      if (item === undefined) break;
      if (item.sentence !== sentence) {
        sentence = item.sentence;
        before = persons;
        persons = [];
      }
      const spot = spots[next];
      if (spot !== undefined && spot.block === block && spot.start === item.start) {
        next += 1;
        if (persons.length < 3 && !persons.includes(spot.entity)) persons.push(spot.entity);
        const gender = genderByTitle(items, i, text, names.mentions[spot.mention]);
        if (gender !== undefined) vote(spot.entity, gender, 4);
        continue;
      }
      const gender = item.mention < 0 ? item.gender : undefined;
      if (gender === undefined) continue;
      // Only where one person alone is named so far in the sentence, or in the one before.
      const only = persons.length === 0 ? before : persons;
      if (only.length === 1 && only[0] !== undefined) vote(only[0], gender, persons.length === 1 ? 1 : 0.5);
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

/** What the honorific before a name tells, or the one it begins with. */
function genderByTitle(
  items: readonly Item[],
  at: number,
  text: string,
  mention: DraftMention | undefined,
): Gender | undefined {
  const title = items[at - 1]?.lower === '.' ? items[at - 2]?.lower : items[at - 1]?.lower;
  const before = titles.get(title ?? '');
  if (before !== undefined || mention === undefined) return before;
  const own = text.slice(mention.start, mention.start + 4).toLowerCase();
  return titles.get(own.replace(/[. ].*/, ''));
}
