import * as v from 'valibot';

/** A quote by the ids of its article and of itself in it. */
export const quoteKeySchema = v.object({ article: v.string(), quote: v.string() });

/** Which quotes of an article stand in others too: how many others, and by which quote all of them are known. */
export const alsoQuotedSchema = v.object({
  quotes: v.record(v.string(), v.object({ first: quoteKeySchema, others: v.number() })),
});

export type QuoteKey = v.InferOutput<typeof quoteKeySchema>;
export type AlsoQuoted = v.InferOutput<typeof alsoQuotedSchema>;
