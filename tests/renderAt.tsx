import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type ReactElement, Suspense } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { archiveInfoQuery, articleMapQuery, articleQuery } from '../src/api/queries.ts';
import { fillCache, newQueryClient, type PageState } from '../src/app/queryClient.ts';
import { AppRoutes, needsOf } from '../src/app/routes.tsx';
import type { ArchiveInfo } from '../src/model/archiveInfo.ts';
import type { Article } from '../src/model/article.ts';
import { Announcer } from '../src/ui/shared/announce.tsx';
import { anArchiveInfo } from './factories.ts';

/** Draws a part of a page with all that stands around every page: router, data, the live region.
 *  @param state what the server has already brought */
export function renderHere(part: ReactElement, state: PageState = [], path = '/') {
  const client = newQueryClient();
  fillCache(client, [[archiveInfoQuery().queryKey, anArchiveInfo()], ...state]);
  return render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[path]}>
        {part}
        <Announcer />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

/** Opens an address of the site, as a reader does, when the program of its page is there.
 *  @param state what the server has already brought */
export async function renderAt(path: string, state: PageState = []) {
  await needsOf(path.replace(/[?#].*$/u, ''))?.preload();
  const page = (
    <Suspense>
      <AppRoutes />
    </Suspense>
  );
  return renderHere(page, state, path);
}

/** The data of an article's page. */
export function articleState(article: Article, info: Partial<ArchiveInfo> = {}): PageState {
  return [
    [archiveInfoQuery().queryKey, anArchiveInfo(info)],
    [articleQuery(article.id).queryKey, article],
    [articleMapQuery(article.id).queryKey, null],
  ];
}

/** Shows the lists that stand beside the text in a wide window, as its style sheet does: to jsdom, which knows no
 *  width, they are popovers that nobody has opened. */
export function showSheets(): void {
  const style = document.createElement('style');
  style.textContent = '[popover] { display: block !important }';
  document.head.append(style);
}

/** jsdom lays nothing out: it neither scrolls nor tells what is in view. */
export function stubLayout(): void {
  Element.prototype.scrollIntoView = () => {};
  const nothing = class {
    observe() {}
    disconnect() {}
  };
  vi.stubGlobal('IntersectionObserver', nothing);
  vi.stubGlobal('ResizeObserver', nothing);
  vi.stubGlobal('PerformanceNavigationTiming', nothing);
}
