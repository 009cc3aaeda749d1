import type { DraftBlock, DraftMention, Token } from '../draft.ts';
import type { Gender } from '../lexicon/genders.ts';
import { speechVerbs } from '../lexicon/roles.ts';
import type { Reading } from './candidate.ts';

const nominative = new Set(['he', 'she']);
const mister = /\b(?:Mr|Sir|Lord|King|Prince|Mister)\b\.?\s*$/;
const madam = /\b(?:Mrs|Ms|Miss|Mme|Lady|Dame|Queen|Princess|Madam)\b\.?\s*$/;

/* How often such a choice is right. */
const alone = 0.8; // One person is named here and in the sentence before.
const nearest = 0.7; // One here, others before.
const subject = 0.55; // Several; the one the sentence is about.
const carried = 0.65; // Named in the paragraph before only.

/** What stands before someone a sentence is not about. */
const lowering = new Set(
  'of for with by to at against from about on than like under over told asked between among without behind after before'.split(
    ' ',
  ),
);
const mostPeople = 12; // In a sentence; a list of names settles no pronoun.

type Choice = { entity: number; confidence: number };

/** Where the reader of an article stands, and whom it has met. */
type Place = {
  reading: Reading;
  named: readonly DraftMention[];
  /** The first of `named` not met yet. */
  next: number;
  block: number;
  sentence: number;
  quoted: boolean;
  /** No sentence of this block has ended. */
  opening: boolean;
  /** Named in this sentence, and in the one before. */
  current: number[];
  recent: number[];
  /** How much the sentence is about each. */
  leading: Map<number, number>;
  called: Map<number, Gender>;
  found: DraftMention[];
};

/** Ties he, she and their forms to a person named before, where the text leaves little choice. Quoted speech is left
 *  to whoever reads the quotes. A person the article calls "she" is not meant by "he"; nothing of that is kept. */
export function findPronouns(reading: Reading, named: readonly DraftMention[]): DraftMention[] {
  const place: Place = {
    reading,
    named,
    next: 0,
    block: 0,
    sentence: 0,
    quoted: false,
    opening: true,
    current: [],
    recent: [],
    leading: new Map(),
    called: new Map(),
    found: [],
  };
  for (const [index, block] of reading.blocks.entries()) {
    place.block = index;
    place.sentence = 0;
    place.quoted = false;
    place.opening = true;
    place.current = [];
    place.leading = new Map();
    readBlock(place, block);
    if (place.current.length > 0) place.recent = byWeight(place.current, place.leading);
  }
  return place.found;
}

/** Most words are neither a name nor a pronoun: the loop over them does next to nothing, and hands the rest on. */
function readBlock(place: Place, block: DraftBlock): void {
  const { tokens } = block;
  let sentenceEnd = endOfSentence(place, block);
  let nextName = startOfName(place);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!token.word) {
      if (token.text === '“') place.quoted = true;
      else if (token.text === '”') place.quoted = false;
      else if (token.text === '"') place.quoted = !place.quoted;
    }
    while (sentenceEnd <= token.start) {
      endSentence(place);
      sentenceEnd = endOfSentence(place, block);
    }
    while (nextName <= token.start) {
      meet(place, block, at);
      nextName = startOfName(place);
    }
    const { gender } = token.facts;
    if (gender !== undefined && !place.quoted) tie(place, token, gender);
  }
}

function endOfSentence({ sentence }: Place, block: DraftBlock): number {
  return block.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY;
}

/** Where the next name of this block begins, those of blocks before being past. */
function startOfName({ named, next, block }: Place): number {
  const mention = named[next];
  if (mention === undefined || mention.block > block) return Number.POSITIVE_INFINITY;
  return mention.block < block ? -1 : mention.start;
}

function endSentence(place: Place): void {
  place.sentence += 1;
  place.recent = place.current.length > 0 ? byWeight(place.current, place.leading) : place.recent.slice(0, 2);
  place.current = [];
  place.leading = new Map();
  place.opening = false;
}

/** Takes note of the next person named. */
function meet(place: Place, block: DraftBlock, at: number): void {
  const mention = place.named[place.next];
  place.next += 1;
  if (
    mention === undefined ||
    mention.block !== place.block ||
    mention.as !== 'person' ||
    mention.form !== 'name'
  )
    return;
  const { current, leading } = place;
  if (!place.quoted && current.length < mostPeople && !current.includes(mention.entity))
    current.push(mention.entity);
  if (!place.quoted && !leading.has(mention.entity))
    leading.set(
      mention.entity,
      weigh(block, at, mention, mention.start === block.sentences[place.sentence]?.start),
    );
  const title = block.text.slice(Math.max(0, mention.start - 10), mention.start);
  if (mister.test(title)) place.called.set(mention.entity, 'he');
  else if (madam.test(title)) place.called.set(mention.entity, 'she');
}

/** Ties a pronoun to whom it stands for, if that is clear. */
function tie(place: Place, token: Token, form: Gender): void {
  const { current, recent, leading, called } = place;
  const fits = (entity: number) => (called.get(entity) ?? form) === form;
  const here = byWeight(current.filter(fits), leading);
  const weak = here.length > 0 && (leading.get(here[0] ?? -1) ?? 0) < 1;
  const choice = choose(token, here, recent.filter(fits), current[0], weak);
  if (choice === undefined) return;
  const { entity } = choice;
  if (choice.confidence >= nearest) called.set(entity, called.get(entity) ?? form);
  const confidence =
    place.opening && !current.includes(entity) ? Math.min(choice.confidence, carried) : choice.confidence;
  if (!current.includes(entity) && current.length < mostPeople) current.push(entity);
  if (!leading.has(entity)) leading.set(entity, form === token.lower ? 2 : 1);
  place.found.push({
    block: place.block,
    start: token.start,
    end: token.end,
    entity,
    as: 'person',
    form: 'pronoun',
    confidence,
    rule: 'pronoun',
  });
}

/** Those the sentence is about first. */
function byWeight(people: number[], leading: Map<number, number>): number[] {
  return [...people].sort((a, b) => (leading.get(b) ?? 0) - (leading.get(a) ?? 0));
}

/** "Axelrod said" leads its sentence; "of Axelrod" and "Axelrod's" do not. */
function weigh(block: DraftBlock, at: number, mention: DraftMention, opens: boolean): number {
  const before = block.tokens[at]?.start === mention.start ? block.tokens[at - 1] : undefined;
  if (/^['’]/.test(block.text.slice(mention.end, mention.end + 1))) return opens ? 1 : 0; // "Kim's choice shows that he …"
  let after = at;
  while (after < at + 8 && (block.tokens[after]?.start ?? mention.end) < mention.end) after += 1;
  const next = block.tokens[after];
  if (next !== undefined && (speechVerbs.has(next.lower) || /^\p{Ll}{3,}ed$/u.test(next.lower))) return 2;
  if (before !== undefined && lowering.has(before.lower)) return 0;
  return next?.text === ',' || next?.lower === 'and' ? 1.5 : 1;
}

function choose(
  token: Token,
  here: number[],
  before: number[],
  actor: number | undefined,
  weak: boolean,
): Choice | undefined {
  // "Putin welcomed him": the one who acts is not the one acted on.
  if (token.lower === 'him') {
    const others = [...new Set([...here, ...before])].filter((one) => one !== actor);
    const [first] = others;
    if (first !== undefined) return { entity: first, confidence: others.length === 1 ? alone : subject };
    return undefined;
  }
  const [only] = here;
  const [previous] = before;
  if (only !== undefined && !(weak && previous !== undefined && nominative.has(token.lower))) {
    if (here.length === 1)
      return { entity: only, confidence: before.every((one) => one === only) ? alone : nearest };
    return { entity: only, confidence: subject };
  }
  if (previous === undefined) return undefined;
  if (before.length === 1) return { entity: previous, confidence: alone };
  return { entity: previous, confidence: subject };
}
