import type { Token } from '../draft.ts';
import { commonWords } from '../lexicon/commonWords.ts';
import { isPossessive } from '../lexicon/fold.ts';
import { organizationHeads, particles } from '../lexicon/heads.ts';

/** Words that may open "… of Somewhere" without being an organization, right before its "of": "Prince Olaf of Norway" ends at Olaf. */
const openers = new Set(
  'gulf isle strait straits bay cape sea port republic kingdom state city county province university bank house lords duke prince order daughters sons knights friends museum'.split(
    ' ',
  ),
);
/** Possessives inside a name: "People's Liberation Army". */
const inside = new Set(
  "people's women's men's children's workers' workers's king's queen's st john's citizens' veterans' teachers' reader's writers' lloyd's levi's god's".split(
    ' ',
  ),
);
const shortened = new Set(
  'mr mrs ms dr prof gen col lt sgt capt maj sen rep gov rev hon st jr sr ft mt'.split(' '),
);
const joined = new Set(
  'department ministry office bureau committee institute college school commission agency faculty'.split(' '),
);

/** "al-Amr", "el-Sisi": names that begin small. */
const prefixed = /^(?:(?:al|el|ul|ad|as|ash|an|ar)-|[dl]['’])\p{Lu}/u;

/** "Soviet-era", "US-led": the first part alone names something. */
const compound =
  /-(?:led|era|backed|based|born|style|language|speaking|ruled|controlled|made|held|occupied|supported|educated|sponsored|funded|owned|allied|wide|aligned|linked|bound|dominated|friendly|only|run|area)$/;

const gap = (text: string, a: Token | undefined, b: Token | undefined) =>
  a === undefined || b === undefined ? '\n' : text.slice(a.end, b.start);

/** "Educational, Scientific and Cultural Organization", "Health and Safety Council": where the fields of a body are listed behind
 *  the token `at`, its head word. Each field has to be a plain word: "Google and Apple Inc" are two. */
function listedFields(text: string, tokens: readonly Token[], at: number): number | undefined {
  if (!isField(tokens[at])) return undefined;
  let joined = false;
  for (let i = at + 1; i < at + 10; i += 1) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    const comma = token.text === ',' && token.start === tokens[i - 1]?.end;
    if (comma || token.lower === 'and' || token.text === '&') {
      if (joined || (!comma && gap(text, tokens[i - 1], token) !== ' ' && tokens[i - 1]?.text !== ','))
        return undefined;
      joined = !comma;
      continue;
    }
    if (!token.capital) return undefined;
    if (joined && organizationHeads.has(token.folded) && !(tokens[i + 1]?.capital === true)) return i;
    if (!isField(token)) return undefined;
  }
  return undefined;
}

/** A word that tells what a body is for: common, or an adjective by its look. */
function isField(token: Token | undefined): boolean {
  if (token?.capital !== true) return false;
  const word = token.folded;
  return (commonWords.has(word) || /.{3}(?:ic|al|ive|ary)$/.test(word)) && !organizationHeads.has(word);
}

/** The last token of the run of capitals that begins at token `from`: over initials, particles, "&", and "of" after a
 *  word that heads an organization. A possessive ends it. */
export function extendRun(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  let headed = false; // An organization's head word has come: "Ministry of …".
  let joins = false; // "Department of Health and …".
  let of = false;
  for (let steps = 0; steps < 14; steps += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.folded;
    if (organizationHeads.has(word)) headed = true;
    if (joined.has(word)) joins = true;
    if (isPossessive(token.text) && !inside.has(token.lower)) break;
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    const space = gap(text, token, next);
    if (next?.text.includes('-') && compound.test(next.text)) break;
    if (space === ' ' && next !== undefined && (next.capital || prefixed.test(next.text))) {
      at += 1;
      continue;
    }
    if (space === '' && next?.text === '.' && after?.capital === true && gap(text, next, after) === ' ') {
      if (token.text.length === 1 || shortened.has(word)) {
        at += 2;
        continue;
      }
      break;
    }
    // "African Export–Import Bank"
    if (space === '' && next?.text === '–' && after?.capital === true && gap(text, next, after) === '') {
      at += 2;
      continue;
    }
    // "Kurdistan Workers' Party"
    const plural = space === '' && /^['’]$/.test(next?.text ?? '') && word.endsWith('s');
    if (
      plural &&
      after?.capital === true &&
      organizationHeads.has(after.folded) &&
      gap(text, next, after) === ' '
    ) {
      at += 2;
      continue;
    }
    // "Maria “Kit” Okafor": the name by which friends call her stands inside her own.
    if (
      space === ' ' &&
      /^["“‘]$/.test(next?.text ?? '') &&
      after?.capital === true &&
      /^["”’]$/.test(tokens[at + 3]?.text ?? '') &&
      tokens[at + 4]?.capital === true &&
      gap(text, tokens[at + 3], tokens[at + 4]) === ' ' &&
      !commonWords.has(word) &&
      !organizationHeads.has(word)
    ) {
      at += 4;
      continue;
    }
    const list = listedFields(text, tokens, at);
    if (list !== undefined) {
      at = list;
      continue;
    }
    if (space !== ' ' || next === undefined) break;
    const close = gap(text, next, after) === ' ';
    if (particles.has(next.lower) && close) {
      if (after?.capital === true) {
        at += 2;
        continue;
      }
      const third = tokens[at + 3];
      if (
        after !== undefined &&
        particles.has(after.lower) &&
        third?.capital === true &&
        gap(text, after, third) === ' '
      ) {
        at += 3;
        continue;
      }
    }
    if (next.text === '&' && after?.capital === true && close) {
      at += 2;
      continue;
    }
    const links =
      (next.lower === 'of' && (headed || openers.has(word))) ||
      ((next.lower === 'for' || next.lower === 'on') && organizationHeads.has(word)) ||
      (next.lower === 'for' && joins && of) ||
      (next.lower === 'to' && word === 'committee');
    if (links && close) {
      const the = after?.lower === 'the' ? 1 : 0;
      const named = tokens[at + 2 + the];
      if (named?.capital === true && (the === 0 || gap(text, after, named) === ' ')) {
        at += 2 + the;
        of = true;
        continue;
      }
    }
    if (next.lower === 'and' && joins && of && close && after?.capital === true) {
      at += 2;
      continue;
    }
    break;
  }
  return at;
}
