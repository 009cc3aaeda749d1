import { expect, it } from 'vitest';
import { embedPolicy, sitePolicy } from './contentPolicy.ts';
import { headersFor, headersText, hostHeaders, readHeaders } from './hostHeaders.ts';

const inline = { script: 'boot()', styles: ['page{}', 'embed{}'] };
const rules = hostHeaders(inline, 'embed{}', ['', 'people', 'articles'], '/');
const csp = 'Content-Security-Policy';

it('writes a file that reads back as the same rules', () => {
  expect(readHeaders(headersText(rules))).toEqual(rules);
  expect(readHeaders('# a note\n\nnonsense\n  Lost: value\n')).toEqual([]);
});

it('keeps to what hosts read: at most 100 rules, 2,000 characters a line', () => {
  expect(rules.length).toBeLessThan(100);
  for (const line of headersText(rules).split('\n')) expect(line.length).toBeLessThanOrEqual(2_000);
});

it.each(['/', '/people', '/people/ada-lin', '/articles/a/quotes/b'])(
  'sends the policy with %s, and lets nobody frame it',
  (path) => {
    const headers = headersFor(rules, path);
    expect(headers.get(csp)).toBe(sitePolicy(inline));
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  },
);

it('sends the policy with what is not there and with data', () => {
  for (const path of ['/nothing', '/data/front.json'])
    expect(headersFor(rules, path).get(csp)).toBe(sitePolicy(inline));
});

it('lets everybody frame an embed, on hosts that send all values and on those that send the nearest', () => {
  const all = headersFor(rules, '/embed/articles/a/quotes/b');
  expect(all.get('X-Frame-Options')).toBeUndefined();
  const nearest = rules.findLast((rule) => rule.pattern === '/embed/*')?.headers;
  expect(nearest).toEqual([[csp, `${embedPolicy('embed{}')}; frame-ancestors *`]]);
  // Of two policies both hold: the page's must allow the style of the embed, and say nothing of frames.
  expect(all.get(csp)).toBe(`${sitePolicy(inline)}, ${nearest?.[0]?.[1]}`);
  const style = /style-src (\S+)/u.exec(embedPolicy('embed{}'))?.[1] ?? '';
  expect(sitePolicy(inline)).toContain(style);
  expect(sitePolicy(inline)).not.toContain('frame-ancestors');
});

it('names the addresses of a site under a path', () => {
  const based = hostHeaders(inline, 'embed{}', ['', 'people'], '/news/');
  expect(based.map((rule) => rule.pattern)).toEqual([
    '/news/*',
    '/news/',
    '/news/people',
    '/news/people/*',
    '/news/embed/*',
  ]);
});
