import type { Passage, Story } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, dateWords } from '../shared/dates.ts';
import { PassageText } from '../shared/PassageText.tsx';

type StoryProps = { story: Story };

/** How many are heard: "2 people quoted directly, 2 more reported". */
function heard({ quoted, reported }: Story): string {
  if (quoted === 0 && reported === 0) return 'Nobody quoted';
  if (quoted === 0) return `${counted(reported, 'person', 'people')} reported`;
  const direct = `${counted(quoted, 'person', 'people')} quoted directly`;
  return reported === 0 ? direct : `${direct}, ${reported} more reported`;
}

function Kicker({ sections }: { sections: readonly string[] }) {
  return sections.length === 0 ? null : (
    <p className="text-[0.8125rem] font-semibold text-accent">{sections.join(', ')}</p>
  );
}

/** The lead: headline, standfirst, one quote in its sentence, who is heard. */
export function LeadStory({ story }: StoryProps) {
  const { article, standfirst, sections, quote } = story;
  return (
    <article className="pb-9">
      <Kicker sections={sections} />
      <h1
        tabIndex={-1}
        dir="auto"
        className="mt-3 font-serif text-[2.125rem] leading-[1.06] font-[650] tracking-[-0.021em] md:text-[3.25rem]"
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
          className="mt-4 font-serif text-[1.1875rem] leading-[1.38] text-muted md:text-[1.3125rem]"
        >
          {standfirst}
        </p>
      )}
      <div className="mt-6">
        <StoryQuote passage={quote} size="text-[1.25rem] leading-[1.45] md:text-[1.5rem]" />
      </div>
      <p className="mt-1 text-[0.8125rem] leading-5 text-muted">
        {heard(story)}. <bdi>{article.source ?? 'Source not named'}</bdi>, {dateWords(article.date)}
      </p>
      <AlsoQuoted story={story} />
    </article>
  );
}

type StoryQuoteProps = {
  /** Nothing is drawn for a story without a quote to stand for it. */
  passage: Passage | undefined;
  /** The classes that set its type. */
  size: string;
};

/** A quote in its sentence, a link to its place, with who said it and who checked that. */
function StoryQuote({ passage, size }: StoryQuoteProps) {
  const statement = passage?.statement;
  if (passage === undefined || statement === undefined) return null;
  return (
    <>
      <p dir="auto" className={`font-serif ${size}`}>
        <AppLink
          to={paths.quotation(passage.article.id, statement.id)}
          className="decoration-strong-rule decoration-1 underline-offset-4 hover:underline"
        >
          <PassageText runs={passage.runs} />
        </AppLink>
      </p>
      <p className="mt-3 text-[0.8125rem] leading-5">
        <bdi className="font-semibold">{statement.speaker?.name ?? 'Speaker not identified'}</bdi>
        {statement.translated && <span className="text-muted">, as quoted in English</span>}
        <span className="text-muted"> · </span>
        <span className="font-medium">
          {statement.checked ? 'Checked by an editor' : 'Matched by software'}
        </span>
      </p>
    </>
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

/** A story beside its quote. */
export function StoryBesideQuote({ story }: StoryProps) {
  const { article, sections, quote } = story;
  return (
    <article className="grid gap-x-12 gap-y-4 border-t border-rule py-8 sm:grid-cols-2">
      <div>
        <Kicker sections={sections} />
        <h2
          dir="auto"
          className="mt-1.5 font-serif text-[1.5rem] leading-[1.15] font-[650] tracking-[-0.01em]"
        >
          <AppLink
            to={paths.article(article.id)}
            className="decoration-strong-rule underline-offset-4 hover:underline"
          >
            {article.headline}
          </AppLink>
        </h2>
        <p className="mt-2 text-[0.8125rem] text-muted">
          {dateWords(article.date)} · {heard(story)}
        </p>
      </div>
      <div>
        <StoryQuote passage={quote} size="text-[1.1875rem] leading-[1.45]" />
      </div>
    </article>
  );
}
