import { queryOptions } from '@tanstack/react-query';
import type { AlsoQuoted } from '../model/alsoQuoted.ts';
import { quotePaths } from '../model/quotePaths.ts';
import { LoadError } from './LoadError.ts';
import { fetchThrough } from './queries.ts';

/** Which quotes of an article others have too; `null` where none is. */
export const alsoQuotedQuery = (article: string) =>
  queryOptions({
    queryKey: ['also', article],
    queryFn: ({ signal }): Promise<AlsoQuoted | null> =>
      fetchThrough(quotePaths.also(article), (g) => g.alsoQuotedGate, signal).catch((error: unknown) => {
        if (error instanceof LoadError && error.kind === 'notFound') return null;
        throw error;
      }),
  });
