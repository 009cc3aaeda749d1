import { type ComponentProps, createContext, type MouseEvent, use } from 'react';
import { createPath, useHref, useLocation, useNavigate, useResolvedPath } from 'react-router';

/** Makes the page of an address ready before it is asked for; the app gives it, for it knows the routes. */
export const PrefetchContext = createContext<(path: string) => void>(() => {});

type AppLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** From the root of the site. */
  to: string;
};

/** Whether a click means this window: with a key held or another button, browsers open another. */
const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent) =>
  button === 0 && !(metaKey || altKey || ctrlKey || shiftKey);

/** A link inside the site: followed without a new document. Pointing at it or focusing it fetches what its page needs. */
export function AppLink({ to, onClick, ...rest }: AppLinkProps) {
  const prefetch = use(PrefetchContext);
  const navigate = useNavigate();
  const here = createPath(useLocation());
  const there = createPath(useResolvedPath(to));
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlain(event)) return;
        event.preventDefault();
        // As browsers do: the place where one is already gets no second entry in the history.
        void navigate(to, { replace: here === there });
      }}
      onMouseEnter={() => prefetch(to)}
      onFocus={() => prefetch(to)}
    />
  );
}
