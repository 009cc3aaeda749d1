/* The part of a service worker's world that ours uses. TypeScript's library of it and the one of windows, which the rest
   of the program needs, cannot be had together. */

export type ExtendableEvent = Event & { waitUntil(work: Promise<unknown>): void };
export type FetchEvent = ExtendableEvent & {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
};
export type MessageEventOfClient = ExtendableEvent & {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
};
export type WindowClient = { readonly url: string; postMessage(message: unknown): void };

type WorkerScope = {
  readonly registration: { update(): Promise<unknown> };
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled?: boolean }): Promise<readonly WindowClient[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEventOfClient) => void): void;
};

export const scope = globalThis as unknown as WorkerScope;
