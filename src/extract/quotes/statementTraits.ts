import type { QuotedRun } from '../draft.ts';
import { cueNouns } from '../lexicon/cues.ts';
import { beginsCapital } from '../lexicon/word.ts';
import { pair } from '../pair.ts';
import type { Found } from '../speakers/context.ts';
import type { Item, Reading } from '../speakers/items.ts';
import { isMark } from '../speakers/phrase.ts';
import { sentenceStart } from '../speakers/subjectBefore.ts';

/** What has a title, and verbs that give one. */
const titled = new Set(
  `titled entitled song book film movie show album program programme headlined documentary novel series segment column magazine
  podcast memoir bestseller hit theme musical play drama sitcom host so-called self-described nicknamed hashtag`.split(
    /\s+/,
  ),
);
/** What names a thing, or quotes a word for it. */
const naming = new Set(
  'called named dubbed labeled labelled termed word words phrase term slogan nickname'.split(' '),
);
const personal =
  /(?:^|\s)(?:i|i'm|i've|i'd|i'll|we|we're|we've|my|our|me|us|you|your|he|she|they|it|it's|that's|is|are|was|were|be|have|has|will|don't|not|this)(?=\s|[.,!?]|$)/iu;
const alias = /^(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[.,]*$/u;
const opener = /^(?:the|a|an|of|to|and|in|for|by|on|with|very|not|no)\s/u;

/** "known as “…”", "known to its readers as the “…”". */
function isKnownAs(items: readonly Item[], at: number, start: number): boolean {
  for (let i = at - 1; i >= start && i > at - 7; i -= 1) {
    const item = items[i];
    if (item?.tag === 'run' || isMark(item, ',')) return false;
    if (item?.lower === 'known') return true;
  }
  return false;
}

/** How many words, in steps. */
function size(count: number): string {
  return count <= 3 ? `words-${count}` : count <= 5 ? 'words-4' : count <= 9 ? 'words-6' : 'words-10';
}

/** What tells whether a run is somebody's words: how long, how written, what stands around it, what the speaker rules found. */
export function statementTraits(
  reading: Reading,
  run: QuotedRun,
  index: number,
  found: Found | undefined,
): string[] {
  const { items } = reading;
  const text = reading.text.slice(run.start, Math.min(run.end, run.start + 400)).replaceAll('’', "'");
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'.-]*/gu) ?? [];
  const at = reading.runItems[index] ?? 0;
  const sentence = items[at]?.sentence;
  const start = sentenceStart(reading, at);
  const before = at > start ? items[at - 1] : undefined;
  const after = items[at + 1]?.sentence === sentence ? items[at + 1] : undefined;
  const capitals = words.filter(beginsCapital).length;
  const short = words.length <= 5;
  const traits = [size(words.length)];
  const end = text.at(-1) ?? '';
  if (words.length > 1 && capitals >= words.length * 0.6)
    traits.push(words.length <= 9 ? 'title-case' : 'title-case-long');
  if (words.length === 1 && capitals === 1) traits.push('one-capital');
  if (words.length > 1 && capitals < words.length * 0.6 && beginsCapital(text)) traits.push('begins-capital');
  if (/[.!?]/.test(end)) traits.push(short ? 'stop-short' : 'stop');
  if (/[,—–]/.test(end)) traits.push(short ? 'comma-short' : 'comma');
  if (personal.test(text)) traits.push('personal');
  if (opener.test(text)) traits.push('function-first');
  if (/^[#@]/.test(text)) traits.push('hashtag');
  if (run.close === undefined) traits.push('unclosed');
  traits.push(
    `before-${before === undefined ? 'start' : before.tag === 'mark' ? (before.lower === ':' ? 'colon' : before.lower === ',' ? 'comma' : 'mark') : before.cue !== undefined ? `cue-${before.cue.class}` : before.lower === 'as' || before.lower === 'of' ? before.lower : before.tag}${short && (before?.tag === 'word' || before?.tag === 'mark' || before?.tag === 'det') ? '-short' : ''}`,
  );
  if (before !== undefined && before.mention >= 0) traits.push('before-name');
  const owned = before?.lower.endsWith("'s");
  if (owned) traits.push('before-owner');
  if (
    capitals >= words.length * 0.6 &&
    words.length <= 9 &&
    (owned || before?.tag === 'prep' || before?.tag === 'det')
  )
    traits.push(`title-after-${owned ? 'owner' : before?.tag}`);
  if (end === ':') traits.push('ends-colon');
  if (words.length <= 2 && capitals > 0 && before?.tag === 'word' && before.capital && after?.capital)
    traits.push('nickname');
  if (isKnownAs(items, at, start)) traits.push('known-as');
  // “COVID-19”, “Mr. A”: a label or a name, not what anyone said.
  if ((words.length === 1 && /^(?=.*\d)(?=.*\p{Lu})[\p{L}\d.-]+$/u.test(words[0] ?? '')) || alias.test(text))
    traits.push('label');
  if (short && before?.tag === 'det' && after?.tag === 'word') traits.push('described');
  let title = false;
  let naked = false;
  for (let i = at - 1; i >= start && i >= at - 3; i -= 1) {
    if (titled.has(items[i]?.lower ?? '')) title = true;
    if (naming.has(items[i]?.lower ?? '')) naked = true;
  }
  if (title) traits.push(short ? 'title-of' : 'title-of-long');
  if (naked) traits.push(short ? 'naming-short' : 'naming');
  if (before !== undefined && cueNouns.has(before.lower)) traits.push('before-saying');
  if (after === undefined) traits.push('after-end');
  else
    traits.push(
      `after-${after.tag === 'mark' ? (after.lower === ',' ? 'comma' : after.lower === ')' ? 'bracket' : 'mark') : after.tag}`,
    );
  if (found === undefined) traits.push('no-speaker');
  else {
    traits.push(found.rule);
    traits.push(pair('form', found.source.form));
    if (found.rule === 'verb-in-sentence' || found.rule === 'verb-before-quote')
      for (const trait of found.traits) traits.push(pair('cue', trait));
  }
  if (reading.type === 'headline') traits.push('headline');
  if (reading.runs.length > 1 && found?.rule === 'same-speaker' && found.traits[0] === 'sentence')
    traits.push('in-list');
  return traits;
}
