import type { Overview } from '../../model/browse.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, dateWords } from '../shared/dates.ts';
import { PageHead } from '../shared/PageHead.tsx';
import { BrowseHeading } from './BrowseHeading.tsx';
import { Pager } from './Pager.tsx';
import { Trail } from './Trail.tsx';

/** The sections, the years, or the months of a year: how many articles each has, and the way to them. */
export function OverviewView({ overview, path }: { overview: Overview; path: string }) {
  const { title, trail, articles, groups } = overview;
  const isSections = path !== paths.archive && trail.length === 0;
  const what = trail.length > 0 ? title : isSections ? 'by section' : 'by date';
  return (
    <div className="mx-auto max-w-[62rem] px-4.5 pt-10 md:px-10 md:pt-13">
      <PageHead
        title={trail[0] === undefined ? title : `${title} · ${trail[0].label}`}
        description={`${counted(articles, 'article')}, ${what}.`}
        path={path}
      />
      <Trail trail={trail} />
      <BrowseHeading title={title}>
        {articles === 0
          ? 'No articles yet. The first one put into this archive stands here.'
          : groups.length === 0
            ? 'No article says in which section it stands'
            : counted(articles, 'article')}
        {trail.length === 0 && articles > 0 && (
          <>
            {', '}
            <AppLink to={isSections ? paths.archive : paths.sections} className={way}>
              {isSections ? 'all by date' : 'also by section'}
            </AppLink>
          </>
        )}
      </BrowseHeading>
      <ul className="mt-7 border-t border-rule">
        {groups.map((group) => (
          <Group key={group.path} group={group} />
        ))}
      </ul>
      <Pager {...overview} previous={overview.previous} next={overview.next} />
    </div>
  );
}

const way = 'underline decoration-strong-rule underline-offset-4 hover:text-ink hover:decoration-ink';
const name = 'font-serif text-[1.375rem] leading-[1.2] font-[650] hover:underline hover:underline-offset-4';

function Group({ group }: { group: Overview['groups'][number] }) {
  const { label, path, articles, months, newest } = group;
  return (
    <li className="grid gap-x-12 gap-y-3 border-b border-rule py-5 sm:grid-cols-[13rem_minmax(0,1fr)]">
      <div className="min-w-0">
        <h2>
          <AppLink to={path} className={`${name} wrap-anywhere`}>
            <bdi>{label}</bdi>
          </AppLink>
        </h2>
        <p className="mt-1 text-[0.8125rem] text-muted">{counted(articles, 'article')}</p>
      </div>
      {months !== undefined && (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-8 gap-y-1">
          {months.map((month) => (
            <li
              key={month.path}
              className="flex items-baseline justify-between gap-3 border-b border-rule py-1"
            >
              <AppLink
                to={month.path}
                className="font-serif text-[1.0625rem] hover:underline hover:underline-offset-4"
              >
                {month.label}
              </AppLink>
              <span className="text-[0.8125rem] text-muted tabular-nums">
                {month.articles.toLocaleString('en')}
                <span className="sr-only"> articles</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {newest !== undefined && (
        <ul className="space-y-1.5">
          {newest.map((article) => (
            <li key={article.id} className="flex flex-wrap items-baseline justify-between gap-x-6">
              <AppLink
                to={paths.article(article.id)}
                className="font-serif text-[1.0625rem] leading-[1.35] wrap-anywhere hover:underline hover:underline-offset-4"
              >
                <bdi>{article.headline}</bdi>
              </AppLink>
              <span className="text-[0.8125rem] text-muted">{dateWords(article.date)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
