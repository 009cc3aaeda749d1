import type { Article } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import { dateWords } from '../shared/dates.ts';
import type { Statement } from './statements.ts';

/** Who published it and when, and whether the words were translated: "as quoted in English by …, date not given". */
export function sourceLine(article: Article, statement: Statement): string {
  const how = isQuoted(statement.quotation)
    ? statement.quotation.translated === undefined
      ? 'as quoted by'
      : 'as quoted in English by'
    : 'in the words of';
  return `${how} ${article.source?.name ?? 'a source not named'}, ${dateWords(article.datePublished)}`;
}
