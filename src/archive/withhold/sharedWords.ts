import type { Cut } from './cutText.ts';

/** A word of a text, folded so that capitals, accents and marks make no difference; where it stands in UTF-16 units. */
type Token = Cut & { word: string; weight: number };

/** Four words in a row are a passage that one knows again; fewer are anybody's. */
const telling = 4;

// Scripts that leave no gap between words: two characters are about as much as a word.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{N}\p{M}]+/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(words)].map(({ 0: found, index }) => ({
    word: found.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    weight: unspaced.test(found) ? 0.5 : 1,
    start: index,
    end: index + found.length,
  }));
}

/** Where the shortest telling run that begins at a token ends (its index, exclusive); `undefined` where the text is over
 *  before. */
function endOfRun(tokens: readonly Token[], from: number): number | undefined {
  let weight = 0;
  for (let index = from; index < tokens.length; index += 1) {
    weight += tokens[index]?.weight ?? 0;
    if (weight >= telling) return index + 1;
  }
  return undefined;
}

const keyOf = (tokens: readonly Token[]) => tokens.map((t) => t.word).join(' ');

/** Finds in any text what it has in common with passages: every run of four words or more, and shorter passages whole.
 *  @param passages words that must not be published; one word alone is looked for between quotation marks only */
export function finderOf(passages: readonly string[]): (text: string) => Cut[] {
  const runs = new Set<string>();
  const short = new Map<string, number>();
  for (const passage of passages) {
    const tokens = tokensOf(passage);
    if (tokens.length === 0) continue;
    if (endOfRun(tokens, 0) === undefined) short.set(keyOf(tokens), tokens.length);
    for (let from = 0; from < tokens.length; from += 1) {
      const to = endOfRun(tokens, from);
      if (to !== undefined) runs.add(keyOf(tokens.slice(from, to)));
    }
  }
  const shortLengths = [...new Set(short.values())];
  return (text) => {
    const tokens = tokensOf(text);
    const found: Cut[] = [];
    const add = (from: number, to: number) => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      const last = found.at(-1);
      if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
      else found.push({ start, end });
    };
    for (let from = 0; from < tokens.length; from += 1) {
      const to = endOfRun(tokens, from);
      if (to !== undefined && runs.has(keyOf(tokens.slice(from, to)))) add(from, to);
      for (const length of shortLengths) {
        const whole = tokens.slice(from, from + length);
        if (whole.length < length || short.get(keyOf(whole)) !== length) continue;
        if (length > 1 || isQuoted(text, whole[0])) add(from, from + length);
      }
    }
    return found;
  };
}

const isQuoted = (text: string, token: Cut | undefined) =>
  token !== undefined &&
  /["“‘«„'「]/u.test(text.charAt(token.start - 1)) &&
  /["”’»'」,.]/u.test(text.charAt(token.end));

/** Finds whole names in a text, whatever their case: "Quill" in "QUILL SAYS", never in "quilling". */
export function nameFinderOf(names: readonly string[]): (text: string) => Cut[] {
  const wanted = names.map((name) => tokensOf(name)).filter((tokens) => tokens.length > 0);
  return (text) => {
    const tokens = tokensOf(text);
    return wanted.flatMap((name) =>
      tokens.flatMap((first, at) => {
        const here = tokens.slice(at, at + name.length);
        return here.length === name.length && keyOf(here) === keyOf(name)
          ? [{ start: first.start, end: here.at(-1)?.end ?? first.end }]
          : [];
      }),
    );
  };
}
