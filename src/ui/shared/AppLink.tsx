import { type ComponentProps, createContext, use } from 'react';
import { Link } from 'react-router';

/** Makes the page of an address ready before it is asked for; the app gives it, for it knows the routes. */
export const PrefetchContext = createContext<(path: string) => void>(() => {});

type AppLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & { to: string };

/** A link inside the site. Pointing at it or focusing it fetches what its page needs. */
export function AppLink({ to, ...rest }: AppLinkProps) {
  const prefetch = use(PrefetchContext);
  return <Link to={to} {...rest} onMouseEnter={() => prefetch(to)} onFocus={() => prefetch(to)} />;
}
