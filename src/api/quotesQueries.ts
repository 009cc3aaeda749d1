import { queryOptions } from '@tanstack/react-query';
import type { QuoteKey } from '../model/alsoQuoted.ts';
import { gateOf } from '../model/pages.ts';
import { quotePaths } from '../model/quotePaths.ts';
import {
  type FamilyChunk,
  familyChunkSchema,
  type QuoteChunk,
  type QuoteFamily,
  type QuotesPage,
  quoteChunkSchema,
  quoteFamilySchema,
  quotesPageSchema,
} from '../model/quotes.ts';
import { load } from './load.ts';

/* The queries of all quotes. They come with their pages alone, and the gates with them. */

const pageGate = gateOf(quotesPageSchema);
const chunkGate = gateOf(quoteChunkSchema);
const familyGate = gateOf(quoteFamilySchema);
const familyChunkGate = gateOf(familyChunkSchema);

export const quotesPageQuery = () =>
  queryOptions({
    queryKey: ['quotes'],
    queryFn: ({ signal }): Promise<QuotesPage> => load(quotePaths.page, pageGate, signal),
  });

/** A part of a year, by its number from 1. */
export const quoteChunkQuery = (year: string, number: number) =>
  queryOptions({
    queryKey: ['quote chunk', year, number],
    queryFn: ({ signal }): Promise<QuoteChunk> => load(quotePaths.chunk(year, number), chunkGate, signal),
  });

/** A quote in all articles that have it, by the oldest of them. */
export const quoteFamilyQuery = ({ article, quote }: QuoteKey) =>
  queryOptions({
    queryKey: ['same', article, quote],
    queryFn: ({ signal }): Promise<QuoteFamily> =>
      load(quotePaths.familyData({ article, quote }), familyGate, signal),
  });

/** More articles that have a quote; `number` from 1. */
export const familyChunkQuery = (first: QuoteKey, number: number) =>
  queryOptions({
    queryKey: ['same', first.article, first.quote, number],
    queryFn: ({ signal }): Promise<FamilyChunk> =>
      load(quotePaths.familyChunk(first, number), familyChunkGate, signal),
  });
