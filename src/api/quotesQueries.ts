import { queryOptions } from '@tanstack/react-query';
import { gateOf } from '../model/pages.ts';
import { quotePaths } from '../model/quotePaths.ts';
import {
  type AlsoQuoted,
  alsoQuotedSchema,
  type FamilyChunk,
  familyChunkSchema,
  type QuoteChunk,
  type QuoteFamily,
  type QuotesPage,
  quoteChunkSchema,
  quoteFamilySchema,
  quotesPageSchema,
} from '../model/quotes.ts';
import { LoadError } from './LoadError.ts';
import { load } from './load.ts';

/* The queries of all quotes. They come with their pages alone, and the gates with them. */

const pageGate = gateOf(quotesPageSchema);
const chunkGate = gateOf(quoteChunkSchema);
const familyGate = gateOf(quoteFamilySchema);
const familyChunkGate = gateOf(familyChunkSchema);
const alsoGate = gateOf(alsoQuotedSchema);

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

type Key = { article: string; quote: string };

/** A quote in all articles that have it, by the oldest of them. */
export const quoteFamilyQuery = ({ article, quote }: Key) =>
  queryOptions({
    queryKey: ['same', article, quote],
    queryFn: ({ signal }): Promise<QuoteFamily> =>
      load(quotePaths.familyData({ article, quote }), familyGate, signal),
  });

/** More articles that have a quote; `number` from 1. */
export const familyChunkQuery = (first: Key, number: number) =>
  queryOptions({
    queryKey: ['same', first.article, first.quote, number],
    queryFn: ({ signal }): Promise<FamilyChunk> =>
      load(quotePaths.familyChunk(first, number), familyChunkGate, signal),
  });

/** Which quotes of an article others have too; `null` where none is. */
export const alsoQuotedQuery = (article: string) =>
  queryOptions({
    queryKey: ['also', article],
    queryFn: ({ signal }): Promise<AlsoQuoted | null> =>
      load(quotePaths.also(article), alsoGate, signal).catch((error: unknown) => {
        if (error instanceof LoadError && error.kind === 'notFound') return null;
        throw error;
      }),
  });
