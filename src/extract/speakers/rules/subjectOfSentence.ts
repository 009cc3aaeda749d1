import { clauseSubject } from '../clauseSubject.ts';
import type { Context, Found } from '../context.ts';
import { isMark } from '../phrase.ts';
import { sentenceStart } from '../subjectBefore.ts';

/** Lim wants a “clean sheet”: no verb of saying, but the sentence has a subject before the quote. */
export function subjectOfSentence({ reading, names, at }: Context): Found | undefined {
  if (sentenceStart(reading, at) >= at) return undefined;
  // "Lim was asked, “…”": whoever asked is not told.
  let verb = at - 1;
  while (isMark(reading.items[verb], ',:')) verb -= 1;
  if (reading.items[verb]?.cue?.form === 'past' && reading.items[verb - 1]?.tag === 'aux') return undefined;
  const source = clauseSubject(reading, names, at);
  return source && { source, rule: 'subject-of-sentence', traits: [] };
}
