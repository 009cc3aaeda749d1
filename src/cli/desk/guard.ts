import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { deskPolicy } from '../contentPolicy.ts';

/* The desk writes files, so nobody but the window it opened may speak to it: not a page in another tab (its `Origin`),
   not a name in the DNS that points to this machine (its `Host`), not a program that does not know the address. */

const headers: Record<string, string> = {
  'Content-Security-Policy': deskPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

function isSame(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Lets through what comes from the desk's own window: the right host, the token as the first part of the path, no
 *  other site as its origin, JSON when it wants to change something. All else is turned away without a word why.
 *  @param port the port the server listens on, once it does */
export function guard(token: string, port: () => number): MiddlewareHandler {
  return async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    const { method, path } = context.req;
    const host = context.req.header('host') ?? '';
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const ours =
      hosts.includes(host) &&
      (origin === undefined || origin === `http://${host}`) &&
      (site === undefined || site === 'same-origin' || site === 'none') &&
      isSame(path.split('/')[1] ?? '', token);
    if (!ours) return context.text('Not here', 403);
    if (method !== 'GET' && method !== 'POST') return context.text('Not so', 405);
    if (method === 'POST' && context.req.header('content-type') !== 'application/json')
      return context.text('Expected JSON', 415);
    return next();
  };
}
