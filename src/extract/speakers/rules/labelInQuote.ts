import type { Context, Found } from '../context.ts';
import { countBefore } from '../spots.ts';

const label = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}:\s/u;

/** “LIM: We are watching the visit.” A transcript set in marks: the label within them names the speaker. */
export function labelInQuote({ reading, names, at, run, words }: Context): Found | undefined {
  const found = label.exec(words.slice(0, 80))?.[0];
  const start = reading.runs[run]?.start;
  if (found === undefined || start === undefined) return undefined;
  const end = start + found.trimEnd().length - 1;
  const index = countBefore(names.mentions, reading.block, start);
  const mention = names.mentions[index];
  if (
    mention === undefined ||
    mention.block !== reading.block ||
    mention.start >= end ||
    mention.as !== 'person'
  )
    return undefined;
  const source = {
    block: reading.block,
    from: at,
    to: at + 1,
    start,
    end,
    form: 'name' as const,
    mention: index,
    head: '',
  };
  return {
    source,
    cue: { block: reading.block, start: end, end: end + 1 },
    rule: 'name-colon',
    traits: ['inside'],
  };
}
