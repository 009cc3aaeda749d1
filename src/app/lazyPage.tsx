import { type ComponentType, lazy, useState } from 'react';
import { LoadError } from '../api/LoadError.ts';
import { persistently } from '../api/persistently.ts';

const reloadedKey = 'verbatim:reloaded-for';

/** Whether the site answers at all: a reload without it would leave the reader with the browser's own error page. */
const isReachable = () =>
  fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

const failed = new Set<() => void>();

/** Makes the pages that failed ready for another try: what failed stays failed. To be called once the failure is on show;
 *  sooner, they would be tried without end. */
export function renewFailed(): void {
  for (const renew of failed) renew();
  failed.clear();
}

/** A page whose program comes when it is needed. Loaded beforehand it renders at once, as prerendering and
 *  hydrating must. When its file is gone though the site is there, a new version was put up: the address is loaded as a
 *  document, once. */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const fetchPage = async () => {
    try {
      loaded = await persistently(load);
    } catch (error) {
      failed.add(renew);
      if (!(await isReachable())) throw new LoadError('network', '');
      if (sessionStorage.getItem(reloadedKey) === window.location.href) throw error;
      sessionStorage.setItem(reloadedKey, window.location.href);
      window.location.reload();
      await new Promise(() => {}); // The document is about to be replaced; show nothing new meanwhile.
    }
    return loaded ?? (() => null);
  };
  const fresh = () => lazy(async () => ({ default: await fetchPage() }));
  let Lazy = fresh();
  const renew = () => {
    Lazy = fresh();
  };
  return {
    preload: async () => {
      if (loaded === undefined) loaded = await load();
    },
    Page: (props: Props) => {
      // Decided once for each time the page is shown: to change over in between would begin it anew.
      const [Ready] = useState(() => loaded);
      return Ready === undefined ? <Lazy {...props} /> : <Ready {...props} />;
    },
  };
}
