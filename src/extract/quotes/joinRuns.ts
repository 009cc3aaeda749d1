import type { DraftQuotation } from '../draft.ts';
import type { Reading } from '../speakers/items.ts';

/** Joins the parts of one quotation: split by its attribution in one sentence (“…,” he said, “…”), or run on over paragraphs
 *  that were left open. Parts come and go in text order. */
export function joinRuns(parts: readonly DraftQuotation[], readings: readonly Reading[]): DraftQuotation[] {
  const joined: DraftQuotation[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && belongs(last, part, readings)) {
      last.segments.push(...part.segments);
      last.confidence = Math.min(last.confidence, part.confidence);
    } else joined.push({ ...part, segments: [...part.segments] });
  }
  return joined;
}

function belongs(last: DraftQuotation, part: DraftQuotation, readings: readonly Reading[]): boolean {
  if (
    last.kind !== 'direct' ||
    part.kind !== 'direct' ||
    last.speaker === undefined ||
    part.speaker === undefined
  )
    return false;
  if (
    last.speaker.span?.start !== part.speaker.span?.start ||
    last.speaker.span?.block !== part.speaker.span?.block
  )
    return false;
  const from = last.segments.at(-1);
  const to = part.segments[0];
  if (from === undefined || to === undefined) return false;
  const text = readings[from.block]?.text ?? '';
  if (from.block === to.block) {
    // Split inside a sentence: the first part ends with a comma, the attribution with another.
    const between = text.slice(from.end + 1, to.start - 1);
    return (
      /[,—–-]\s*$/u.test(text.slice(from.start, from.end)) &&
      /[,—–-]\s*$/u.test(between) &&
      between.length < 200
    );
  }
  return (
    to.block === from.block + 1 &&
    readings[from.block]?.runs.at(-1)?.close === undefined &&
    from.end >= text.trimEnd().length &&
    to.start <= 1
  );
}
