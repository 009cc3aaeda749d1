// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { aBlock, aMention, anArticle, anEntity, aQuotation, spanOf } from '../../../tests/factories.ts';
import { renderHere } from '../../../tests/renderAt.tsx';
import type { Article } from '../../model/article.ts';
import { typeset } from '../../text/typeset.ts';
import { BlockText } from './BlockText.tsx';
import { marksOf } from './blockMarks.ts';
import { statementsOf } from './statements.ts';

const ada = 'people/ada-lin';
const ben = 'people/ben-moe';

/** Every block of an article, drawn. */
function renderBlocks(more: Partial<Article>) {
  const article = anArticle({
    quotations: [],
    mentions: [],
    entities: [anEntity(ada), anEntity(ben)],
    ...more,
  });
  const marks = marksOf(article, statementsOf(article, 0.9));
  const { container } = renderHere(
    <div>
      {article.blocks.map(({ id, text }) => (
        <p key={id} data-testid={id}>
          <BlockText
            text={text}
            marks={marks.get(id) ?? []}
            quoteInQuestion={undefined}
            lens={undefined}
            openQuote={undefined}
          />
        </p>
      ))}
    </div>,
  );
  return {
    all: (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)],
    /** What a reader reads: without the notes, which are buttons. */
    textOf: (id: string) => {
      const copy = screen.getByTestId(id).cloneNode(true) as HTMLElement;
      for (const note of copy.querySelectorAll('button')) note.remove();
      return copy.textContent;
    },
  };
}

const p1 = aBlock('p1', 'Ada Lin said, "I know Ben Moe well," and went on: "He is safe."');

describe('a quote', () => {
  it('is marked with its quotation marks, typeset', () => {
    const { all } = renderBlocks({
      blocks: [p1],
      quotations: [aQuotation('q', [spanOf(p1, 'He is safe.')], { says: ada })],
    });
    expect(all('mark').map((mark) => mark.textContent)).toEqual(['“He is safe.”']);
  });

  it('holds the names in it', () => {
    renderBlocks({
      blocks: [p1],
      quotations: [aQuotation('q', [spanOf(p1, 'I know Ben Moe well,')], { says: ada })],
      mentions: [aMention(ben, spanOf(p1, 'Ben Moe'))],
    });
    expect(within(screen.getByRole('mark')).getByRole('link', { name: 'Ben Moe' })).toHaveAttribute(
      'href',
      '/people/ben-moe',
    );
  });

  it('is one element per segment and block, and only the first carries its address', () => {
    const p2 = aBlock('p2', '"And tired."');
    const segments = [
      spanOf(p1, 'I know Ben Moe well,'),
      spanOf(p1, 'He is safe.'),
      spanOf(p2, 'And tired.'),
    ];
    const { all } = renderBlocks({
      blocks: [p1, p2],
      quotations: [aQuotation('q', segments, { says: ada })],
    });
    expect(all('mark[data-quotation="q"]').map((mark) => [mark.textContent, mark.id])).toEqual([
      ['“I know Ben Moe well,”', 'quote-q'],
      ['“He is safe.”', ''],
      ['“And tired.”', ''],
    ]);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('stays whole where a name reaches over its edge; the name comes in two, with one address', () => {
    const { all } = renderBlocks({
      blocks: [p1],
      quotations: [aQuotation('q', [spanOf(p1, 'I know Ben Moe well,')], { says: ada })],
      mentions: [aMention(ben, spanOf(p1, 'Moe well," and went'))],
    });
    expect(all('mark').map((mark) => mark.textContent)).toEqual(['“I know Ben Moe well,”']);
    expect(all('.name').map((name) => [name.textContent, name.id])).toEqual([
      ['Moe well,”', 'people-ben-moe-1'],
      [' and went', ''],
    ]);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('inside a quote of someone else lies inside it', () => {
    const block = aBlock('p1', '“He told me ‘Never’ and left.”');
    const { all } = renderBlocks({
      blocks: [block],
      quotations: [
        aQuotation('inner', [spanOf(block, 'Never')], { says: ben }),
        aQuotation('outer', [spanOf(block, 'He told me ‘Never’ and left.')], { says: ada }),
      ],
    });
    expect(
      all('[data-quotation="outer"] [data-quotation="inner"]').map((quote) => quote.textContent),
    ).toEqual(['‘Never’']);
    expect(all('#quote-outer, #quote-inner')).toHaveLength(2);
  });

  it('of nobody, a term, has no note', () => {
    const { all } = renderBlocks({
      blocks: [p1],
      quotations: [aQuotation('q', [spanOf(p1, 'He is safe.')], { kind: 'term' })],
    });
    expect(all('.q-term').map((term) => term.textContent)).toEqual(['“He is safe.”']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('told in the reporter’s words stands without quotation marks, and says so', () => {
    const block = aBlock('p1', 'Lin promised to come back.');
    const { all } = renderBlocks({
      blocks: [block],
      quotations: [aQuotation('q', [spanOf(block, 'to come back')], { says: ada, kind: 'indirect' })],
    });
    expect(all('[data-quotation]').map((quote) => quote.textContent)).toEqual(['to come back']);
    expect(
      screen.getByRole('button', { name: /^Ada Lin, in the reporter’s words, matched by software/ }),
    ).toBeVisible();
  });
});

describe('a name', () => {
  const block = aBlock('p1', 'Ada Lin met Ada Lin. She left.');

  it('is a link where it stands first in its section, and text from then on', () => {
    const heading = aBlock('h', 'Later', { type: 'heading' });
    const p3 = aBlock('p3', 'Ada Lin slept.');
    renderBlocks({
      blocks: [block, heading, p3],
      mentions: [
        aMention(ada, spanOf(block, 'Ada Lin')),
        aMention(ada, spanOf(block, 'Ada Lin', 2)),
        aMention(ada, spanOf(p3, 'Ada Lin')),
      ],
    });
    expect(within(screen.getByTestId('p1')).getAllByRole('link')).toHaveLength(1);
    expect(within(screen.getByTestId('p3')).getAllByRole('link')).toHaveLength(1);
  });

  it('has an address of its own by its number; a pronoun has none', () => {
    const { all } = renderBlocks({
      blocks: [block],
      mentions: [
        aMention(ada, spanOf(block, 'Ada Lin')),
        aMention(ada, spanOf(block, 'Ada Lin', 2)),
        aMention(ada, spanOf(block, 'She'), { form: 'pronoun' }),
      ],
    });
    expect(all('.name').map((name) => name.id)).toEqual(['people-ada-lin-1', 'people-ada-lin-2', '']);
  });

  it('that an editor rejected is not marked', () => {
    const { all } = renderBlocks({
      blocks: [block],
      mentions: [aMention(ada, spanOf(block, 'Ada Lin'), { review: { state: 'rejected' } })],
    });
    expect(all('.name')).toEqual([]);
  });
});

describe('a link that came with the text', () => {
  const plain = aBlock('p1', 'Read what Ada Lin wrote here.');
  const linked = (words: string, href?: string) => {
    const { start, end } = spanOf(plain, words);
    return { blocks: [{ ...plain, marks: [{ start, end, type: 'link' as const, href }] }] };
  };
  const there = 'https://example.org/';

  it('leads out', () => {
    renderBlocks(linked('wrote here', there));
    expect(screen.getByRole('link', { name: 'wrote here' })).toHaveAttribute('href', there);
  });

  it('keeps its words where its address was dropped', () => {
    const { textOf } = renderBlocks(linked('wrote here'));
    expect(screen.queryByRole('link')).toBeNull();
    expect(textOf('p1')).toBe(plain.text);
  });

  it.each(['Ada Lin', 'what Ada Lin wrote', 'Lin', 'Lin wrote', 'what Ada'])(
    'over “%s” never makes a link inside a link with the name there',
    (words) => {
      const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
      const { all } = renderBlocks({
        ...linked(words, there),
        mentions: [aMention(ada, spanOf(plain, 'Ada Lin'))],
      });
      expect(all('a a')).toEqual([]);
      expect(complaints.mock.calls).toEqual([]);
      complaints.mockRestore();
    },
  );
});

it('marks anything at all without losing a letter, doubling an address or nesting links', () => {
  const text = 'Ada "said" that \'Ben\' knew 🚆 it.';
  const spans = fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ block: 'p1', start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  const quotations = fc.array(
    fc.tuple(
      spans,
      fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const, 'term' as const),
    ),
    { maxLength: 4 },
  );
  const mentions = fc.array(fc.tuple(spans, fc.constantFrom(ada, ben)), { maxLength: 4 });
  const marks = fc.array(fc.tuple(spans, fc.constantFrom('emphasis' as const, 'strong' as const)), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(quotations, mentions, marks, (said, named, set) => {
      const block = aBlock('p1', text, {
        marks: set.map(([{ start, end }, type]) => ({ start, end, type })),
      });
      const { all, textOf } = renderBlocks({
        blocks: [block],
        quotations: said.map(([span, kind], i) => aQuotation(`q-${i}`, [span], { says: ada, kind })),
        mentions: named.map(([span, entity]) => aMention(entity, span)),
      });
      try {
        expect(textOf('p1')).toBe(typeset(text));
        const ids = all('[id]').map((element) => element.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [i] of said.entries()) expect(ids).toContain(`quote-q-${i}`);
        expect(all('a a, a button')).toEqual([]);
      } finally {
        document.body.replaceChildren();
      }
    }),
    { numRuns: 60 },
  );
});
