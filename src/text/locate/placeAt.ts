import type { Alignment } from './align.ts';
import { type Comparison, compare } from './compare.ts';
import { boundary, wantedAt, widen } from './edges.ts';
import { extent } from './extent.ts';
import type { Change, Place, Search } from './place.ts';
import { agreement } from './surroundings.ts';
import { elided } from './wordsOf.ts';

/** The passage that an alignment found, from character to character, with what became of its words; `worth` tells which
 *  of two readings of the same place is better. */
export function placeAt(search: Search, laid: Alignment): Place & { worth: number } {
  const { exact, quote, before, after, atEdge, text, words, near } = search;
  const run = extent(search, laid);
  const became = compare(search, laid, run);
  const isElided = (at: number) => ((words.before[at] ?? 0) & elided) !== 0;
  const head = wantedAt(exact.slice(0, quote.start[0]), laid.first > 0 && isElided(run.from));
  const tail = wantedAt(
    exact.slice(quote.end[quote.count - 1]),
    laid.last < quote.count - 1 && isElided(run.to),
  );
  const start = boundary(text, widen(text, words.start[run.from] ?? 0, -1, head), -1);
  const end = boundary(text, widen(text, words.end[run.to - 1] ?? 0, 1, tail), 1);
  const { all } = became;
  return {
    start,
    end,
    change: changeOf(became),
    worth: became.stayed + became.elided / 2 - became.foreign / 2,
    evidence: {
      stayed: became.stayed / all,
      elided: became.elided / all,
      foreign: became.foreign / all,
      hole: became.hole / all,
      letters: became.letters,
      left: agreement(before, words, run.from - 1, -1, atEdge),
      right: agreement(after, words, run.to, 1, atEdge),
      intact: 0,
      framed: run.framed,
      copied: 0,
      recased: became.recased / Math.max(1, quote.count - 1),
      near: near(start),
    },
  };
}

/** The gravest of what happened: other words, then fewer, then a break in them. */
function changeOf(became: Comparison): Change {
  if (became.changed > 0) return 'reworded';
  if (became.cut > 0) return 'cut';
  return became.splits > 0 ? 'split' : 'typography';
}
