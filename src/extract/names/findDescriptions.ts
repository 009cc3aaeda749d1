import type { DraftEntity, DraftMention } from '../draft.ts';
import { roles } from '../lexicon/roles.ts';
import type { Reading } from './candidate.ts';

/* How often such a choice is right. */
const bySame = 0.85; // "the North Korean leader", of whom the article has one.
const byOffice = 0.8; // "the mayor", the only one.

/** Offices of which a story seldom means another than the one it named. */
const offices = new Set(
  'president premier chancellor mayor governor senator congressman congresswoman ambassador commissioner chairman chairwoman sheriff pope king queen prince princess spokesman spokeswoman minister singer actor actress author director coach rapper novelist astronaut'.split(
    ' ',
  ),
);
const longest = 5; // Words between "the" and the office.
const more = /^(?:a|an|another|every|each|any|one|former|vice|deputy)$/;
const others = /^(?:former|then|new|next|late|acting|another|other|previous|current|first|last)$/;

/** Descriptions that stand alone and can mean one person only: "the North Korean leader" behind Kim Jong Un, North Korean leader.
 *  The same words have to have been said of that person, or the office has to have one holder in all the article; and the
 *  person has to have been named before. */
export function findDescriptions(
  reading: Reading,
  entities: readonly DraftEntity[],
  mentions: readonly DraftMention[],
): DraftMention[] {
  const holders = holdersOf(reading, entities, mentions);
  if (holders.size === 0) return [];
  const found: DraftMention[] = [];
  let spots: Set<string> | undefined;
  const named = (block: number, start: number | undefined) => {
    spots ??= new Set(mentions.filter(({ as }) => as === 'person').map((one) => `${one.block} ${one.start}`));
    return start !== undefined && spots.has(`${block} ${start}`);
  };
  for (const [index, { tokens, text, type }] of reading.blocks.entries()) {
    if (type === 'headline' || type === 'dateline') continue;
    for (let at = 0; at < tokens.length; at += 1) {
      if (tokens[at]?.lower !== 'the') continue;
      const first = tokens[at + 1];
      let last = at + 1;
      while (last < at + longest && !roles.has(tokens[last]?.lower ?? '') && tokens[last + 1]?.word === true)
        last += 1;
      const role = tokens[last];
      if (first === undefined || role === undefined || !roles.has(role.lower)) continue;
      const words = text.slice(first.start, role.end).toLowerCase();
      const office = last === at + 1 && offices.has(role.lower);
      const holder = holders.get(words) ?? (office ? holders.get(`the ${words}`) : undefined);
      if (holder === undefined || others.test(first.lower)) continue;
      if (holder.block > index || (holder.block === index && holder.start > first.start)) continue;
      const next = tokens[last + 1];
      // "the president of Kenya", "the mayor's office", "the minister Lim", "the governor and": more follows, or a name.
      if (next?.lower === 'of' || next?.lower === 'for' || next?.lower === 'and' || /['’]s$/.test(role.text))
        continue;
      if (named(index, next?.start) || (next?.text === ',' && named(index, tokens[last + 2]?.start)))
        continue;
      if (last === at + 1 && named(index, first.start)) continue;
      found.push({
        block: index,
        start: first.start,
        end: role.end,
        entity: holder.entity,
        as: 'person',
        form: 'description',
        confidence: words.includes(' ') ? bySame : byOffice,
        rule: 'described-before',
      });
      at = last;
    }
  }
  return found;
}

type Holder = { entity: number; block: number; start: number };

/** Who is described by which words, each by one person only, with where that person is first named; offices as "the mayor". */
function holdersOf(
  reading: Reading,
  entities: readonly DraftEntity[],
  mentions: readonly DraftMention[],
): Map<string, Holder> {
  const first = new Map<number, Holder>();
  const all = new Map<string, Set<number>>();
  const say = (words: string, entity: number) => {
    const set = all.get(words) ?? new Set<number>();
    all.set(words, set.add(entity));
  };
  for (const { block, start, end, entity, as, form } of mentions) {
    if (as !== 'person' || entities[entity]?.type !== 'person') continue;
    if (!first.has(entity) && form !== 'pronoun') first.set(entity, { entity, block, start });
    if (form !== 'description') continue;
    const words = (reading.blocks[block]?.text.slice(start, end) ?? '').toLowerCase();
    const plain = words.replace(/^(?:former|then|late|acting|current) /, '');
    for (const role of plain.split(/[^\p{L}-]+/u)) if (offices.has(role)) say(`the ${role}`, entity);
    if (plain !== words) say(plain, -1);
    else if (words.includes(' ')) say(words, entity);
  }
  if (all.size === 0) return new Map();
  // "a spokesman", "two senators": others hold the office as well.
  const held = new Map<string, string>();
  for (const words of all.keys())
    if (words.startsWith('the ')) {
      held.set(words.slice(4), words);
      held.set(`${words.slice(4)}s`, words);
    }
  if (held.size > 0)
    for (const { tokens } of reading.blocks)
      for (let at = 0; at < tokens.length; at += 1) {
        const lower = tokens[at]?.lower ?? '';
        const words = held.get(lower);
        if (words === undefined) continue;
        const plural = words.length - 4 < lower.length;
        if (plural || more.test(tokens[at - 1]?.lower ?? '')) say(words, -1);
      }
  const holders = new Map<string, Holder>();
  for (const [words, who] of all) {
    const [entity] = who;
    const holder = entity === undefined || who.size > 1 ? undefined : first.get(entity);
    if (holder !== undefined) holders.set(words, holder);
  }
  return holders;
}
