import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from './App.tsx';
import { fillCache, newQueryClient, type PageState } from './queryClient.ts';
import { needsOf } from './routes.tsx';

export type { PageState } from './queryClient.ts';

/** A page as HTML: what belongs into the head, and what belongs into the root. */
export type RenderedPage = { head: string; body: string };

// React writes title, meta and link of a fragment where they stand; in a document they belong into the head.
const hoisted = /<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>/gu;

/** Draws the page of an address with the app's own components.
 *  @param path from the root of the site
 *  @param state every query that the page asks, with its data; the browser is handed the same
 *  @param base what the site's address begins with, with slashes at both ends */
export async function renderPage(path: string, state: PageState, base: string): Promise<RenderedPage> {
  const client = newQueryClient();
  fillCache(client, state);
  await needsOf(path)?.preload();
  const html = renderToString(
    <StrictMode>
      <StaticRouter location={`${base}${path.slice(1)}`} basename={base}>
        <App client={client} />
      </StaticRouter>
    </StrictMode>,
  );
  client.clear();
  return { head: (html.match(hoisted) ?? []).join(''), body: html.replace(hoisted, '') };
}
