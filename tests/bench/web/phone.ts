import { type Browser, type CDPSession, chromium } from '@playwright/test';

/** A mid-range phone on a slow network: kbit/s down and up, ms added to each request, times slower. */
const phone = { down: 1600, up: 750, latency: 150, slower: 4 };
/** Its window. */
export const screen = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** Starts the browser in which pages are measured. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
    ],
  });
}

/** Makes a page as slow as on the phone, from here on. Its network domain is enabled already. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: (phone.down * 1000) / 8,
    uploadThroughput: (phone.up * 1000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slower });
}
