import type { Article, Quotation, Revision } from '../../model/article.ts';
import { dateWords } from '../shared/dates.ts';

/** Something that happened to a quotation, as a reader of an old link must know it. */
export type QuoteEvent = { at: string; note: string | undefined } & Revision['quotations'][number];

/** What changed a quotation's words or its speaker, the latest first. That it came or moved needs no telling. */
export function storyOf({ revisions = [] }: Article, { id, aliases = [] }: Quotation): QuoteEvent[] {
  return revisions
    .flatMap(({ at, note, quotations }) =>
      quotations
        .filter((entry) => entry.id === id || aliases.includes(entry.id))
        .map((entry) => ({ at, note, ...entry })),
    )
    .filter(({ change }) => change !== 'added' && change !== 'moved' && change !== 'removed')
    .reverse();
}

/** When and why the words of a quotation went, if that is on record. */
export function removalOf(
  { revisions = [] }: Article,
  { id, aliases = [] }: Quotation,
): QuoteEvent | undefined {
  const ids = [id, ...aliases];
  const revision = revisions.findLast((r) =>
    r.quotations.some((entry) => entry.change === 'removed' && ids.includes(entry.id)),
  );
  const entry = revision?.quotations.find((e) => e.change === 'removed' && ids.includes(e.id));
  return revision && entry && { at: revision.at, note: revision.note, ...entry };
}

/** "Reworded on 4 May 2031." Said aloud, and in previews. */
export function eventWords({ change, at }: QuoteEvent): string {
  const verb = {
    reworded: 'Reworded',
    cut: 'Shortened',
    split: 'Split in two',
    reattributed: 'Reattributed',
    removed: 'Removed',
    added: 'Added',
    moved: 'Moved',
  }[change];
  return `${verb} on ${dateWords(at)}.`;
}

/** What the title says at the address of a quote of which the article knows nothing. */
export const notFound = 'Quote not found';

/** What a preview says of a quotation that is one no more; never its words. */
export function formerTitle(article: Article, quotation: Quotation): string {
  if (quotation.segments.length > 0) return 'No longer marked as a quote';
  return removalOf(article, quotation) === undefined ? notFound : 'A quote was removed';
}
