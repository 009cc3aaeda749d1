import type { Article, Quotation } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { firstWords } from '../../text/words.ts';
import { PageHead } from '../shared/PageHead.tsx';
import { eventWords, formerTitle, notFound, type QuoteEvent, removalOf } from './quoteStory.ts';
import { sourceLine } from './sourceLine.ts';
import { type Statement, speakerLabel } from './statements.ts';
import { withheldOn } from './withheld.ts';

type ArticleHeadProps = {
  article: Article;
  /** The quote in the address, when the article has it. */
  asked: Statement | undefined;
  /** The quote in the address, when its words are withheld. */
  withheld: Quotation | undefined;
  /** The quote in the address, when it is one no more. */
  former: Quotation | undefined;
  /** What happened to the quote in the address. */
  story: readonly QuoteEvent[];
  quoteId: string | undefined;
};

const wordsInTitle = 7;

/** Title and description: of the quote with its speaker when one is asked for, else of the article. */
export function ArticleHead({ article, asked, withheld, former, story, quoteId }: ArticleHeadProps) {
  const headline = typeset(article.headline);
  if (withheld !== undefined)
    return (
      <PageHead
        title={`A quote was withheld, in: ${headline}`}
        description={[`${withheldOn(withheld.withheld?.at)}.`, withheld.withheld?.note].join(' ').trim()}
        path={paths.quotation(article.id, withheld.id)}
        unlisted
      />
    );
  if (former !== undefined) {
    const removal = removalOf(article, former);
    return (
      <PageHead
        title={`${formerTitle(article, former)}, in: ${headline}`}
        description={removal && [eventWords(removal), removal.note].join(' ').trim()}
        path={paths.quotation(article.id, former.id)}
        unlisted
      />
    );
  }
  if (asked === undefined)
    return (
      <PageHead
        title={quoteId === undefined ? headline : `${notFound}, in: ${headline}`}
        description={article.description ?? article.alternativeHeadline}
        path={paths.article(article.id)}
        unlisted={quoteId !== undefined}
      />
    );
  const begin = firstWords(asked.words, wordsInTitle);
  const words = begin.cut ? `${begin.words.replace(/[.,;:]+$/u, '')}…` : begin.words;
  const who = asked.announced ? speakerLabel(asked.speaker) : 'Not checked yet';
  return (
    <PageHead
      title={
        isQuoted(asked.quotation) ? `“${words}” ${who}, in: ${headline}` : `${who}: ${words}, in: ${headline}`
      }
      description={`${story[0] === undefined ? '' : `${eventWords(story[0])} `}${who}, ${sourceLine(article, asked)}: ${isQuoted(asked.quotation) ? `“${asked.words}”` : asked.words}`}
      path={paths.quotation(article.id, asked.quotation.id)}
      unlisted={!asked.announced}
    />
  );
}
