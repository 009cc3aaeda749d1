// A service worker that undoes ours: deploy this file as sw.js, at the root of the site, in the place of the built one.
// Browsers that have the old worker fetch it the next time one of the site's pages is opened; from then on they read the
// site as if there had never been a worker. Deploy the built sw.js again, and they have one again.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const ours = `verbatim ${registration.scope} `;
      for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
      await registration.unregister();
    })(),
  );
});
