import type { Context, Found } from '../context.ts';
import { sentenceStart } from '../subjectBefore.ts';

/** “…,” Lim said. “…”: a quote that stands alone in its sentence keeps the speaker of the quote before it in the paragraph. */
export function sameParagraph({ reading, at, run, earlier, reports }: Context): Found | undefined {
  if (run === 0) return undefined;
  const before = earlier[run - 1];
  if (before === undefined) return undefined;
  // "Instead, “…”" stands alone too.
  let start = sentenceStart(reading, at);
  while (
    start < at &&
    (reading.items[start]?.tag === 'adv' ||
      reading.items[start]?.tag === 'mark' ||
      reading.items[start]?.tag === 'conj')
  )
    start += 1;
  const alone = start === at;
  const sameSentence =
    (reading.items[reading.runItems[run - 1] ?? 0]?.sentence ?? -1) === reading.items[at]?.sentence;
  if (!alone && !sameSentence) return undefined;
  const from = reading.runItems[run - 1] ?? 0;
  // Someone else spoke in between: "…," Ebeling said, and her husband cut in. “…”
  const sentence = reading.items[at]?.sentence ?? 0;
  if (
    alone &&
    sentence - (reading.items[from]?.sentence ?? 0) > 1 &&
    spokeIn(reading, reports, sentence - 1, at)
  )
    return undefined;
  return {
    ...before,
    origin: before.origin ?? before,
    rule: 'same-speaker',
    traits: [alone ? 'alone' : 'sentence', before.rule],
  };
}

/** Whether a sentence before item `at` tells of someone who speaks. */
function spokeIn(
  reading: Context['reading'],
  reports: Context['reports'],
  sentence: number,
  at: number,
): boolean {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.verb ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - 8; i -= 1) {
    const report = reports[i];
    if (report === undefined || reading.items[report.verb]?.sentence !== sentence) return false;
    if (!report.plain) return true;
  }
  return false;
}
