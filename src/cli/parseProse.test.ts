import { describe, expect, it } from 'vitest';
import { gateOf } from '../model/pages.ts';
import { policySchema } from '../model/policy.ts';
import { parseProse } from './parseProse.ts';
import { readPolicy } from './readPolicy.ts';

const blocksOf = (text: string) => {
  const parsed = parseProse(`# Title\n\n${text}`);
  return parsed.ok ? parsed.value.blocks : parsed.error;
};

describe('Markdown as plain data', () => {
  it('has a title, headings with an id, paragraphs and lists', () =>
    expect(parseProse('# Our way\n\n## When *we* err\n\nWe say so.\n\n1. One\n2. Two\n')).toEqual({
      ok: true,
      value: {
        title: 'Our way',
        blocks: [
          {
            type: 'heading',
            level: 2,
            id: 'when-we-err',
            runs: [
              { text: 'When ', as: 'plain' },
              { text: 'we', as: 'emphasis' },
              { text: ' err', as: 'plain' },
            ],
          },
          { type: 'paragraph', runs: [{ text: 'We say so.', as: 'plain' }] },
          {
            type: 'list',
            ordered: true,
            items: [[{ text: 'One', as: 'plain' }], [{ text: 'Two', as: 'plain' }]],
          },
        ],
      },
    }));

  it('sets quotation marks as the rest of the site does, and leaves code alone', () =>
    expect(blocksOf('"Yes" is `"yes"`.')).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: '“Yes” is ', as: 'plain' },
          { text: '"yes"', as: 'code' },
          { text: '.', as: 'plain' },
        ],
      },
    ]));

  it('keeps links of this site and of the web', () =>
    expect(blocksOf('[log](/corrections) [desk](https://velm.example/desk)')).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'log', as: 'plain', href: '/corrections' },
          { text: ' ', as: 'plain' },
          { text: 'desk', as: 'plain', href: 'https://velm.example/desk' },
        ],
      },
    ]));

  it.each([
    ['[x](javascript:alert(1))', 'line 3', 'a link to javascript:alert(1)'],
    ['One.\n\n<b>bold</b>', 'line 5', 'html'],
    ['![a](b.png)', 'line 3', 'image'],
    ['- one\n\n  two', 'line 3', 'a list item of several parts'],
  ])('names the line of what it has no form for: %s', (text, path, what) => {
    const failed = blocksOf(text);
    expect(failed).toMatchObject({ kind: 'invalid', path });
    expect('message' in failed && failed.message).toContain(what);
  });

  it('asks for a title', () =>
    expect(parseProse('Hello')).toMatchObject({ ok: false, error: { path: 'line 1' } }));
});

it('the policy of this project can be shown, and passes its gate', async () => {
  const policy = await readPolicy();
  expect(gateOf(policySchema)(policy)).toEqual({ ok: true, value: policy });
  expect(policy.title).toBe('How we attribute, correct and withhold');
  expect(JSON.stringify(policy)).toContain('"href":"/corrections"');
});
