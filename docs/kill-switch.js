// A service worker that undoes ours: deploy this file as sw.js, at the root of the site, in the place of the built one.
// Browsers that have the old worker fetch it the next time one of the site's pages is opened; from then on they read the
// site as if there had never been a worker. Deploy the built sw.js again, and they have one again.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await registration.unregister();
      const ours = `verbatim ${registration.scope} `;
      // What the old worker had begun may end after it is gone, and write once more: it is quiet when nothing came for a while.
      for (let quiet = 0; quiet < 3; quiet += 1) {
        for (const name of await caches.keys())
          if (name.startsWith(ours)) {
            await caches.delete(name);
            quiet = 0;
          }
        await new Promise((later) => setTimeout(later, 500));
      }
    })(),
  );
});
