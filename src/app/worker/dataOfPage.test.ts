import { describe, expect, it } from 'vitest';
import { dataPaths } from '../../model/paths.ts';
import { dataOfPage, isPage, isPageData } from './dataOfPage.ts';

describe('dataOfPage', () => {
  it.each([
    ['/', '/data/front.json'],
    ['/index.html', '/data/front.json'],
    ['/articles/the-bridge', '/data/articles/the-bridge.json'],
    ['/articles/the-bridge.html', '/data/articles/the-bridge.json'],
    ['/articles/the-bridge/quotes/we-will', '/data/articles/the-bridge.json'],
    ['/articles/the-bridge/history', '/data/history/the-bridge.json'],
    ['/people', '/data/browse/people.json'],
    ['/people/ana-mu%C3%B1oz', '/data/people/ana-mu%C3%B1oz.json'],
    ['/places/pyongyang', '/data/places/pyongyang.json'],
    ['/policy', '/data/policy.json'],
    ['/lists/people/by-name/2', '/data/browse/lists/people/by-name/2.json'],
    ['/sections/world/2', '/data/browse/sections/world/2.json'],
    ['/archive/2019/08.html', '/data/browse/archive/2019/08.json'],
    ['/articles/the-bridge/counts', '/data/browse/articles/the-bridge/counts.json'],
    ['/counts/index.html', '/data/browse/counts.json'],
  ])('of %s is %s', (path, data) => expect(dataOfPage(path)).toBe(data));

  it.each(['/offline', '/articles', '/nothing/here'])('of %s is none', (path) =>
    expect(dataOfPage(path)).toBeUndefined(),
  );
});

describe('isPage', () => {
  it.each(['/', '/people', '/articles/a/quotes/b', '/articles/a.html', '/offline', '/nothing/here'])(
    'takes %s',
    (path) => expect(isPage(path)).toBe(true),
  );
  it.each([
    '/data/front.json',
    '/feeds/articles.xml',
    '/embed/articles/a/quotes/b',
    '/robots.txt',
    '/assets/x.js',
  ])('leaves %s to the server', (path) => expect(isPage(path)).toBe(false));
});

describe('isPageData', () => {
  it.each([
    dataPaths.entity('people/김하늘'),
    dataPaths.entityChunk('people/김하늘', 'quoted', 12),
    dataPaths.entityChunk('places/oslo', 'together', 1),
  ])('takes %s', (path) => expect(isPageData(path)).toBe(true));
  it.each(['/data/people/a/b/c.json', '/schema/article.json', '/data/people/a/quoted-1.html'])(
    'leaves %s',
    (path) => expect(isPageData(path)).toBe(false),
  );
});
