import type { Story } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { dateWords } from '../shared/dates.ts';
import { heardWords } from '../shared/stories/heardWords.ts';
import { SectionLinks } from '../shared/stories/SectionLinks.tsx';
import { StoryHeadline } from '../shared/stories/StoryHeadline.tsx';
import { StoryQuote } from '../shared/stories/StoryQuote.tsx';
import { StoryWords } from '../shared/stories/StoryWords.tsx';

type StoryProps = { story: Story };

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

/** When it was, and how many are heard. */
function When({ story }: StoryProps) {
  return (
    <p className="mt-2 text-[0.8125rem] leading-[1.4] text-muted">
      {dateWords(story.article.date)} · {heardWords(story)}
    </p>
  );
}

/** A story beside its quote; without one, beside what its standfirst says. */
export function StoryBesideQuote({ story }: StoryProps) {
  return (
    <article className="grid gap-x-12 gap-y-4 border-t border-rule py-8 sm:grid-cols-2">
      <div className="min-w-0">
        <SectionLinks sections={story.sections} />
        <StoryHeadline
          article={story.article}
          size="mt-1.5 text-[1.5rem] leading-[1.15] font-[650] tracking-[-0.01em]"
        />
        <When story={story} />
      </div>
      <div className="min-w-0">
        <StoryWords story={story} size="text-[1.1875rem] leading-[1.45]" />
      </div>
    </article>
  );
}

/** A story of a row of two: its headline alone. */
export function PlainStory({ story }: StoryProps) {
  return (
    <article className="min-w-0">
      <SectionLinks sections={story.sections} />
      <StoryHeadline
        article={story.article}
        size="mt-1.5 text-[1.25rem] leading-[1.2] font-[650] tracking-[-0.006em]"
      />
      <When story={story} />
    </article>
  );
}

/** A story in brief. */
export function Brief({ story }: StoryProps) {
  return (
    <article className="min-w-0">
      <StoryHeadline article={story.article} size="text-[1.125rem] leading-[1.28]" />
      <When story={story} />
    </article>
  );
}
