import type { Article, Quotation } from '../../model/article.ts';
import { blockGap } from '../../text/selectors.ts';
import { articleText } from '../articleText.ts';

/** How many words in a row give away what was withheld. */
const telling = 4;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The runs of `length` words of a text, with how often each stands in it; none runs over a block's end. */
function runsOf(texts: readonly string[], length: number): Map<string, number> {
  const runs = new Map<string, number>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let at = 0; at + length <= words.length; at += 1) {
      const run = words.slice(at, at + length).join(' ');
      runs.set(run, (runs.get(run) ?? 0) + 1);
    }
  }
  return runs;
}

/** Tells whether words that a person withheld could be read in the new text: reworded so that nothing marks them any
 *  more, or in one more place than before. `followed` says that the quotation itself was found again, and so stays out of sight. */
export function watchWords(before: Article, after: Article): (q: Quotation, followed: boolean) => boolean {
  const counted = new Map<number, { old: Map<string, number>; now: Map<string, number> }>();
  const count = (length: number) => {
    const known = counted.get(length);
    if (known !== undefined) return known;
    const [old = new Map<string, number>(), now = new Map<string, number>()] = [before, after].map(
      (article) =>
        runsOf(
          articleText(article).map(({ text }) => text),
          length,
        ),
    );
    const both = { old, now };
    counted.set(length, both);
    return both;
  };
  return (q, followed) => {
    const secret = q.selector.exact.split(blockGap);
    const length = Math.min(telling, Math.max(1, ...secret.map((text) => wordsOf(text).length)));
    const { old, now } = count(length);
    return [...runsOf(secret, length).keys()].some(
      (run) => (now.get(run) ?? 0) > (followed ? (old.get(run) ?? 0) : 0),
    );
  };
}
