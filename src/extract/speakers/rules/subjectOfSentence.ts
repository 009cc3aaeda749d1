import { clauseSubject } from '../clauseSubject.ts';
import type { Context, Found } from '../context.ts';
import { isMark } from '../phrase.ts';
import { sentenceStart } from '../subjectBefore.ts';

const be = /^(?:is|are|was|were|be|been|being|also|often|once|later|widely)$/;

/** "The man was described as “…”", "known as “…”": whoever names him is not told, and he is not the one. */
function isNamed({ items }: Context['reading'], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7; i -= 1) {
    const item = items[i];
    if (item === undefined || item.tag === 'run' || item.tag === 'mark') return false;
    if (item.lower === 'known') return true;
    if (item.cue?.form === 'past') return item.cue.class === 'call' && be.test(items[i - 1]?.lower ?? '');
  }
  return false;
}

/** Lim wants a “clean sheet”: no verb of saying, but the sentence has a subject before the quote. */
export function subjectOfSentence({ reading, names, at }: Context): Found | undefined {
  if (sentenceStart(reading, at) >= at) return undefined;
  // "Lim was asked, “…”": whoever asked is not told.
  let verb = at - 1;
  while (isMark(reading.items[verb], ',:')) verb -= 1;
  if (reading.items[verb]?.cue?.form === 'past' && reading.items[verb - 1]?.tag === 'aux') return undefined;
  if (isNamed(reading, at)) return undefined;
  const source = clauseSubject(reading, names, at);
  return source && { source, rule: 'subject-of-sentence', traits: [] };
}
