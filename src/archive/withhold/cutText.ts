/** A run of a text that must not be published: UTF-16 units, end exclusive. */
export type Cut = { start: number; end: number };

/** What stands where words were taken out. */
export const placeholder = '[withheld]';

/** Cuts in order, those that touch or overlap as one. */
export function joinCuts(cuts: readonly Cut[]): Cut[] {
  const joined: Cut[] = [];
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** A text without its cuts, and where everything else in it stands now. */
export type CutText = {
  text: string;
  /** Where a run of the old text is now. What lay inside a cut is gone; what reached into one ends before it, or begins
   *  behind it; what lay around one has the placeholder in it. */
  move: (run: Cut) => Cut | undefined;
  /** Whether a run of the old text met a cut. */
  isCut: (run: Cut) => boolean;
  /** The placeholder that stands for what a run of the old text had in common with the cuts. */
  placeholderOf: (run: Cut) => Cut | undefined;
};

/** Puts the placeholder where the cuts were.
 *  @param cuts as `joinCuts` gives them, inside the text */
export function cutText(text: string, cuts: readonly Cut[]): CutText {
  const overlapping = (run: Cut) => cuts.filter((cut) => cut.start < run.end && run.start < cut.end);
  /** How far the text behind an offset that lies in no cut has moved. */
  const shift = (offset: number) =>
    cuts
      .filter((cut) => cut.end <= offset)
      .reduce((sum, cut) => sum + placeholder.length - (cut.end - cut.start), 0);
  const at = (offset: number) => offset + shift(offset);

  let out = '';
  let from = 0;
  for (const { start, end } of cuts) {
    out += text.slice(from, start) + placeholder;
    from = end;
  }
  return {
    text: out + text.slice(from),
    isCut: (run) => overlapping(run).length > 0,
    move: (run) => {
      const met = overlapping(run);
      const first = met[0];
      const last = met.at(-1);
      const start = first !== undefined && first.start <= run.start ? first.end : run.start;
      const end = last !== undefined && last.end >= run.end ? last.start : run.end;
      return start < end ? { start: at(start), end: at(end) } : undefined;
    },
    placeholderOf: (run) => {
      const [met] = overlapping(run);
      if (met === undefined) return undefined;
      const start = at(met.start);
      return { start, end: start + placeholder.length };
    },
  };
}
