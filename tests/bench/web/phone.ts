/** A mid-range phone on a slow network: kbit/s down and up, ms added to each request, times slower. */
export const phone = { down: 1600, up: 750, latency: 150, slower: 4 };
/** Its window. */
export const screen = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
