/* The parts of Workbox that the worker is made of. They come with workbox-build, each in its very version. */

// biome-ignore lint/correctness/noUndeclaredDependencies: a part of workbox-build.
export { CacheableResponsePlugin } from 'workbox-cacheable-response';
// biome-ignore lint/correctness/noUndeclaredDependencies: a part of workbox-build.
export { ExpirationPlugin } from 'workbox-expiration';
// biome-ignore lint/correctness/noUndeclaredDependencies: a part of workbox-build.
export { enable as enableNavigationPreload } from 'workbox-navigation-preload';
// biome-ignore lint/correctness/noUndeclaredDependencies: a part of workbox-build.
export { PrecacheController } from 'workbox-precaching';
// biome-ignore lint/correctness/noUndeclaredDependencies: a part of workbox-build.
export { registerRoute } from 'workbox-routing';
// biome-ignore lint/correctness/noUndeclaredDependencies: a part of workbox-build.
export { CacheFirst } from 'workbox-strategies';
