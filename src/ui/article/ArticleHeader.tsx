import type { Article } from '../../model/article.ts';
import { blockElement, paths } from '../../model/paths.ts';
import { countWords, readingMinutes } from '../../text/words.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { dateWords } from '../shared/dates.ts';
import { SectionLinks } from '../shared/stories/SectionLinks.tsx';
import { BlockText } from './BlockText.tsx';
import type { TextMark } from './blockMarks.ts';
import { type Statement, sharesOf } from './statements.ts';
import { WordsBar } from './WordsBar.tsx';

type ArticleHeaderProps = {
  article: Article;
  marks: ReadonlyMap<string, TextMark[]>;
  statements: readonly Statement[];
};

const plain = { quoteInQuestion: undefined, lens: undefined, openQuote: undefined, notes: false };

/** Sections, headline, standfirst, who published it and when, and whose quoted words follow. */
export function ArticleHeader({ article, marks, statements }: ArticleHeaderProps) {
  const standfirst = article.description === undefined ? 'alternativeHeadline' : 'description';
  const updated = article.revisions?.at(-1)?.at;
  const minutes = readingMinutes(article.blocks.reduce((sum, block) => sum + countWords(block.text), 0));
  return (
    <header>
      <SectionLinks sections={article.sections ?? []} />
      <h1
        id={blockElement('headline')}
        tabIndex={-1}
        dir="auto"
        className="mt-3.5 font-serif text-[1.9375rem] leading-[1.07] font-[650] tracking-[-0.019em] md:text-[2.6875rem]"
      >
        <BlockText text={article.headline} marks={marks.get('headline') ?? []} {...plain} />
      </h1>
      {article[standfirst] !== undefined && (
        <p
          id={blockElement(standfirst)}
          dir="auto"
          className="mt-4 max-w-[34em] font-serif text-[1.1875rem] leading-[1.38] text-balance text-muted md:text-[1.3125rem]"
        >
          <BlockText text={article[standfirst]} marks={marks.get(standfirst) ?? []} {...plain} />
        </p>
      )}
      <p className="mt-5 flex flex-wrap gap-x-2 text-[0.8125rem] text-muted">
        <bdi className="font-semibold text-ink">{article.source?.name ?? 'Source not named'}</bdi>
        {article.byline !== undefined && article.byline !== article.source?.name && (
          <>
            <span aria-hidden="true">·</span>
            <bdi>{article.byline}</bdi>
          </>
        )}
        <span aria-hidden="true">·</span>
        <span>{minutes} min</span>
        <span aria-hidden="true">·</span>
        {article.datePublished === undefined ? (
          <span>date not given</span>
        ) : (
          <time dateTime={article.datePublished}>{dateWords(article.datePublished)}</time>
        )}
        {updated !== undefined && (
          <>
            <span aria-hidden="true">·</span>
            <AppLink to={paths.history(article.id)} className="underline underline-offset-3">
              Updated <time dateTime={updated}>{dateWords(updated)}</time>
            </AppLink>
          </>
        )}
        <span aria-hidden="true">·</span>
        <AppLink to={`${paths.article(article.id)}/counts`} className="underline underline-offset-3">
          Who is quoted
        </AppLink>
      </p>
      <WordsBar
        shares={sharesOf(statements)}
        translated={statements.some((s) => s.quotation.translated !== undefined)}
      />
    </header>
  );
}
