import { describe, expect, it } from 'vitest';
import { sniffKind } from './sniffKind.ts';

describe('telling formats apart', () => {
  it.each([
    ['a.txt', undefined, 'Bridge to reopen\n\nIn May.', 'text'],
    ['a.txt', undefined, '<!DOCTYPE html><html><body>x</body></html>', 'html'],
    ['a.txt', undefined, '# of votes doubles\n\nIn May.', 'text'],
    ['a.txt', undefined, '---\ntitle: T\n---\nText', 'markdown'],
    ['a.md', undefined, 'Bridge', 'markdown'],
    ['a.htm', undefined, '<p>x</p>', 'html'],
    ['a.xml', undefined, '<?xml version="1.0"?><rss version="2.0"></rss>', 'xml'],
    ['a.xml', undefined, '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html></html>', 'html'],
    ['a.html', undefined, '<!-- saved from url=(0001)x -->\n<rss version="2.0"></rss>', 'xml'],
    ['a.json', undefined, '{"a":1}', 'json'],
    ['a.json', undefined, '{"a":1}\n{"a":2}\n', 'jsonl'],
    ['a.ndjson', undefined, '{"a":1}', 'jsonl'],
    ['https://a.example/feed', 'application/rss+xml; charset=utf-8', 'x', 'xml'],
    ['https://a.example/page.php?x=1.txt', 'text/html', 'x', 'html'],
    [
      'https://a.example/feed.json',
      'application/feed+json',
      '{"version":"https://jsonfeed.org/version/1"}',
      'json',
    ],
    ['https://a.example/notes.md', 'text/plain', 'Bridge', 'markdown'],
    ['stdin', undefined, '---\ntitle: T\n---\nText', 'markdown'],
    ['stdin', undefined, '# T\n\nText', 'markdown'],
    ['stdin', undefined, '{"title":"T"}', 'json'],
    ['stdin', undefined, '{"title":"T"}\n{"title":"U"}', 'jsonl'],
    ['stdin', undefined, '<p>Hello', 'html'],
    ['stdin', undefined, 'Bridge to reopen', 'text'],
    ['stdin', undefined, '[Bridge] to reopen', 'text'],
  ])('%s (%s) holding %j is %s', (name, type, text, kind) => {
    expect(sniffKind(text, { name, ...(type === undefined ? {} : { type }) })).toBe(kind);
  });
});
