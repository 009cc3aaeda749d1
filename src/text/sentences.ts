/** Ends of words after which a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|St|Rev|Hon|Jr|Sr|vs|No|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|etc|cf|\p{Lu}(?:\.\p{Lu})*)$/u;

/** "9:54 a.m. ET", "6 p.m. Monday": the hour runs on. */
const hour = /[ap]\.m\.$/iu;
const zone = /^\s(?:\p{Lu}{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u;

/** What may follow the mark that ends a sentence: closing marks, then a gap. */
const ending = /(?<![.!?…。！？])[.!?…。！？]+["'”’»)\]」]*(?=\s|$)/gu;

/** The runs between double quotation marks, marks included. A mark that is never closed opens none: a quote over
 *  several paragraphs leaves each but its last open. */
function quotedRuns(text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”]/gu)) {
    if (open === undefined) {
      if (mark !== '”') open = index;
    } else if (mark !== '“') {
      runs.push({ start: open, end: index + 1 });
      open = undefined;
    }
  }
  return runs;
}

/** Where each sentence of a text begins and ends (UTF-16 units, end exclusive), in order; they cover all but
 *  the gaps between them. A quotation is never cut in two. Initials, titles and months are not ends; a small letter after the gap means that
 *  the sentence runs on. Linear in the length of the text. */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const quoted = quotedRuns(text);
  let run = 0;
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const next = /^\s*(\S)?/u.exec(text.slice(end, end + 40))?.[1];
    const word = text.slice(Math.max(start, match.index - 12), match.index);
    while ((quoted[run]?.end ?? Number.POSITIVE_INFINITY) < end) run += 1;
    if ((quoted[run]?.start ?? Number.POSITIVE_INFINITY) < match.index && end < (quoted[run]?.end ?? 0))
      continue;
    if (next !== undefined && /\p{Ll}/u.test(next)) continue;
    if (next !== undefined && match[0] === '.' && abbreviation.test(word)) continue;
    if (match[0] === '.' && hour.test(`${word}.`) && zone.test(text.slice(end, end + 12))) continue;
    found.push({ start, end });
    start = end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  const end = text.trimEnd().length;
  if (start < end) found.push({ start, end });
  return found;
}

/** The sentence, or the run of sentences, that a passage stands in: a quote of several sentences keeps the
 *  words that lead up to it and those that follow in the sentence where it ends. */
export function sentenceAround(
  text: string,
  passage: { start: number; end: number },
): { start: number; end: number } {
  const all = sentences(text);
  const first = all.findLast((s) => s.start <= passage.start) ?? all[0];
  const last = all.find((s) => s.end >= passage.end) ?? all.at(-1);
  return {
    start: Math.min(first?.start ?? passage.start, passage.start),
    end: Math.max(last?.end ?? passage.end, passage.end),
  };
}
