import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { deskPolicy, embedPolicy, framedBy, policyMeta, sitePolicy } from './contentPolicy.ts';

const policy = sitePolicy({ script: 'let a = "é";', styles: ['b{}', 'i{}'] });
const directives = (text: string) =>
  new Map(text.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

it('lets pages run their own files and the one script that they carry, and nothing else', () => {
  expect(directives(policy).get('script-src')).toEqual([
    "'self'",
    "'wasm-unsafe-eval'",
    sha256('let a = "é";'),
  ]);
  expect(directives(policy).get('style-src')).toEqual(["'self'", sha256('b{}'), sha256('i{}')]);
  expect(directives(policy).get('default-src')).toEqual(["'none'"]);
  expect(directives(policy).get('base-uri')).toEqual(["'none'"]);
});

it.each([policy, embedPolicy('b{}'), deskPolicy])(
  'has no way around it, and names no other origin: %s',
  (text) => {
    expect(text).not.toMatch(/(?<!wasm-)unsafe-|https?:|\*|strict-dynamic|blob:/u);
  },
);

it('turns text into script through a named policy alone', () => {
  for (const text of [policy, deskPolicy])
    expect(directives(text).get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(directives(policy).get('trusted-types')).toEqual(['verbatim']);
  expect(directives(deskPolicy).get('trusted-types')).toEqual(["'none'"]);
});

it('lets an embed load nothing and run nothing', () => {
  expect([...directives(embedPolicy('b{}')).keys()]).not.toContain('script-src');
  expect(directives(embedPolicy('b{}')).get('default-src')).toEqual(["'none'"]);
});

it('says who may frame a page where browsers listen: in the header, never in a meta', () => {
  expect(directives(framedBy(policy, "'none'")).get('frame-ancestors')).toEqual(["'none'"]);
  expect(policy).not.toContain('frame-ancestors');
  expect(policyMeta(policy)).toBe(`<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
});
