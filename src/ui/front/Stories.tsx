import type { Story } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { dateWords } from '../shared/dates.ts';
import { heardWords } from '../shared/stories/heardWords.ts';
import { SectionLinks } from '../shared/stories/SectionLinks.tsx';
import { StoryQuote } from '../shared/stories/StoryQuote.tsx';

type StoryProps = { story: Story };

const headlineLink = 'decoration-strong-rule underline-offset-4 hover:underline';

/** The lead: headline, standfirst, one quote in its sentence, who is heard. */
export function LeadStory({ story }: StoryProps) {
  const { article, standfirst, sections, quote } = story;
  return (
    <article className="pb-9">
      <SectionLinks sections={sections} />
      <h1
        tabIndex={-1}
        dir="auto"
        className="mt-3 font-serif text-[2.125rem] leading-[1.06] font-[650] tracking-[-0.021em] wrap-anywhere md:text-[3.25rem]"
      >
        <AppLink
          to={paths.article(article.id)}
          className="decoration-strong-rule decoration-2 underline-offset-[6px] hover:underline"
        >
          {article.headline}
        </AppLink>
      </h1>
      {standfirst !== undefined && (
        <p
          dir="auto"
          className="mt-4 font-serif text-[1.1875rem] leading-[1.38] text-muted wrap-anywhere md:text-[1.3125rem]"
        >
          {standfirst}
        </p>
      )}
      <div className="mt-6">
        <StoryQuote passage={quote} size="text-[1.25rem] leading-[1.45] md:text-[1.5rem]" />
      </div>
      <p className="mt-1 text-[0.8125rem] leading-5 text-muted">
        {heardWords(story)}. <bdi>{article.source ?? 'Source not named'}</bdi>, {dateWords(article.date)}
      </p>
      <AlsoQuoted story={story} />
    </article>
  );
}

/** More of what is said in a story, where the front has room for it. */
function AlsoQuoted({ story: { also } }: StoryProps) {
  if (also.length === 0) return null;
  return (
    <section aria-labelledby="also-quoted" className="mt-9 border-t border-rule pt-5">
      <h2 id="also-quoted" className="text-[0.8125rem] font-semibold text-muted">
        Also quoted in this article
      </h2>
      <ul className="mt-3 grid gap-x-12 gap-y-6 sm:grid-cols-2">
        {also.map((passage) => (
          <li key={passage.statement?.id}>
            <StoryQuote passage={passage} size="text-[1.125rem] leading-[1.5]" />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A story beside its quote; without one, beside what its standfirst says. */
export function StoryBesideQuote({ story }: StoryProps) {
  const { article, sections, standfirst, quote } = story;
  return (
    <article className="grid gap-x-12 gap-y-4 border-t border-rule py-8 sm:grid-cols-2">
      <div className="min-w-0">
        <SectionLinks sections={sections} />
        <h2
          dir="auto"
          className="mt-1.5 font-serif text-[1.5rem] leading-[1.15] font-[650] tracking-[-0.01em] wrap-anywhere"
        >
          <AppLink to={paths.article(article.id)} className={headlineLink}>
            {article.headline}
          </AppLink>
        </h2>
        <p className="mt-2 text-[0.8125rem] text-muted">
          {dateWords(article.date)} · {heardWords(story)}
        </p>
      </div>
      <div className="min-w-0">
        {quote !== undefined ? (
          <StoryQuote passage={quote} size="text-[1.1875rem] leading-[1.45]" />
        ) : (
          standfirst !== undefined && (
            <p dir="auto" className="font-serif text-[1.0625rem] leading-[1.5] text-muted wrap-anywhere">
              {standfirst}
            </p>
          )
        )}
      </div>
    </article>
  );
}

/** A story of a row of two: its headline alone. */
export function PlainStory({ story }: StoryProps) {
  const { article, sections } = story;
  return (
    <article className="min-w-0">
      <SectionLinks sections={sections} />
      <h2
        dir="auto"
        className="mt-1.5 font-serif text-[1.25rem] leading-[1.2] font-[650] tracking-[-0.006em] wrap-anywhere"
      >
        <AppLink to={paths.article(article.id)} className={headlineLink}>
          {article.headline}
        </AppLink>
      </h2>
      <p className="mt-2 text-[0.8125rem] text-muted">
        {dateWords(article.date)} · {heardWords(story)}
      </p>
    </article>
  );
}

/** A story in brief. */
export function Brief({ story }: StoryProps) {
  const { article } = story;
  return (
    <article className="min-w-0">
      <h2 dir="auto" className="font-serif text-[1.125rem] leading-[1.28] wrap-anywhere">
        <AppLink to={paths.article(article.id)} className={headlineLink}>
          {article.headline}
        </AppLink>
      </h2>
      <p className="mt-1 text-[0.8125rem] leading-[1.4] text-muted">
        {dateWords(article.date)} · {heardWords(story)}
      </p>
    </article>
  );
}
