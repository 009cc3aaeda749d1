import { isQuoted } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import type { ListedQuote } from '../../model/quotes.ts';
import { wordsIn } from './wordsIn.ts';

/** A quote as a line of a table: the columns of the tables of whole years, as far as the lists know them. */
export function askedRows(quotes: readonly ListedQuote[], site: string | undefined) {
  return quotes.flatMap(({ article, statement, runs }) => {
    if (statement === undefined) return [];
    const { speaker } = statement;
    const path = paths.quotation(article.id, statement.id);
    return {
      article: article.id,
      version: statement.version ?? '',
      headline: article.headline,
      source: article.source ?? '',
      date: article.date ?? '',
      quote: statement.id,
      address: site === undefined ? path : `${site.replace(/\/$/u, '')}${path}`,
      kind: statement.kind,
      words: wordsIn(runs),
      words_of: isQuoted(statement) ? 'speaker' : 'reporter',
      speaker: speaker?.name ?? '',
      speaker_id: speaker?.entity ?? '',
      role: speaker?.role ?? '',
      translated: statement.translated ? 'likely' : '',
      checked: statement.checked ? 'yes' : 'no',
      segments: statement.segments ?? '',
    };
  });
}
