import type { Article } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import { statementRuns } from '../../text/statementRuns.ts';
import { typeset } from '../../text/typeset.ts';
import { dateWords } from '../shared/dates.ts';
import { roleOf, type Statement, speakerLabel } from './statements.ts';

/** Who published it and when, and whether the words were translated: "as quoted in English by …, date not given". */
export function sourceLine(article: Article, statement: Statement): string {
  const how = isQuoted(statement.quotation)
    ? statement.quotation.translated === undefined
      ? 'as quoted by'
      : 'as quoted in English by'
    : 'in the words of';
  return `${how} ${article.source?.name ?? 'a source not named'}, ${dateWords(article.datePublished)}`;
}

/** What travels with a quote, each part as plain text. */
export type CitationParts = { sentence: string; who: string; source: string; headline: string; link: string };

/** The parts of a citation: the whole sentence, speaker and role, source and date, headline, address. */
export function citationParts(article: Article, statement: Statement, link: string): CitationParts {
  return {
    sentence: statementRuns(article, statement.quotation)
      .map((run) => run.text)
      .join(''),
    who: [speakerLabel(statement.speaker), roleOf(statement.speaker)].filter(Boolean).join(', '),
    source: sourceLine(article, statement),
    headline: typeset(article.headline),
    link,
  };
}

/** A quote as it may travel: in its sentence, with speaker, source, date and a link back. Never a bare fragment. */
export function citationOf(article: Article, statement: Statement, link: string): string {
  const { sentence, who, source, headline } = citationParts(article, statement, link);
  return [sentence, `${who}, ${source}, in “${headline}”`, link].join('\n');
}
