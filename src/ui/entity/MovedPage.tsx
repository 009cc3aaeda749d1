import { useEffect } from 'react';
import { useHref, useNavigate } from 'react-router';
import type { MovedEntity } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { PageHead } from '../shared/PageHead.tsx';

/** What stands at an address whose owner is kept under another one now: leads on, with script and without. */
export function MovedPage({ moved: { movedTo, name } }: { moved: MovedEntity }) {
  const navigate = useNavigate();
  const path = paths.entity(movedTo.id);
  const address = useHref(path);
  useEffect(() => void navigate(path, { replace: true }), [navigate, path]);
  const title = `${name ?? 'This address'} is now under ${movedTo.name}`;
  return (
    <div className="mx-auto max-w-[40.75rem] px-4.5 pt-20 pb-10 md:pt-28">
      <PageHead title={title} path={path} unlisted />
      {/* For a reader without script; put in by script, it would load the document once more. */}
      {typeof document === 'undefined' && <meta httpEquiv="refresh" content={`0; url=${address}`} />}
      <h1 tabIndex={-1} className="font-serif text-[2rem] leading-tight font-[650] tracking-[-0.015em]">
        <bdi>{name ?? 'This address'}</bdi> is now under <bdi>{movedTo.name}</bdi>
      </h1>
      <p className="mt-4 font-serif text-lg leading-7 text-muted">
        Two entries turned out to be one. Everything said and named under either stands on one page.
      </p>
      <p className="mt-8">
        <AppLink to={path} className="text-sm font-semibold underline underline-offset-4">
          To the page of <bdi>{movedTo.name}</bdi>
        </AppLink>
      </p>
    </div>
  );
}
