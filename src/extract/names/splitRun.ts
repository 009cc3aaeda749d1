import type { At, DraftBlock } from '../draft.ts';
import { commonWords } from '../lexicon/commonWords.ts';
import { organizationHeads, otherHeads, siteHeads, surnameHeads } from '../lexicon/heads.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { honorifics, roleModifiers, speechVerbs } from '../lexicon/roles.ts';
import { days, smallWords } from '../lexicon/smallWords.ts';
import type { Reading } from './candidate.ts';
import { roleAt } from './findRole.ts';
import { makeCandidate, nameEnd, wordsOf } from './makeCandidate.ts';
import { type Match, matchKnown } from './matchKnown.ts';
import { beforeTitle } from './words/beforeTitle.ts';
import { capitals } from './words/capitals.ts';
import { compassPlace } from './words/compassPlace.ts';
import { eventOrWork } from './words/eventOrWork.ts';
import { givenName } from './words/givenName.ts';
import { headlineCase } from './words/headlineCase.ts';
import { knownAndMore } from './words/knownAndMore.ts';
import { knownName } from './words/knownName.ts';
import { knownPerson } from './words/knownPerson.ts';
import { organizationHead } from './words/organizationHead.ts';
import type { Segment, WordRule } from './words/segment.ts';
import { site } from './words/site.ts';

export type Run = { block: DraftBlock; index: number; from: number; to: number; initial: boolean };

/** The surest first: what is known, then words that close a name, then its first word. `capitals` takes what is left. */
const wordRules: WordRule[] = [
  knownName,
  headlineCase,
  organizationHead,
  knownPerson,
  eventOrWork,
  site,
  compassPlace,
  givenName,
  knownAndMore,
  beforeTitle,
  capitals,
];

/** Callings that are surnames where they stand alone with a capital. */
const callings = new Set('hunter butcher farmer driver singer boxer'.split(' '));
/** Roles that are as often a first name or a surname. */
const alsoNames = new Set(
  'dean earl star private major count independent liberal baron mercy son'.split(' '),
);
/** Capitals on these join two things that stood apart: "Elizabeth Quat In the …". */
const functional = new Set(
  'i in the at on for with by from and or a an to as but after amid over is says image via'.split(' '),
);

/** Nor do these ever open a name of ours. */
const neverOpens = new Set(
  'her his my our their its your this that these those once never does did do are was were has have had regarding too much how what why when where who every all no not only just more most if let according including'.split(
    ' ',
  ),
);

/** Cuts a run of capitals into titles, places, demonyms and names, each with what its own words tell.
 *  @returns the last token that was used: a known name may reach past the run. */
export function splitRun(lexicon: Lexicon, reading: Reading, run: Run): number {
  const { block, index, to } = run;
  const { tokens, text } = block;
  const titleCase = reading.titleCase[index] === true;
  const word = (at: number) => tokens[at]?.folded ?? '';
  let from = run.from;
  let used = to;
  let role: At | undefined;
  let people: number | undefined; // Where the place or demonym right before begins: "Russian President".
  while (from <= to) {
    const token = tokens[from];
    if (token === undefined) break;
    const own = word(from);
    const initial = run.initial && from === run.from;
    const match = token.word ? matchKnown(lexicon, text, tokens, from) : undefined;
    const small = !token.capital && !/[-'’]\p{Lu}/u.test(token.text);
    if (!token.word || (small && from > run.from) || (match === undefined && saysNothing(own, from))) {
      from += 1;
      continue;
    }
    const office = match === undefined || match.last === from ? officeAt(from) : undefined;
    if (office !== undefined) {
      role = { block: index, start: tokens[people ?? from]?.start ?? 0, end: nameEnd(block, office) };
      used = Math.max(used, office);
      from = office + 1;
      people = undefined;
      continue;
    }
    const end = segmentEnd(from, match);
    const words = wordsOf(block, from, end);
    // "Police arrested", "Rescue workers": the start of a sentence explains the first capital.
    if (
      initial &&
      !titleCase &&
      match === undefined &&
      words.length > 1 &&
      reading.small.has(own) &&
      !lexicon.given.has(own) &&
      !organizationHeads.has(word(end))
    ) {
      from += 1;
      continue;
    }
    const segment: Segment = {
      lexicon,
      reading,
      block,
      from,
      end,
      words,
      match,
      role,
      titleCase,
      bounded: end === to,
      titled: end < to && tokens[end + 1]?.capital === true && roleAt(tokens, end + 1, to) !== undefined,
    };
    for (const rule of wordRules) {
      const piece = rule(segment);
      if (piece === undefined) continue;
      const explained = titleCase || initial;
      if (piece.rule !== 'headline-word')
        reading.candidates.push(
          makeCandidate(block, index, from, piece.last, {
            kind: piece.kind,
            rule: piece.rule,
            known: piece.known,
            explained,
            role,
          }),
        );
      people =
        piece.kind === 'unknown' || piece.kind === 'person' || piece.kind === 'other' ? undefined : from;
      role = undefined;
      used = Math.max(used, piece.last);
      from = piece.last + 1;
      break;
    }
  }
  return used;

  /** "The Summit", "On Tuesday", "Trump Tuesday", "Former President": these capitals belong to no name. */
  function saysNothing(own: string, at: number): boolean {
    if (own === 'may' && (role !== undefined || isSurname(at))) return false;
    if (days.has(own) || own === 'i' || /^i(?:m|ve|ll|d)$/.test(own)) return true;
    const initial = run.initial && at === run.from;
    if (at < to && functional.has(own)) return true;
    if (role === undefined && smallWords.has(own) && (initial || titleCase || at > run.from || at === to))
      return true;
    if (at < to && neverOpens.has(own) && !lexicon.given.has(own)) return true;
    // "Voter Kitty Mak", "Immunologist Kristian Andersen", "Trump-loving Kanye West".
    if (
      at < to &&
      !lexicon.given.has(own) &&
      lexicon.given.has(word(at + 1)) &&
      tokens[at + 1]?.capital &&
      (/-\p{Ll}/u.test(tokens[at]?.text ?? '') ||
        (initial && (commonWords.has(own) || /(?:ist|er|or|ian)$/.test(own))))
    )
      return true;
    // "Said Ellis", "Interestingly Blocher", "Debating Clinton".
    if (
      initial &&
      at < to &&
      (speechVerbs.has(own) || (/.{3}(?:ly|ing|ed)$/.test(own) && !lexicon.given.has(own)))
    )
      return true;
    return (
      at < to && roleModifiers.has(own) && (initial || titleCase || roleAt(tokens, at + 1, to) !== undefined)
    );
  }

  /** "Theresa May", "May said", "May's": the month does none of these. */
  function isSurname(at: number): boolean {
    const token = tokens[at];
    const next = tokens[at + 1];
    return (
      lexicon.given.has(word(at - 1)) ||
      /['’]s$/.test(token?.text ?? '') ||
      (next !== undefined && speechVerbs.has(next.lower))
    );
  }

  /** The last token of the title that begins here; not of one that belongs to a name: "General Assembly". */
  function officeAt(at: number): number | undefined {
    const office = roleAt(tokens, at, to + 2);
    if (office !== undefined && honorifics.has(word(at))) return office;
    if (office === undefined || (alsoNames.has(word(at)) && at < to)) return undefined;
    // "Hunter represents a district": a calling with a capital of its own is a surname.
    if (
      at === to &&
      callings.has(word(at)) &&
      !(run.initial && at === run.from && reading.small.has(word(at)))
    )
      return undefined;
    const closes = organizationHeads.has(word(to)) || siteHeads.has(word(to)) || otherHeads.has(word(to));
    return closes && office < to && at === run.from && !lexicon.given.has(word(office + 1))
      ? undefined
      : office;
  }

  /** Where the segment ends: before a title or a joining word, days and marks left out. */
  function segmentEnd(at: number, match: Match | undefined): number {
    let end = to;
    for (let next = at + 1; next < to; next += 1)
      if (
        functional.has(tokens[next]?.lower ?? '') &&
        tokens[next]?.capital === true &&
        (match?.last ?? at) < next
      ) {
        end = next - 1;
        break;
      }
    if (!organizationHeads.has(word(to)) && !(siteHeads.has(word(to)) && !surnameHeads.has(word(to))))
      for (let next = at + 1; next <= end; next += 1) {
        if (!tokens[next]?.capital || alsoNames.has(word(next)) || roleAt(tokens, next, to) === undefined)
          continue;
        // "Department of Justice", "Directorate General of …": a title inside a name.
        if (!tokens[next - 1]?.capital && tokens[next - 1]?.text !== '.') continue;
        if (organizationHeads.has(word(next - 1)) && tokens[next + 1]?.lower === 'of') continue;
        if (next === to && lexicon.given.has(word(next - 1))) continue; // "Martin Luther King", "Stephen Bishop"
        end = next - 1;
        break;
      }
    while (
      end > at &&
      (!tokens[end]?.word ||
        (days.has(word(end)) && !(word(end) === 'may' && isSurname(end))) ||
        (functional.has(tokens[end]?.lower ?? '') &&
          !(end === at + 1 && !titleCase && lexicon.given.has(word(at)))))
    )
      end -= 1;
    return end;
  }
}
