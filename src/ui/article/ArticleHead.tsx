import type { Article } from '../../model/article.ts';
import { isAnnounced, isQuoted } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { firstWords } from '../../text/words.ts';
import { PageHead } from '../shared/PageHead.tsx';
import { sourceLine } from './citation.ts';
import { type Statement, speakerLabel } from './statements.ts';

type ArticleHeadProps = {
  article: Article;
  /** The quote in the address, when the article has it. */
  asked: Statement | undefined;
  quoteId: string | undefined;
  /** Whether an unchecked name may stand in titles. */
  review: 'labelled' | 'required';
};

const wordsInTitle = 7;

/** Title and description: of the quote with its speaker when one is asked for, else of the article. */
export function ArticleHead({ article, asked, quoteId, review }: ArticleHeadProps) {
  const headline = typeset(article.headline);
  if (asked === undefined)
    return (
      <PageHead
        title={headline}
        description={article.description ?? article.alternativeHeadline}
        path={paths.article(article.id)}
        unlisted={quoteId !== undefined}
      />
    );
  const begin = firstWords(asked.words, wordsInTitle);
  const words = begin.cut ? `${begin.words.replace(/[.,;:]+$/u, '')}…` : begin.words;
  const announced = isAnnounced(asked.quotation, review);
  const who = announced ? speakerLabel(asked.speaker) : 'Not checked yet';
  return (
    <PageHead
      title={
        isQuoted(asked.quotation) ? `“${words}” ${who}, in: ${headline}` : `${who}: ${words}, in: ${headline}`
      }
      description={`${who}, ${sourceLine(article, asked)}: ${isQuoted(asked.quotation) ? `“${asked.words}”` : asked.words}`}
      path={paths.quotation(article.id, asked.quotation.id)}
      unlisted={!announced}
    />
  );
}
