import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../model/parseArticle.ts';
import { describeFailure } from '../../../model/result.ts';
import type { Incoming } from '../incoming.ts';
import { readInput } from './readInput.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const told = (bytes: Uint8Array, name = 'a.txt') =>
  readInput({ bytes, name }).map(
    ({ where, result }) => `${where}: ${result.ok ? result.value.headline : describeFailure(result.error)}`,
  );

/** The article that ingest could write from what was read, before anything is marked. */
function unmarked({
  format: _format,
  notes: _notes,
  article: _article,
  language,
  pubStatus,
  blocks,
  ...fields
}: Incoming) {
  return {
    schema: 'verbatim/article/1',
    id: 'read',
    version: 1,
    language: language ?? 'en',
    pubStatus: pubStatus ?? 'usable',
    ...fields,
    blocks: blocks.map(({ speaker: _speaker, ...block }, index) => ({ id: `b${index}`, ...block })),
    quotations: [],
    mentions: [],
    entities: [],
  };
}

function expectSound(input: Parameters<typeof readInput>[0]) {
  const items = readInput(input);
  expect(items.length).toBeGreaterThan(0);
  for (const { result } of items) {
    if (!result.ok) {
      expect(describeFailure(result.error)).not.toMatch(/\n/u);
      continue;
    }
    const gate = parseArticle(unmarked(result.value));
    if (!gate.ok) throw new Error(`the gate refused: ${describeFailure(gate.error)}`);
    for (const { text, marks = [] } of result.value.blocks) {
      expect(text).toBe(text.trim());
      expect(text.isWellFormed()).toBe(true);
      for (const { start, end } of marks) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(0);
      }
    }
  }
}

describe('reading whatever is handed in', () => {
  it.each([
    ['', ': the file is empty'],
    [' \n\t ', ': there is no text in it'],
    ['* * *', ': there is no text in it'],
    ['Bridge', ': blocks: there is no text below the headline'],
  ])('says of %j what it lacks', (text, line) => {
    expect(told(bytesOf(text))).toEqual([line]);
  });

  it('refuses more than 10 MB before it decodes anything', () => {
    expect(told(new Uint8Array(10_000_001))).toEqual([': 10000001 bytes, at most 10000000 are read']);
  });

  it('refuses more than 200,000 characters, in time that grows with the text alone', () => {
    const start = performance.now();
    expect(told(bytesOf(`Head\n\n${'word '.repeat(800_000)}`))[0]).toMatch(
      /^: blocks: \d+ characters, at most 200000/,
    );
    expect(told(bytesOf(`{"title":"T","text":"${'word '.repeat(800_000)}"}`), 'a.jsonl')[0]).toMatch(
      /^line 1: blocks: \d+ characters/,
    );
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 20_000);

  it('names packed and printed files', () => {
    expect(told(Uint8Array.from([0x1f, 0x8b, 8, 0]), 'a.html')).toEqual([': a gzip file; unpack it first']);
    expect(told(bytesOf('%PDF-1.7\n'), 'a.txt')).toEqual([': a PDF; save its text as .txt or .html first']);
  });

  it('says of truncated JSON where it breaks', () => {
    expect(told(bytesOf('{"title":"Bridge","te'), 'a.json')[0]).toMatch(/^: not JSON \(.*position 21/);
  });

  it('reads a feed of many items', () => {
    const item = '<item><title>T</title><description>Hello you.</description></item>';
    const feed = `<rss version="2.0"><channel>${item.repeat(3_000)}</channel></rss>`;
    expect(told(bytesOf(feed))).toHaveLength(3_000);
  }, 20_000);

  it('answers any bytes under any name, and never throws', () => {
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.xml', 'a.json', 'a.jsonl', 'a');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), name, (bytes, file) =>
        expectSound({ bytes, name: file }),
      ),
      { numRuns: 150 },
    );
  }, 20_000);

  it('delivers what the gate accepts, whatever pieces of formats an input is made of', () => {
    const pieces = fc.constantFrom(
      '# ',
      '\n',
      '\n\n',
      '---\n',
      'title: ',
      'date: 2024-02-31\n',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<a href="https://a.example/">',
      '</a>',
      '<q>',
      '<br>',
      '*',
      '**',
      '[x](https://a.example/)',
      '![a](https://a.example/b.jpg "c")',
      '> ',
      '- ',
      'Q: ',
      'A: ',
      '((WN)) ',
      'PARIS — ',
      'By Jane Doe\n',
      'The bridge is open, she said.',
      '“We will see,”',
      '😀',
      '\u00ad',
      '\u200d',
      '\u202e',
      '\u0000',
      '&amp;',
      '&lt;script&gt;',
      '<script>',
      '<h1>',
      '{"title":"',
      '","text":"',
      '"}',
      '<item><title>',
      '</title><description>',
      '</description></item>',
      '<rss version="2.0"><channel>',
      '</channel></rss>',
      '<html><body><article>',
      '</article></body></html>',
      'word '.repeat(30),
    );
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.xml', 'a.json', 'a');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), name, (parts, file) =>
        expectSound({ bytes: bytesOf(parts.join('')), name: file }),
      ),
      { numRuns: 250 },
    );
  }, 20_000);

  it('leaves no markup in the words of a page', () => {
    const inline = fc.constantFrom(
      '<b>',
      '</b>',
      '<em>',
      '</em>',
      '<a href="/x">',
      '</a>',
      '<span class="y">',
      '</span>',
      'said ',
      'no ',
      '&nbsp;',
      '<br/>',
      '<!-- c -->',
      '<script>var a = "<b>";</script>',
      '<sup><a href="#n1">[1]</a></sup>',
    );
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 25 }), (parts) => {
        const html = `<p>${parts.join('')} the end of it all.</p>`;
        const [item] = readInput({ bytes: bytesOf(JSON.stringify({ title: 'T', html })), name: 'a.json' });
        if (item?.result.ok !== true) throw new Error('not read');
        for (const { text } of item.result.value.blocks)
          expect(text).toMatch(/^(?:(?:said|no|the end of it all\.) ?)+$/);
      }),
    );
  });
});
