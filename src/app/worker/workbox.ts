/* The parts of Workbox that the worker is made of, each in the version of workbox-build. */

export { CacheableResponsePlugin } from 'workbox-cacheable-response';
export { ExpirationPlugin } from 'workbox-expiration';
export { enable as enableNavigationPreload } from 'workbox-navigation-preload';
export { PrecacheController } from 'workbox-precaching';
export { registerRoute } from 'workbox-routing';
export { CacheFirst } from 'workbox-strategies';
