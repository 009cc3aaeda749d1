import { describe, expect, it } from 'vitest';
import { passageHash } from '../src/model/paths.ts';
import { findPassage } from '../src/text/findPassage.ts';
import { decodePassage } from '../src/text/passageLink.ts';
import { matchTextDirective, parseTextDirectives } from '../src/text/textFragment.ts';
import baseline from './links-baseline.json';

const texts = new Map(Object.entries(baseline.texts));

/* Links that are out in the world. Links are added to the file, never changed and never taken out: where one of these
   fails, the program is wrong. */
describe('a link to a passage made in the first version', () => {
  it.each(baseline.links)('opens for ever: $address', ({ text: name, address, words, change }) => {
    const text = texts.get(name) ?? '';
    const link = decodePassage(address.slice(passageHash.length, address.indexOf(':~:')));
    if (link === undefined) throw new Error('The address can no longer be read.');
    const found = findPassage(text, link);
    expect(found ? text.slice(found.start, found.end) : '').toBe(words);
    expect(found?.change ?? 'gone').toBe(change);
  });

  it.each(baseline.links.filter(({ change }) => change === 'none'))(
    'leads a browser without script to the words: $address',
    ({ text: name, address, words }) => {
      const text = texts.get(name) ?? '';
      const [directive] = parseTextDirectives(address);
      const found = directive && matchTextDirective(text, directive);
      // The browser takes whole words and leaves out signs at the ends.
      const core = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      expect(text.slice(found?.start, found?.end)).toContain(core);
    },
  );
});
