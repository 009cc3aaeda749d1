import { createHash } from 'node:crypto';
import { wordingOf } from '../../archive/articleText.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { quotedWords } from '../../model/attribution.ts';

const stamp = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** What an editor looks at when deciding about a quotation: itself and its words, as the file has them. */
export function quotationStamp(article: Article, quotation: Quotation): string {
  return stamp([article.pubStatus, quotation, quotedWords(article, quotation)]);
}

/** The stamps of all quotations of an article, by id. */
export function quotationStamps(article: Article): Record<string, string> {
  return Object.fromEntries(article.quotations.map((q) => [q.id, quotationStamp(article, q)]));
}

/** What somebody looks at who marks words in an article: its text. */
export const textStamp = (article: Article): string => stamp([article.pubStatus, wordingOf(article)]);

/** What stands in entities.json. */
export const decisionsStamp = (decisions: unknown): string => stamp(decisions);
