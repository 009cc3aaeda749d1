import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { articleQuery, entityQuery } from '../../../api/queries.ts';
import type { Subject } from '../../../model/keeping.ts';
import { paths } from '../../../model/paths.ts';
import { AppLink } from '../AppLink.tsx';
import { KeepRow } from './KeepRow.tsx';
import { useKeeping } from './useKeeping.ts';

type Here = { subject: Subject; title: string; label: string };

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
  const here = useHere();
  const all = useMemo((): Subject => ({ what: 'archive' }), []);
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
          {here && <KeepRow key={here.title} {...here} state={state} />}
          <KeepRow subject={all} title="The whole archive" label="The whole archive" state={state} />
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

/** What the page on show is about, when it can be kept. */
function useHere(): Here | undefined {
  const { pathname } = useLocation();
  const client = useQueryClient();
  const [, folder = '', slug = ''] = pathname.split('/');
  const id = decoded(slug);
  return useMemo(() => {
    if (folder === 'articles') {
      const article = client.getQueryData(articleQuery(id).queryKey);
      if (article === undefined || 'movedTo' in article || article.pubStatus !== 'usable') return undefined;
      return { subject: { what: 'article', id }, title: article.headline, label: 'This article' };
    }
    const page = client.getQueryData(entityQuery(`${folder}/${id}`).queryKey);
    if (page === undefined || 'movedTo' in page || 'gone' in page) return undefined;
    const { entity } = page;
    return {
      subject: { what: 'entity', id: entity.id },
      title: entity.name,
      label:
        entity.type === 'person' ? 'This person, and where they are named' : 'This page, and its articles',
    };
  }, [client, folder, id]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
