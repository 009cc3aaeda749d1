import type { DraftBlock, DraftMention, Token } from '../draft.ts';
import { speechVerbs } from '../lexicon/roles.ts';
import type { Reading } from './candidate.ts';

const he = new Set(['he', 'him', 'his', 'himself']);
const nominative = new Set(['he', 'she']);
const she = new Set(['she', 'her', 'hers', 'herself']);
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

/** Ties he, she and their forms to a person named before, where the text leaves little choice. Quoted speech is left
 *  to whoever reads the quotes. A person the article calls "she" is not meant by "he"; nothing of that is kept. */
export function findPronouns(reading: Reading, named: readonly DraftMention[]): DraftMention[] {
  const found: DraftMention[] = [];
  const called = new Map<number, 'he' | 'she'>();
  let next = 0;
  let recent: number[] = []; // Named in the sentence before.
  for (const [index, block] of reading.blocks.entries()) {
    let current: number[] = [];
    let leading = new Map<number, number>(); // How much the sentence is about each.
    let sentence = 0;
    let quoted = false;
    let opening = true; // No sentence of this block has ended.
    for (const [at, token] of block.tokens.entries()) {
      if (token.text === '“') quoted = true;
      else if (token.text === '”') quoted = false;
      else if (token.text === '"') quoted = !quoted;
      while ((block.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) {
        sentence += 1;
        recent = current.length > 0 ? byWeight(current, leading) : recent.slice(0, 2);
        current = [];
        leading = new Map();
        opening = false;
      }
      for (; next < named.length; next += 1) {
        const mention = named[next];
        if (
          mention === undefined ||
          mention.block > index ||
          (mention.block === index && mention.start > token.start)
        )
          break;
        if (mention.block !== index || mention.as !== 'person' || mention.form !== 'name') continue;
        if (!quoted && current.length < mostPeople && !current.includes(mention.entity))
          current.push(mention.entity);
        if (!quoted && !leading.has(mention.entity))
          leading.set(
            mention.entity,
            weigh(block, at, mention, mention.start === block.sentences[sentence]?.start),
          );
        const title = block.text.slice(Math.max(0, mention.start - 10), mention.start);
        if (mister.test(title)) called.set(mention.entity, 'he');
        else if (madam.test(title)) called.set(mention.entity, 'she');
      }
      const form = he.has(token.lower) ? 'he' : she.has(token.lower) ? 'she' : undefined;
      if (quoted || form === undefined) continue;
      const fits = (entity: number) => (called.get(entity) ?? form) === form;
      const here = byWeight(current.filter(fits), leading);
      const weak = here.length > 0 && (leading.get(here[0] ?? -1) ?? 0) < 1;
      const choice = choose(token, here, recent.filter(fits), current[0], weak);
      if (choice === undefined) continue;
      const { entity } = choice;
      if (choice.confidence >= nearest) called.set(entity, called.get(entity) ?? form);
      const confidence =
        opening && !current.includes(entity) ? Math.min(choice.confidence, carried) : choice.confidence;
      if (!current.includes(entity) && current.length < mostPeople) current.push(entity);
      if (!leading.has(entity)) leading.set(entity, form === token.lower ? 2 : 1);
      found.push({
        block: index,
        start: token.start,
        end: token.end,
        entity,
        as: 'person',
        form: 'pronoun',
        confidence,
        rule: 'pronoun',
      });
    }
    if (current.length > 0) recent = byWeight(current, leading);
  }
  return found;
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
