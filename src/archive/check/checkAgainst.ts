import type { Article, Quotation } from '../../model/article.ts';
import { isQuoted, isShown } from '../../model/attribution.ts';
import { textsOf } from '../../model/passages.ts';
import { type Located, locate } from '../../text/locate.ts';
import { blockGap } from '../../text/selectors.ts';
import { type DiffRun, wordDiff } from './wordDiff.ts';

/** A transcript, a speech, a release: what was said, by its own account. */
export type RecordText = {
  /** Its address, or what readers are told it is: "the transcript". */
  source: string;
  paragraphs: readonly string[];
};

export type Evidence = NonNullable<Quotation['evidence']>;

/** A part of a quotation beside the record: as printed, and as recorded where it was found. */
export type CheckedPart = {
  printed: string;
  recorded: string | undefined;
  /** Which paragraph of the record it begins in, from 1. */
  paragraph: number | undefined;
  agreement: Evidence['agreement'];
  /** Where the words differ: `first` is printed only, `second` recorded only. */
  diff: DiffRun[] | undefined;
};

/** What comparing a quotation with the record came to.
 *  `evidence` is what is kept with it; nothing is kept of a translation whose words are not in the record, for that is no
 *  wonder. */
export type Check = {
  parts: CheckedPart[];
  /** Recorded words that the quotation leaves out between two of its parts. */
  omitted: string[];
  agreement: Evidence['agreement'];
  evidence: Evidence | undefined;
  translated: boolean;
};

/** From agreeing to not being there: a quotation is as good as its worst part. */
const grades = ['verbatim', 'typography', 'cut', 'reworded', 'notFound'] as const;
const worst = (found: readonly Evidence['agreement'][]) =>
  grades[Math.max(0, ...found.map((agreement) => grades.indexOf(agreement)))] ?? 'notFound';

/** Compares what an article quotes with a record of what was said, quotation by quotation: word for word, with other
 *  typography, cut, reworded, or not found. Only the words between marks are compared: terms and reported speech are not
 *  anybody's words, and what is withheld or rejected is left alone.
 *  @param by who compares; `at` when, ISO 8601
 *  @returns by the id of the quotation, in the order of the article */
export function checkAgainst(
  article: Article,
  record: RecordText,
  { by, at }: { by: string; at: string },
): ReadonlyMap<string, Check> {
  const text = record.paragraphs.join(blockGap);
  const starts: number[] = [];
  let length = 0;
  for (const paragraph of record.paragraphs) {
    starts.push(length);
    length += paragraph.length + blockGap.length;
  }
  const paragraphAt = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1;
  const texts = textsOf(article);
  const checks = new Map<string, Check>();
  for (const quotation of article.quotations) {
    if (!isQuoted(quotation) || !isShown(quotation)) continue;
    const printed = quotation.segments.flatMap((s) =>
      piecesOf((texts.get(s.block) ?? '').slice(s.start, s.end)),
    );
    if (printed.length === 0) continue;
    const found = locateInOrder(text, printed);
    const parts = printed.map((words, index) => partOf(text, words, found[index], paragraphAt));
    const omitted = omittedBetween(text, found);
    const agreement = worst([
      ...parts.map((part) => part.agreement),
      ...(omitted.length > 0 ? ['cut' as const] : []),
    ]);
    const translated = quotation.translated !== undefined;
    const where = whereOf(parts);
    checks.set(quotation.id, {
      parts,
      omitted,
      agreement,
      translated,
      evidence:
        translated && agreement === 'notFound'
          ? undefined
          : { source: record.source, at, agreement, ...(where === undefined ? {} : { where }), by },
    });
  }
  return checks;
}

/** An ellipsis says that words were left out there: what it parts stands apart in the record. */
const piecesOf = (words: string) =>
  words.split(/\s*[[(]?(?:…|\.{3})[\])]?\s*/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece));

/** Each part where it stands nearest behind the one before. */
function locateInOrder(text: string, printed: readonly string[]): (Located | undefined)[] {
  let hint: number | undefined;
  return printed.map((exact) => {
    const found = locate(text, { exact, prefix: '', suffix: '' }, hint);
    if (found) hint = found.end;
    return found;
  });
}

function partOf(
  text: string,
  printed: string,
  found: Located | undefined,
  paragraphAt: (offset: number) => number,
): CheckedPart {
  if (found === undefined)
    return { printed, recorded: undefined, paragraph: undefined, agreement: 'notFound', diff: undefined };
  const recorded = text.slice(found.start, found.end);
  const paragraph = paragraphAt(found.start);
  if (found.change === 'none')
    return { printed, recorded, paragraph, agreement: 'verbatim', diff: undefined };
  const diff = wordDiff(printed, recorded);
  const agreement = diff.some((run) => run.in === 'first')
    ? 'reworded'
    : diff.some((run) => run.in === 'second')
      ? 'cut'
      : 'typography';
  return { printed, recorded, paragraph, agreement, diff: agreement === 'typography' ? undefined : diff };
}

/** What was said between two parts that the article prints as one statement. Parts in another order tell nothing. */
function omittedBetween(text: string, found: readonly (Located | undefined)[]): string[] {
  return found.flatMap((part, index) => {
    const next = found[index + 1];
    if (part === undefined || next === undefined || next.start <= part.end) return [];
    const between = text.slice(part.end, next.start).trim();
    return /[\p{L}\p{N}]/u.test(between) ? [between] : [];
  });
}

function whereOf(parts: readonly CheckedPart[]): string | undefined {
  const numbers = [...new Set(parts.flatMap(({ paragraph }) => paragraph ?? []))].sort((a, b) => a - b);
  const last = numbers.pop();
  if (last === undefined) return undefined;
  return numbers.length === 0 ? `paragraph ${last}` : `paragraphs ${numbers.join(', ')} and ${last}`;
}

/** The article with what comparing came to, kept with each quotation. */
export function withEvidence(article: Article, checks: ReadonlyMap<string, Check>): Article {
  return {
    ...article,
    quotations: article.quotations.map((quotation) => {
      const evidence = checks.get(quotation.id)?.evidence;
      return evidence === undefined ? quotation : { ...quotation, evidence };
    }),
  };
}
