import { useQuery } from '@tanstack/react-query';
import { passagePartsQuery } from '../../api/entityQueries.ts';
import { chunkAt, chunkRange } from '../../model/entityChunks.ts';
import type { EntityPage, Passage } from '../../model/pages.ts';
import type { PassageKind } from '../../model/passageKinds.ts';
import { spanOf } from './spanOf.ts';
import { undated } from './viewAsked.ts';

/** A part of the passages of one kind, newest first, as far as it has come. */
export type LoadedPassages = {
  passages: Passage[];
  /** How many there are in all, of this year if one is asked for. */
  total: number;
  /** Whether there are more than were asked for. */
  rest: boolean;
  /** Whether some of those asked for are on their way. */
  loading: boolean;
  /** Why some did not come, and how to ask for them again. */
  failed: { error: unknown; again: () => void } | undefined;
};

/** The newest passages of a kind: those the page has brought along, and from chunks what it has not.
 *  @param wanted how many; as many of a year as lie within that many places of its newest, so a few less at its turn */
export function usePassages(
  page: EntityPage,
  kind: PassageKind,
  year: string | undefined,
  wanted: number,
): LoadedPassages {
  const { id } = page.entity;
  const all = page.totals[kind];
  const brought = page.newest[kind];
  const span = spanOf(page, kind, year);
  const to = Math.min(span.to, span.from + wanted);
  const numbers: number[] = [];
  for (
    let index = Math.max(span.from, brought.length);
    index < to;
    index = chunkRange(all, chunkAt(all, index)).to
  )
    numbers.push(chunkAt(all, index));
  const chunks = useQuery(passagePartsQuery(id, kind, numbers));
  const passages = brought.slice(span.from, to);
  for (const [at, chunk] of (chunks.data?.parts ?? []).entries()) {
    const range = chunkRange(all, numbers[at] ?? 1);
    const begin = Math.max(range.from, brought.length, span.from);
    passages.push(...chunk.passages.slice(begin - range.from, Math.min(range.to, to) - range.from));
  }
  const error = chunks.data?.error ?? chunks.error;
  return {
    passages: year === undefined ? passages : passages.filter((passage) => isOf(passage, year)),
    total: span.count,
    rest: to < span.to,
    loading: chunks.isFetching,
    failed: error && !chunks.isFetching ? { error, again: () => void chunks.refetch() } : undefined,
  };
}

const isOf = ({ article }: Passage, year: string) => (article.date?.slice(0, 4) ?? undated) === year;
