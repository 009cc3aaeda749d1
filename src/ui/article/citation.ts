import type { Article } from '../../model/article.ts';
import { statementRuns } from '../../text/statementRuns.ts';
import { typeset } from '../../text/typeset.ts';
import { sourceLine } from './sourceLine.ts';
import { type Statement, whoLine } from './statements.ts';

/** What travels with a quote, each part as plain text. */
export type CitationParts = { sentence: string; who: string; source: string; headline: string; link: string };

/** The parts of a citation: the whole sentence, speaker and role, source and date, headline, address. */
export function citationParts(article: Article, statement: Statement, link: string): CitationParts {
  return {
    sentence: statementRuns(article, statement.quotation)
      .map((run) => run.text)
      .join(''),
    who: whoLine(statement),
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
