import type { DraftBlock } from '../draft.ts';
import { smallWords } from '../lexicon/smallWords.ts';
import type { Candidate } from './candidate.ts';

const set = (words: string) => new Set(words.split(/\s+/));

const ground =
  set(`in near at across throughout around inside outside into within over off through along leaving visiting visited visit reached left
  entering entered entire rural mainland neighboring neighbouring downtown central southern northern eastern western`);
/** "invasion of", "parts of", "visit to": what follows is land. */
const landOf =
  set(`invasion conflict war parts part visit trip visits travel travelled traveled traveling flew flight people coast capital city border borders region area province state territory
  territories north south east west northeast northwest southeast southwest northern southern eastern western occupation annexation island islands town village outskirts rest most citizens residents
  population map history journey tour return returned arrived went moved fled came bound sent outside areas districts streets soil heart centre center waters exports imports emigrated immigrated airport road`);
const landAfter =
  set(`coast capital city border borders region area province territory north south east west northern southern eastern western soil waters shores streets airport airports mountains
  island islands countryside population interior launch largest biggest town towns village villages river rivers suburb suburbs`);
/** Nouns that speak of states as actors: "support for", "concerns from". */
const acts =
  set(`concerns concern support aid help condemnation response demands criticism pressure threat threats relations ties talks negotiations deal deals agreement treaty message messages letter
  commitment pledge offer offers opposition sanctions alliance cooperation communication trade assistance approval permission warning warnings leaders leader government president ambassador minister
  officials role interests interest behalf`);
const actorAfter =
  set(`said says announced stated claims claimed warned condemned accused denied declared confirmed agreed refused wants wanted has had is was will would could should may possesses provided seeks
  sought called urged vowed pledged rejected responded launched fired tested imposed signed withdrew joined continues continued believes insisted insists maintains recalled expelled sent invaded attacked
  supports supported backed opposes opposed voted banned says became won lost faces faced can must does did do`);
const actorBefore = set(
  'against by with between accused urged warned told asked accuse accuses blamed blames support supported supports help helped persuade sanction sanctions convince among for toward towards than',
);

/** Whether a place that can act does so here ("North Korea said") or is the ground ("in North Korea").
 *  @returns how sure the words around are, and which of the two. */
export function actorOrGround(
  block: DraftBlock,
  candidate: Candidate,
): { as: 'place' | 'organization'; clear: boolean } {
  const { tokens } = block;
  if (block.type === 'dateline') return { as: 'place', clear: true };
  let at = candidate.first - 1;
  while (tokens[at]?.lower === 'the' || tokens[at]?.lower === 'both') at -= 1;
  // "Russia and North Korea": the second name is what the first one is.
  if ((tokens[at]?.lower === 'and' || tokens[at]?.text === '&') && tokens[at - 1]?.capital === true) {
    at -= 2;
    while (tokens[at]?.capital === true || tokens[at]?.lower === 'the') at -= 1;
  }
  const before = tokens[at]?.lower ?? '';
  const previous = tokens[at - 1]?.lower ?? '';
  const possessive =
    (tokens[candidate.last]?.end ?? 0) > candidate.end ||
    /^s['’]/.test(block.text.slice(candidate.end - 1, candidate.end + 1));
  const after = tokens[candidate.last + 1]?.lower ?? '';
  const second = tokens[candidate.last + 2]?.lower ?? '';
  const compound = block.text.slice(candidate.end, tokens[candidate.last]?.end ?? 0);
  if (compound.startsWith('-'))
    return { as: /^-(?:based|born|bound|area)/.test(compound) ? 'place' : 'organization', clear: true };
  if (ground.has(before)) return { as: 'place', clear: true };
  if (before === ',' && tokens[at - 1]?.capital === true && !/^[\p{L}\p{N}]/u.test(after))
    return { as: 'place', clear: true };
  if (possessive)
    return { as: landAfter.has(after) || landAfter.has(second) ? 'place' : 'organization', clear: true };
  // "UK parliament", "Iran deal": a country that leans on a noun acts.
  const leans =
    candidate.known?.entry.actor === true &&
    /^\p{Ll}/u.test(after) &&
    !smallWords.has(after) &&
    !landAfter.has(after);
  if (leans && before !== 'from' && before !== 'to') return { as: 'organization', clear: false };
  if (before === 'of' || before === 'to' || before === 'from' || before === 'on') {
    for (let back = at; back > at - 9; back -= 1) {
      const word = tokens[back]?.lower ?? '';
      if (word === '.' || word === ';') break;
      if (acts.has(word)) return { as: 'organization', clear: back > at - 3 };
      if (landOf.has(word)) return { as: 'place', clear: true };
    }
    return { as: 'place', clear: before === 'from' };
  }
  if (
    (before === 'for' || before === 'toward' || before === 'towards') &&
    /^(?:headed|heading|bound|left|leaving|departed|destined|depart|leave|set|sailed)$/.test(previous)
  )
    return { as: 'place', clear: true };
  if (actorBefore.has(before)) return { as: 'organization', clear: before !== 'for' };
  if (actorAfter.has(after)) return { as: 'organization', clear: after !== 'and' };
  if (/(?:[a-z]{3}s|[a-z]{2}ed)$/.test(after) && !/(?:ss|us)$/.test(after) && !landAfter.has(after))
    return { as: 'organization', clear: false };
  if (landOf.has(previous) || landAfter.has(after)) return { as: 'place', clear: true };
  return { as: candidate.known?.entry.capitalOf === undefined ? 'organization' : 'place', clear: false };
}
