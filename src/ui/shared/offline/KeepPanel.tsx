import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { archive, type Subject } from '../../../model/keeping.ts';
import { paths } from '../../../model/paths.ts';
import { AppLink } from '../AppLink.tsx';
import { KeepRow } from './KeepRow.tsx';
import { useKeeping } from './useKeeping.ts';

/** Keep this page or all of them for when there is no network. Stands in a menu, and asks nothing before it is opened. */
export function KeepPanel() {
  const place = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const menu = place.current?.closest('[popover]');
    const open = () => setOpened(true);
    if (menu?.matches(':popover-open')) open();
    menu?.addEventListener('toggle', open);
    return () => menu?.removeEventListener('toggle', open);
  }, []);
  const state = useKeeping(opened);
  const { pathname } = useLocation();
  const here = useMemo(() => subjectOf(pathname), [pathname]);
  return (
    <section ref={place} aria-label="Keep for offline" className="space-y-4">
      <p className="text-[0.8125rem] leading-5 text-muted">
        <span className="block font-semibold">Keep for offline</span>
        {state === 'none'
          ? 'This browser cannot keep pages here.'
          : 'What you keep can be read without a network, until you remove it.'}
      </p>
      {state !== undefined && state !== 'none' && (
        <>
          {here && (
            <KeepRow
              key={pathname}
              subject={here}
              label={here.what === 'article' ? 'This article' : 'This page and its articles'}
              state={state}
            />
          )}
          <KeepRow subject={archive} label="The whole archive" state={state} />
        </>
      )}
      <p>
        <AppLink to={paths.offline} className="text-sm font-medium underline underline-offset-4">
          What is kept here
        </AppLink>
      </p>
    </section>
  );
}

/** What the page on show is about, when it is something to keep. */
function subjectOf(path: string): Subject | undefined {
  const [, folder = '', slug = ''] = path.split('/');
  if (slug === '') return undefined;
  try {
    const id = decodeURIComponent(slug);
    if (folder === 'articles') return { what: 'article', id };
    return /^(?:people|places|organizations)$/u.test(folder)
      ? { what: 'entity', id: `${folder}/${id}` }
      : undefined;
  } catch {
    return undefined;
  }
}
