import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { LoadError } from '../api/LoadError.ts';
import { PrefetchContext } from '../ui/shared/AppLink.tsx';
import { Announcer } from '../ui/shared/announce.tsx';
import { Boundary } from '../ui/shared/Boundary.tsx';
import { LoadFailed } from '../ui/shared/failures.tsx';
import { Loading } from '../ui/shared/Loading.tsx';
import { Broken, NewVersion } from '../ui/shared/Message.tsx';
import { NavigationEffects } from '../ui/shared/NavigationEffects.tsx';
import { SiteFooter } from '../ui/shared/SiteFooter.tsx';
import { SiteHeader } from '../ui/shared/SiteHeader.tsx';
import { useIdle } from '../ui/shared/useIdle.ts';
import { renewFailed } from './lazyPage.tsx';
import { AppRoutes, needsOf } from './routes.tsx';

const isMissingFile = (error: unknown) =>
  error instanceof TypeError && /import|module|fetch/iu.test(error.message);

function RouteBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Boundary
      resetKey={pathname}
      onCaught={renewFailed}
      fallback={(error, retry) => {
        if (isMissingFile(error)) return <NewVersion />;
        if (error instanceof LoadError) return <LoadFailed error={error} what="page" onRetry={retry} />;
        return <Broken onRetry={retry} />;
      }}
    >
      {children}
    </Boundary>
  );
}

/** Says when the controls of the first page answer: boot.ts then hands over what was pressed before. Stands inside
 *  the boundary of the routes, for what lies outside comes alive sooner. */
function Ready() {
  useEffect(() => {
    document.dispatchEvent(new Event('verbatim:ready'));
  }, []);
  return null;
}

/** The whole site, the same in the browser and when it is prerendered; the router stands around it. */
export function App({ client }: { client: QueryClient }) {
  useIdle(LoadFailed.preload);
  const prefetch = useMemo(
    () => (path: string) => {
      const needs = needsOf(path.replace(/[?#].*$/u, ''));
      void needs?.preload().catch(() => {}); // Only a hint: the click itself says what is wrong.
      needs?.prefetch(client);
    },
    [client],
  );
  return (
    <QueryClientProvider client={client}>
      <PrefetchContext value={prefetch}>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-30 focus:rounded-control focus:bg-ink focus:px-4 focus:py-2 focus:text-sm focus:font-semibold focus:text-ground"
        >
          Skip to the text
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          <RouteBoundary>
            <Suspense fallback={<Loading label="The page is on its way" />}>
              <AppRoutes />
              <Ready />
            </Suspense>
          </RouteBoundary>
        </main>
        <SiteFooter />
        <Announcer />
        <NavigationEffects />
      </PrefetchContext>
    </QueryClientProvider>
  );
}
