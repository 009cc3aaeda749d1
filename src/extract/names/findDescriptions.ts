import type { DraftBlock, DraftEntity, DraftMention } from '../draft.ts';
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
  const place: Place = { holders, mentions, spots: undefined, block: 0, found: [] };
  for (const [index, block] of reading.blocks.entries()) {
    if (block.type === 'headline' || block.type === 'dateline') continue;
    place.block = index;
    readBlock(place, block);
  }
  return place.found;
}

/** How far the reading of descriptions has come, and what it found. */
type Place = {
  holders: ReadonlyMap<string, Holder>;
  mentions: readonly DraftMention[];
  /** Where a person is named, once somebody asks. */
  spots: Set<string> | undefined;
  block: number;
  found: DraftMention[];
};

/** Most words are not "the": the loop over them does next to nothing, and hands the rest on. */
function readBlock(place: Place, block: DraftBlock): void {
  const { tokens } = block;
  for (let at = 0; at < tokens.length; at += 1)
    if (tokens[at]?.lower === 'the') at = describe(place, block, at);
}

function isNamed(place: Place, start: number | undefined): boolean {
  place.spots ??= new Set(
    place.mentions.filter(({ as }) => as === 'person').map(({ block, start: from }) => `${block} ${from}`),
  );
  return start !== undefined && place.spots.has(`${place.block} ${start}`);
}

/** Takes the description that may begin with the "the" at a token.
 *  @returns the last token that was used */
function describe(place: Place, { tokens, text }: DraftBlock, at: number): number {
  const { block } = place;
  const first = tokens[at + 1];
  let last = at + 1;
  while (last < at + longest && !roles.has(tokens[last]?.lower ?? '') && tokens[last + 1]?.word === true)
    last += 1;
  const role = tokens[last];
  if (first === undefined || role === undefined || !roles.has(role.lower)) return at;
  const words = text.slice(first.start, role.end).toLowerCase();
  const office = last === at + 1 && offices.has(role.lower);
  const holder = place.holders.get(words) ?? (office ? place.holders.get(`the ${words}`) : undefined);
  if (holder === undefined || others.test(first.lower)) return at;
  if (holder.block > block || (holder.block === block && holder.start > first.start)) return at;
  const next = tokens[last + 1];
  // "the president of Kenya", "the mayor's office", "the minister Lim", "the governor and": more follows, or a name.
  if (next?.lower === 'of' || next?.lower === 'for' || next?.lower === 'and' || /['’]s$/.test(role.text))
    return at;
  if (isNamed(place, next?.start) || (next?.text === ',' && isNamed(place, tokens[last + 2]?.start)))
    return at;
  if (last === at + 1 && isNamed(place, first.start)) return at;
  place.found.push({
    block,
    start: first.start,
    end: role.end,
    entity: holder.entity,
    as: 'person',
    form: 'description',
    confidence: words.includes(' ') ? bySame : byOffice,
    rule: 'described-before',
  });
  return last;
}

type Holder = { entity: number; block: number; start: number };

/** Who is described by which words, each by one person only, with where that person is first named; offices as "the mayor". */
function holdersOf(
  reading: Reading,
  entities: readonly DraftEntity[],
  mentions: readonly DraftMention[],
): Map<string, Holder> {
  const first = new Map<number, Holder>();
  const all: Said = new Map();
  for (const { block, start, end, entity, as, form } of mentions) {
    if (as !== 'person' || entities[entity]?.type !== 'person') continue;
    if (!first.has(entity) && form !== 'pronoun') first.set(entity, { entity, block, start });
    if (form !== 'description') continue;
    const words = (reading.blocks[block]?.text.slice(start, end) ?? '').toLowerCase();
    const plain = words.replace(/^(?:former|then|late|acting|current) /, '');
    for (const role of plain.split(/[^\p{L}-]+/u)) if (offices.has(role)) say(all, `the ${role}`, entity);
    if (plain !== words) say(all, plain, -1);
    else if (words.includes(' ')) say(all, words, entity);
  }
  if (all.size === 0) return new Map();
  const held = new Map<string, string>();
  for (const words of all.keys())
    if (words.startsWith('the ')) {
      held.set(words.slice(4), words);
      held.set(`${words.slice(4)}s`, words);
    }
  if (held.size > 0) for (const { tokens } of reading.blocks) hearOthers(all, held, tokens);
  const holders = new Map<string, Holder>();
  for (const [words, who] of all) {
    const [entity] = who;
    const holder = entity === undefined || who.size > 1 ? undefined : first.get(entity);
    if (holder !== undefined) holders.set(words, holder);
  }
  return holders;
}

/** By which words who is described; -1 is someone who is not named. */
type Said = Map<string, Set<number>>;

function say(all: Said, words: string, entity: number): void {
  const set = all.get(words) ?? new Set<number>();
  all.set(words, set.add(entity));
}

/** "a spokesman", "two senators": others hold the office as well. */
function hearOthers(all: Said, held: ReadonlyMap<string, string>, tokens: DraftBlock['tokens']): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const words = held.get(lower);
    if (words === undefined) continue;
    const plural = words.length - 4 < lower.length;
    if (plural || more.test(tokens[at - 1]?.lower ?? '')) say(all, words, -1);
  }
}
