import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { aBlock, anArticle, anyText, aQuotation, spanOf } from '../../../tests/factories.ts';
import { citationHtml, citationMarkdown } from './citationFormats.ts';
import { statementsOf } from './statements.ts';

const link = 'https://daily.example/articles/the-bridge/quotes/safe';

/** The bridge under another headline, and in other words. */
function cited(headline: string, text = 'Ada Lin said, "It is safe."') {
  const p1 = aBlock('p1', text);
  const words = /"(.*)"/u.exec(text)?.[1] ?? '';
  const article = anArticle({
    headline,
    blocks: [p1],
    quotations: [aQuotation('safe', [spanOf(p1, words)], { says: 'people/ada-lin' })],
    mentions: [],
  });
  const [statement] = statementsOf(article, 0.9);
  if (statement === undefined) throw new Error('The article has no statement.');
  return { article, statement };
}

/** All text of a tree of Markdown, and the kinds of its nodes. */
function readMarkdown(text: string) {
  const kinds: string[] = [];
  const visit = (node: { type: string; value?: string; children?: { type: string }[] }): string => {
    kinds.push(node.type);
    return node.value ?? node.children?.map(visit).join('') ?? '';
  };
  return { text: visit(fromMarkdown(text)), kinds };
}

describe('a citation as Markdown', () => {
  it('quotes the sentence, names the speaker and leads back', () => {
    const { article, statement } = cited('The bridge');
    expect(citationMarkdown(article, statement, link)).toBe(
      [
        '> Ada Lin said, “It is safe.”',
        '',
        `Ada Lin, as quoted by The Daily, date not given, in [“The bridge”](${link})`,
      ].join('\n'),
    );
  });

  it('lets nothing of an article become markup', () => {
    const { article, statement } = cited(
      '*Not* [a](http://x.example) `b` <i>c</i>',
      'A said, "_So_ #1 ![x](y)"',
    );
    const { text, kinds } = readMarkdown(citationMarkdown(article, statement, link));
    expect(text).toContain('*Not* [a](http://x.example) `b` <i>c</i>');
    expect(text).toContain('“_So_ #1 ![x](y)”');
    expect(new Set(kinds)).toEqual(new Set(['root', 'blockquote', 'paragraph', 'text', 'link']));
  });

  it('keeps an address with brackets whole', () => {
    const { article, statement } = cited('The bridge');
    expect(citationMarkdown(article, statement, 'https://daily.example/a_(b)')).toContain(
      '(https://daily.example/a_%28b%29)',
    );
  });
});

describe('a citation as HTML', () => {
  it('quotes the sentence, names the speaker and leads back', () => {
    const { article, statement } = cited('The bridge');
    expect(citationHtml(article, statement, link)).toBe(
      `<blockquote cite="${link}"><p>Ada Lin said, “It is safe.”</p></blockquote>\n` +
        `<p>Ada Lin, as quoted by The Daily, date not given, in <a href="${link}">“The bridge”</a></p>`,
    );
  });

  it('lets nothing of an article become markup', () => {
    fc.assert(
      fc.property(anyText(), (headline) => {
        const { article, statement } = cited(`H ${headline}`);
        const html = citationHtml(article, statement, link);
        expect(html.match(/<\/?\w+/gu)).toEqual([
          '<blockquote',
          '<p',
          '</p',
          '</blockquote',
          '<p',
          '<a',
          '</a',
          '</p',
        ]);
      }),
    );
  });
});
