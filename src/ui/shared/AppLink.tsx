import { type ComponentProps, createContext, use } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

/** Makes the page of an address ready before it is asked for; the app gives it, for it knows the routes. */
export const PrefetchContext = createContext<(path: string) => void>(() => {});

type AppLinkProps = Omit<ComponentProps<'a'>, 'href' | 'target'> & { to: string };

/** A link inside the site. Pointing at it or focusing it fetches what its page needs. The router's own `Link` would
 *  bring along a loader of data that these pages do not use. */
export function AppLink({ to, onClick, ...rest }: AppLinkProps) {
  const prefetch = use(PrefetchContext);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
      onMouseEnter={() => prefetch(to)}
      onFocus={() => prefetch(to)}
    />
  );
}
