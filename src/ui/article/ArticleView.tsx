import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Article } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import type { MapDrawing } from '../../model/mapDrawing.ts';
import { paths } from '../../model/paths.ts';
import { Boundary } from '../shared/Boundary.tsx';
import { useHydrated } from '../shared/useHydrated.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { ArticleActionsContext } from './articleActions.ts';
import { marksOf, type TextMark } from './blockMarks.ts';
import { Credit } from './Credit.tsx';
import { EntityLists } from './EntityLists.tsx';
import { entityRows } from './entityRows.ts';
import { ListButtons } from './ListButtons.tsx';
import { LensBar, NameCard, Passages, QuoteCard } from './laterParts.ts';
import { PrintNotes } from './PrintNotes.tsx';
import { QuoteGone } from './QuoteGone.tsx';
import { FormerQuote, QuoteStory } from './QuoteStory.tsx';
import { eventWords, formerTitle, storyOf } from './quoteStory.ts';
import { reportAddress } from './reportAddress.ts';
import { StatementIndex } from './StatementIndex.tsx';
import { statementsOf } from './statements.ts';
import { useArrival } from './useArrival.ts';
import { useArticleKeys } from './useArticleKeys.ts';
import { useEntitiesInView } from './useEntitiesInView.ts';
import { useMentions } from './useMentions.ts';
import { useNameCard } from './useNameCard.ts';
import { usePassageAsked } from './usePassageAsked.ts';
import { useQuoteCard } from './useQuoteCard.ts';
import { spoken, useQuoteSteps } from './useQuoteSteps.ts';
import { WithheldNotice } from './WithheldQuote.tsx';
import { withheldAt, withheldOf, withheldOn } from './withheld.ts';

type ArticleViewProps = {
  article: Article;
  map: MapDrawing | undefined;
  /** The quote in the address. */
  quoteId: string | undefined;
  /** The least confidence at which an unchecked speaker is named. */
  threshold: number;
  /** Where the site is published; where it is read, if that is not known. */
  site: string | undefined;
  contact: string | undefined;
  /** Whether an unchecked name may stand in titles. */
  review: 'labelled' | 'required';
};

/** An article with every quote marked and attributed, its statements in order at its left, who and where at its
 *  right. Gathers; the parts draw. */
export function ArticleView({ article, map, quoteId, threshold, site, contact, review }: ArticleViewProps) {
  const statements = useMemo(() => statementsOf(article, threshold, review), [article, threshold, review]);
  const withheld = useMemo(() => withheldOf(article), [article]);
  const [passageMarks, setPassageMarks] = useState<ReadonlyMap<string, TextMark[]>>();
  const rows = useMemo(() => entityRows(article, statements), [article, statements]);

  const asked = useMemo(
    () =>
      statements.find(
        ({ quotation }) => quotation.id === quoteId || quotation.aliases?.includes(quoteId ?? ''),
      ),
    [statements, quoteId],
  );
  const askedWithheld = withheldAt(withheld, quoteId);
  const former =
    asked === undefined && askedWithheld === undefined && quoteId !== undefined
      ? article.quotations.find((q) => q.id === quoteId || q.aliases?.includes(quoteId))
      : undefined;
  const marks = useMemo(() => marksOf(article, statements, former), [article, statements, former]);
  const story = useMemo(() => (asked ? storyOf(article, asked.quotation) : []), [article, asked]);
  const notice = asked ? (
    story.length > 0 && <QuoteStory article={article} statement={asked} story={story} />
  ) : former ? (
    <FormerQuote article={article} quotation={former} />
  ) : undefined;
  const noticeBlock = (asked?.quotation ?? former)?.segments.at(-1)?.block ?? former?.stood?.block;
  const hasPlace = article.blocks.some(({ id }) => id === noticeBlock);
  const hydrated = useHydrated();
  const { search, hash } = useLocation();
  const passageAsked = usePassageAsked(hash);
  // The page is prerendered once for all queries: the lens comes when the page has been taken over.
  const lensKey = hydrated ? (new URLSearchParams(search).get('speaker') ?? undefined) : undefined;
  const inLens = useMemo(() => statements.filter((s) => s.speakerKey === lensKey), [statements, lensKey]);
  const lens = lensKey !== undefined && inLens.length > 0 ? lensKey : undefined;

  const text = useRef<HTMLDivElement>(null);
  const { openQuote, toggleQuote, closeQuote } = useQuoteCard(text, statements);
  const steps = useQuoteSteps(lens === undefined ? statements : inLens, asked?.quotation.id);
  const { standAt } = steps;
  const { mentionPlace, goToMention, stepMention } = useMentions(rows);
  const nameCard = useNameCard();
  const inView = useEntitiesInView(article, text);
  useArrival(
    article.id,
    asked?.quotation.id ?? askedWithheld?.id ?? former?.id,
    asked
      ? [spoken(asked), ...story.map(eventWords)].join(' ')
      : former
        ? formerTitle(article, former)
        : withheldOn(askedWithheld?.withheld?.at, 'A quote was withheld here'),
  );

  const published = site?.replace(/\/$/u, '');
  const base = published ?? ownOrigin();
  const linkOf = (id: string) => `${base}${paths.quotation(article.id, id)}`;
  const current = openQuote ?? steps.current;
  useArticleKeys({
    articleId: article.id,
    lensOn: lens !== undefined,
    stepQuote: steps.step,
    stepMention,
    toggleCurrent: () => current !== undefined && toggleQuote(current),
    closeQuote: openQuote === undefined ? undefined : closeQuote,
    link: current === undefined ? `${base}${paths.article(article.id)}` : linkOf(current),
  });

  const actions = useMemo(
    () => ({ toggleQuote, closeQuote, standAt, goToMention }),
    [toggleQuote, closeQuote, standAt, goToMention],
  );
  const open = statements.find((s) => s.quotation.id === openQuote);
  const anchorRow = rows.find((row) => row.entity.id === nameCard.anchor?.dataset.entity);

  return (
    <ArticleActionsContext value={actions}>
      <ArticleHead
        article={article}
        asked={asked}
        withheld={askedWithheld}
        former={former}
        story={story}
        quoteId={quoteId}
      />
      <article
        lang={article.language}
        className={`article-grid ${lens === undefined ? '' : 'lens-on'} ${quoteId === undefined ? '' : 'at-quote'}`}
      >
        <div className="area-main">
          <StatementIndex
            article={article}
            statements={statements}
            withheld={withheld}
            current={steps.current ?? askedWithheld?.id}
          />
          {quoteId !== undefined &&
            asked === undefined &&
            askedWithheld === undefined &&
            former === undefined && <QuoteGone article={article} />}
          {!hasPlace && notice}
          {askedWithheld?.segments.length === 0 && <WithheldNotice quotation={askedWithheld} />}
          {passageAsked && (
            <Passages
              article={article}
              marks={marks}
              statements={statements}
              base={base}
              onMarked={setPassageMarks}
            />
          )}
          <ArticleHeader article={article} marks={passageMarks ?? marks} statements={statements} />
          <ListButtons statements={statements.length} rows={rows} />
          <div ref={text} id="text" className="relative mt-8 md:mt-9">
            <Boundary fallback={(_, retry) => <TextFailed onRetry={retry} />} resetKey={article.id}>
              <ArticleBody
                article={article}
                marks={passageMarks ?? marks}
                quoteInQuestion={openQuote ?? steps.current ?? asked?.quotation.id ?? askedWithheld?.id}
                notice={
                  hasPlace && noticeBlock !== undefined ? { block: noticeBlock, said: notice } : undefined
                }
                lens={lens}
                openQuote={openQuote}
                card={
                  open && (
                    <QuoteCard
                      key={open.quotation.id}
                      article={article}
                      statement={open}
                      link={linkOf(open.quotation.id)}
                      contact={contact}
                      lensOn={lens !== undefined}
                      quotedToo={statements.some(
                        (s) => s.speakerKey === open.speakerKey && isQuoted(s.quotation),
                      )}
                    />
                  )
                }
              />
            </Boundary>
            <PrintNotes
              statements={statements}
              addressOf={(id) =>
                `${site === undefined && !hydrated ? '' : base}${paths.quotation(article.id, id)}`
              }
            />
            <Credit
              article={article}
              report={
                asked &&
                contact &&
                reportAddress(
                  contact,
                  // Known before the page has come alive only where the archive says where it is published.
                  `${hydrated ? base : (published ?? '')}${paths.quotation(article.id, asked.quotation.id)}`,
                  asked.words,
                )
              }
            />
            {lens !== undefined && inLens[0] && (
              <LensBar
                articleId={article.id}
                name={inLens[0].speaker?.name ?? ''}
                tone={inLens[0].tone}
                at={inLens.findIndex((s) => s.quotation.id === steps.current) + 1}
                count={inLens.length}
                onStep={steps.step}
              />
            )}
          </div>
        </div>
        <aside aria-label="Who and where" className="area-lists print:hidden">
          <Boundary fallback={() => <p className="text-sm text-muted">The lists could not be shown.</p>}>
            <EntityLists rows={rows} inView={inView} mentionPlace={mentionPlace} map={map} />
          </Boundary>
        </aside>
      </article>
      {nameCard.anchor && anchorRow && (
        <NameCard
          row={anchorRow}
          anchor={nameCard.anchor}
          number={Number(/-(\d+)$/u.exec(nameCard.anchor.id)?.[1] ?? Number.NaN) || undefined}
          onClose={nameCard.close}
        />
      )}
    </ArticleActionsContext>
  );
}

const ownOrigin = () =>
  typeof window === 'undefined'
    ? ''
    : `${window.location.origin}${import.meta.env.BASE_URL.replace(/\/$/u, '')}`;

function TextFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <p role="alert" className="font-serif text-lg">
      The text of this article could not be shown.{' '}
      <button type="button" onClick={onRetry} className="underline underline-offset-4">
        Try again
      </button>
    </p>
  );
}
