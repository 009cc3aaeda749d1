import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.ts';

const folder = join(import.meta.dirname, 'articles');
const cases = readdirSync(folder).sort();

/** What a case shows, short enough to read: each quotation with its words and whose they are. */
function read(text: string) {
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => ({ id: `p${index + 1}`, type: 'paragraph' as const, text: line }));
  const result = extract(blocks);
  if (!result.ok) return { declined: result.reason };
  return {
    quotations: result.quotations.map(({ kind, segments, speaker, cue, via }) => {
      const words = (span: { block: string; start: number; end: number }) =>
        blocks.find(({ id }) => id === span.block)?.text.slice(span.start, span.end) ?? '';
      return {
        kind,
        words: segments.map(words),
        ...(speaker === undefined
          ? {}
          : {
              speaker: speaker.name,
              as: speaker.span && words(speaker.span),
              form: speaker.form,
              type: speaker.type,
            }),
        ...(cue === undefined ? {} : { cue: words(cue) }),
        ...(via === undefined ? {} : { via: via.name }),
      };
    }),
  };
}

describe('what the engine finds', () => {
  it.each(cases)('%s', (name) => {
    const file = join(folder, name, 'expected.json');
    const found = read(readFileSync(join(folder, name, 'article.txt'), 'utf8'));
    // A new case writes its own answer, to be read before it is committed.
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(found, undefined, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
