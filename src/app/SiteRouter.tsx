import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router } from 'react-router';

type SiteRouterProps = {
  /** What the site's address begins with, with slashes at both ends. */
  basename: string;
  children: ReactNode;
};

/** The router of the browser. React Router's own `BrowserRouter` lies in one module with its links and forms, which
 *  would come along: 4 kB of gzip on every page. */
export function SiteRouter({ basename, children }: SiteRouterProps) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true })); // v5Compat: pushes are told too
  const [{ action, location }, setNow] = useState(() => ({
    action: history.action,
    location: history.location,
  }));
  useLayoutEffect(
    () => history.listen(({ action, location }) => startTransition(() => setNow({ action, location }))),
    [history],
  );
  return (
    <Router basename={basename} location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  );
}
