import type { Check, Evidence } from '../../archive/check/checkAgainst.ts';
import type { DiffRun } from '../../archive/check/wordDiff.ts';

const words: Record<Evidence['agreement'], string> = {
  verbatim: 'word for word',
  typography: 'in other type',
  cut: 'cut',
  reworded: 'reworded',
  notFound: 'not found',
};

/** What came of a quotation: a line, and below it what is missing or other. */
export function checkLines(id: string, { parts, omitted, agreement, evidence, translated }: Check): string[] {
  const at = evidence?.where === undefined ? '' : `, ${evidence.where}`;
  const differs = agreement !== 'verbatim' && agreement !== 'typography';
  const note = translated && differs ? ' (a translation: other words are no wonder)' : '';
  return [
    `${words[agreement].padEnd(14)} ${id}${at}${note}`,
    ...parts.flatMap(({ diff, recorded, printed }) => {
      if (recorded === undefined) return parts.length > 1 ? [`    not found: ${printed}`] : [];
      return diff === undefined ? [] : [`    ${diff.map(diffText).join('').trim()}`];
    }),
    ...omitted.map((between) => `    left out between: ${shortened(between)}`),
  ].map(oneLine);
}

/** As editors mark it: `[-printed only-]{+recorded only+}`. */
function diffText({ text, in: side }: DiffRun): string {
  if (side === 'both') return text;
  const gap = /^\s*/u.exec(text)?.[0] ?? '';
  const rest = text.slice(gap.length);
  return side === 'first' ? `${gap}[-${rest}-]` : `${gap}{+${rest}+}`;
}

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)} …` : text);

/** What came from outside cannot move the cursor or break the line. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** The same for other programs. */
export const checkJson = (quotation: string, check: Check): string => JSON.stringify({ quotation, ...check });

/** The table that closes a check: how many agree, and how far. */
export function checkTable(
  checks: readonly Check[],
  { dryRun, paragraphs }: { dryRun: boolean; paragraphs: number },
): string {
  const rows = Object.entries(words).map(
    ([agreement, label]) => [label, checks.filter((check) => check.agreement === agreement).length] as const,
  );
  return [
    '',
    ...rows.map(([label, count]) => `${label.padEnd(24)}${String(count).padStart(7)}`),
    `${'quotes compared'.padEnd(24)}${String(checks.length).padStart(7)}   with ${paragraphs} paragraphs${dryRun ? '; nothing was written' : ''}`,
  ].join('\n');
}
