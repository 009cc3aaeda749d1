import { AppLink } from '../shared/AppLink.tsx';

type PagerProps = {
  page: number;
  pages: number;
  first: string;
  last: string;
  previous: string | undefined;
  next: string | undefined;
  /** What lies before and after, as the list goes: "Newer", "Older". */
  words?: { before: string; after: string };
};

const way = 'font-semibold underline decoration-strong-rule underline-offset-4 hover:decoration-ink';

/** The ways to the other pages of a list; nothing where it has one page. */
export function Pager({ page, pages, first, last, previous, next, words }: PagerProps) {
  if (pages <= 1) return null;
  const { before, after } = words ?? { before: 'Previous', after: 'Next' };
  return (
    <nav
      aria-label="Pages"
      className="mt-8 grid grid-cols-[1fr_auto_1fr] items-baseline gap-x-6 gap-y-2 text-sm"
    >
      <p className="flex flex-wrap gap-x-5">
        {page > 2 && (
          <AppLink to={first} className={way}>
            First
          </AppLink>
        )}
        {previous !== undefined && (
          <AppLink to={previous} rel="prev" className={way}>
            {before}
          </AppLink>
        )}
      </p>
      <p className="text-muted tabular-nums">
        Page {page.toLocaleString('en')} of {pages.toLocaleString('en')}
      </p>
      <p className="flex flex-wrap justify-end gap-x-5">
        {next !== undefined && (
          <AppLink to={next} rel="next" className={way}>
            {after}
          </AppLink>
        )}
        {page < pages - 1 && (
          <AppLink to={last} className={way}>
            Last
          </AppLink>
        )}
      </p>
    </nav>
  );
}
