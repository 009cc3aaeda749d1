import type { ReactNode } from 'react';
import { paths } from '../../model/paths.ts';
import { AppLink } from './AppLink.tsx';
import { PageHead } from './PageHead.tsx';

type MessageProps = { title: string; children: ReactNode; onRetry?: (() => void) | undefined };

const button =
  'rounded-control bg-ink px-4 py-2 text-sm font-semibold text-ground hover:opacity-90 active:opacity-80';

/** A page that says what failed, what still works, and what to do. */
export function Message({ title, children, onRetry }: MessageProps) {
  return (
    <div className="mx-auto max-w-[40.75rem] px-4.5 pt-20 pb-10 md:pt-28">
      <PageHead title={title} unlisted />
      <h1 tabIndex={-1} className="font-serif text-[2rem] leading-tight font-[650] tracking-[-0.015em]">
        {title}
      </h1>
      <div className="mt-4 space-y-3 font-serif text-lg leading-7 text-muted">{children}</div>
      <p className="mt-8 flex flex-wrap items-center gap-5">
        {onRetry !== undefined && (
          <button type="button" onClick={onRetry} className={button}>
            Try again
          </button>
        )}
        <AppLink to={paths.front} className="text-sm font-semibold underline underline-offset-4">
          To the front page
        </AppLink>
        <AppLink to={paths.people} className="text-sm font-semibold underline underline-offset-4">
          All people
        </AppLink>
      </p>
    </div>
  );
}

/** Nothing of ours has this address. */
export function NotFound() {
  return (
    <Message title="Nothing at this address">
      <p>
        There is no such page here. If you followed a link to a quote, its article may have moved: its
        headline or a name from it will lead you there.
      </p>
    </Message>
  );
}

/** A part of the program itself did not come, which mostly means that a new version was put up meanwhile. */
export function NewVersion() {
  return (
    <Message title="This page was renewed while you read" onRetry={() => window.location.reload()}>
      <p>
        A newer version of the site is there. Loading the page again brings it; your place and settings are
        kept.
      </p>
    </Message>
  );
}

/** Something in our own program failed. */
export function Broken({ onRetry }: { onRetry: () => void }) {
  return (
    <Message title="Something went wrong on this page" onRetry={onRetry}>
      <p>The mistake is ours. Trying again often helps; other pages should work.</p>
    </Message>
  );
}
