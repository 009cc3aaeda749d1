import type { StoryList } from '../../model/browse.ts';
import { browsePaths } from '../../model/browsePaths.ts';
import type { Story } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, dateWords } from '../shared/dates.ts';
import { PageHead } from '../shared/PageHead.tsx';
import { heardWords } from '../shared/stories/heardWords.ts';
import { StoryHeadline } from '../shared/stories/StoryHeadline.tsx';
import { StoryWords } from '../shared/stories/StoryWords.tsx';
import { BrowseHeading } from './BrowseHeading.tsx';
import { Pager } from './Pager.tsx';
import { Trail } from './Trail.tsx';

/** Articles of a section or a month, newest first: each with its source, its date, who is heard, and one quote. */
export function StoriesView({ list, path }: { list: StoryList; path: string }) {
  const { title, trail, total, page, stories, counts } = list;
  const which = page === 1 ? title : `${title}, page ${page}`;
  return (
    <div className="mx-auto max-w-[62rem] px-4.5 pt-10 md:px-10 md:pt-13">
      <PageHead
        title={trail[0] === undefined ? which : `${which} · ${trail[0].label}`}
        description={`${counted(total, 'article')}: ${title}. Who is heard in each, and one quote in its sentence.`}
        path={path}
      />
      <Trail trail={trail} />
      <BrowseHeading title={title}>
        {counted(total, 'article')}
        {total > 1 && ', newest first'}
        {counts !== undefined && (
          <>
            {'. '}
            <AppLink
              to={counts}
              className="underline decoration-strong-rule underline-offset-4 hover:text-ink hover:decoration-ink"
            >
              Who is quoted in them
            </AppLink>
          </>
        )}
      </BrowseHeading>
      <div className="mt-7 border-t border-rule">
        {stories.map((story) => (
          <StoryRow key={story.article.id} story={story} />
        ))}
      </div>
      <Pager
        {...list}
        previous={list.previous}
        next={list.next}
        words={{ before: 'Newer', after: 'Older' }}
      />
    </div>
  );
}

function StoryRow({ story }: { story: Story }) {
  const { article, heard } = story;
  return (
    <article className="grid gap-x-12 gap-y-3 border-b border-rule py-6 sm:grid-cols-2">
      <div className="min-w-0">
        <StoryHeadline
          article={article}
          size="text-[1.375rem] leading-[1.18] font-[650] tracking-[-0.01em]"
        />
        <p className="mt-2 text-[0.8125rem] leading-5 text-muted">
          <bdi>{article.source ?? 'Source not named'}</bdi>, {dateWords(article.date)}
        </p>
        <p className="text-[0.8125rem] leading-5 text-muted">
          <AppLink
            to={browsePaths.articleCounts(article.id)}
            className="hover:text-ink hover:underline hover:underline-offset-3"
          >
            {heardWords(story)}
          </AppLink>
          {heard.length > 0 && ': '}
          {heard.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <AppLink to={paths.entity(id)} className="text-ink hover:underline hover:underline-offset-3">
                <bdi>{name}</bdi>
              </AppLink>
            </span>
          ))}
        </p>
      </div>
      <div className="min-w-0">
        <StoryWords story={story} size="text-[1.125rem] leading-[1.5]" />
      </div>
    </article>
  );
}
