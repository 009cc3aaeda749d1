import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aBlock,
  aMention,
  anArticle,
  anEntity,
  aQuotation,
  spanOf,
  theSummit,
} from '../../../tests/factories.ts';
import type { Article, Quotation } from '../../model/article.ts';
import type { Addition } from '../../model/decisions.ts';
import { parseArticle } from '../../model/parseArticle.ts';
import { textsOf } from '../../model/passages.ts';
import { selectorOf } from '../../text/selectors.ts';
import { articleText } from '../articleText.ts';
import { addQuotation } from './addQuotation.ts';
import type { DecisionContext } from './decisionContext.ts';
import { undoDecision } from './undoDecision.ts';

const context: DecisionContext = { by: 'Edda', at: '2026-01-02T03:04:05.000Z', threshold: 0.9 };
const p1 = aBlock(
  'p1',
  'Ada Lin, the mayor, affirmed her support for the ferry. "It is safe," she said, "and dry."',
);
const p2 = aBlock('p2', 'Residents of Velm speculated that “nobody asked” them. Bo Rask listened.');
const harbour: Article = anArticle({
  blocks: [p1, p2],
  quotations: [],
  mentions: [
    aMention('people/ada-lin', spanOf(p1, 'Ada Lin')),
    aMention('people/ada-lin', spanOf(p1, 'the mayor'), { form: 'description' }),
    aMention('people/bo-rask', spanOf(p2, 'Bo Rask')),
    aMention('places/velm', spanOf(p2, 'Velm')),
  ],
  entities: [
    anEntity('people/ada-lin', { description: 'Mayor' }),
    anEntity('people/bo-rask'),
    anEntity('places/velm'),
  ],
});
const support: Addition = {
  segments: [spanOf(p1, 'her support for the ferry')],
  kind: 'indirect',
  speaker: { do: 'speakerByName', name: 'Ada Lin' },
  cue: spanOf(p1, 'affirmed'),
};

function adding(addition: Addition, article = harbour): { article: Article; quotation: Quotation } {
  const added = addQuotation(article, addition, context);
  if (!added.ok) throw new Error(added.error.message);
  const quotation = added.value.article.quotations.find((q) => q.id === added.value.id);
  if (quotation === undefined) throw new Error('no quotation');
  return { article: added.value.article, quotation };
}
const refusal = (addition: Addition, article = harbour) => {
  const added = addQuotation(article, addition, context);
  return added.ok ? 'added' : added.error.message;
};

describe('a statement that an editor adds', () => {
  it('has the id and the selector that its words give, and says who marked it', () => {
    const { quotation } = adding(support);
    expect(quotation).toEqual({
      id: 'her-support-for-the-ferry',
      kind: 'indirect',
      segments: [spanOf(p1, 'her support for the ferry')],
      selector: selectorOf(articleText(harbour), support.segments),
      speaker: {
        entity: 'people/ada-lin',
        name: 'Ada Lin',
        role: 'Mayor',
        span: spanOf(p1, 'Ada Lin'),
        form: 'name',
        type: 'person',
      },
      cue: spanOf(p1, 'affirmed'),
      confidence: 0,
      added: { by: 'Edda', at: context.at },
      review: { state: 'confirmed', by: 'Edda', at: context.at },
      lifecycle: 'current',
    });
  });

  it('claims no words for a speaker whom its sentence does not name', () => {
    const { quotation } = adding({ ...support, speaker: { do: 'speakerByName', name: 'Bo Rask' } });
    expect(quotation.speaker).toMatchObject({ entity: 'people/bo-rask' });
    expect(quotation.speaker).not.toHaveProperty('span');
  });

  it('is one of two parts where an attribution splits it, and loses gaps and marks at their ends', () => {
    const whole = spanOf(p1, ' "It is safe,"');
    const { quotation } = adding({ segments: [spanOf(p1, 'and dry.'), whole], kind: 'direct' });
    expect(quotation.segments).toEqual([spanOf(p1, 'It is safe,'), spanOf(p1, 'and dry.')]);
    expect(quotation.selector.exact).toBe('It is safe," she said, "and dry.');
    expect(quotation).not.toHaveProperty('speaker');
  });

  it('may be said by those whom the text calls by no name', () => {
    const said = { do: 'speakerUnnamed', name: 'residents', type: 'group' } as const;
    const { quotation } = adding({ segments: [spanOf(p2, 'nobody asked')], kind: 'mixed', speaker: said });
    const span = spanOf(p2, 'Residents');
    expect(quotation.speaker).toEqual({ name: 'residents', span, form: 'description', type: 'group' });
  });

  it('tells where, to whom and in which language, as far as the archive knows them', () => {
    const oslo = anEntity('places/oslo');
    const known = { ...context, entities: new Map([[oslo.id, oslo]]) };
    const told = { at: 'places/oslo', to: 'people/bo-rask', translated: 'likely' } as const;
    const added = addQuotation(harbour, { ...support, ...told }, known);
    expect(added.ok && added.value.article.quotations[0]).toMatchObject(told);
    expect(added.ok && added.value.article.entities).toContainEqual(oslo);
    expect(refusal({ ...support, at: 'places/nowhere' })).toBe(
      'nothing in the archive has the id places/nowhere',
    );
    expect(refusal({ ...support, at: 'people/bo-rask' })).toContain('expected a place');
  });

  it('stands where one reads it, and gets a number where its words begin like another’s', () => {
    const { article } = adding({ segments: [spanOf(p2, 'nobody asked')], kind: 'term' });
    expect(adding(support, article).article.quotations.map((q) => q.id)).toEqual([
      'her-support-for-the-ferry',
      'nobody-asked',
    ]);
    const taken = { ...harbour, quotations: [aQuotation('nobody-asked', [spanOf(p1, 'It is safe,')])] };
    expect(adding({ segments: [spanOf(p2, 'nobody asked')], kind: 'term' }, taken).quotation.id).toBe(
      'nobody-asked-2',
    );
  });

  it('may be any run of letters where a script sets no gaps between words', () => {
    const block = aBlock('p1', '市长说“渡轮很安全”。');
    const chinese = anArticle({ blocks: [block], quotations: [], mentions: [], entities: [] });
    const { quotation } = adding({ segments: [spanOf(block, '渡轮很安')], kind: 'term' }, chinese);
    expect(quotation.selector.exact).toBe('渡轮很安');
  });

  it('comes back under the id it had when its words had gone', () => {
    const { article, quotation } = adding(support);
    const gone: Article = {
      ...article,
      quotations: [{ ...quotation, id: 'her-support-was', segments: [], lifecycle: 'removed' }],
    };
    const again = adding(support, gone);
    expect(again.quotation).toMatchObject({ id: 'her-support-was', lifecycle: 'current' });
    expect(again.article.quotations).toHaveLength(1);
  });
});

describe('is refused in a line', () => {
  const { article } = adding(support);
  it.each<[string, Addition, string, Article?]>([
    [
      'words of another',
      { segments: [spanOf(p1, 'the ferry')], kind: 'indirect' },
      'are in her-support-for-the-ferry already',
      article,
    ],
    [
      'words between no marks',
      { segments: [spanOf(p2, 'Bo Rask listened')], kind: 'direct' },
      'expected indirect',
    ],
    [
      'a part of a word',
      { segments: [{ block: 'p2', start: 0, end: 6 }], kind: 'indirect' },
      'expected whole words',
    ],
    ['signs alone', { segments: [spanOf(p2, '.')], kind: 'indirect' }, 'expected words'],
    [
      'a place outside the text',
      { segments: [{ block: 'p9', start: 0, end: 6 }], kind: 'indirect' },
      'expected words of the article',
    ],
    [
      'half a character',
      { segments: [{ block: 'p2', start: 0.5, end: 9 }], kind: 'indirect' },
      'expected words of the article',
    ],
    [
      'the same words twice',
      { segments: [spanOf(p2, 'Bo Rask'), spanOf(p2, 'Rask listened')], kind: 'indirect' },
      'the same words',
    ],
    [
      'a speaker nobody knows',
      { ...support, speaker: { do: 'speaker', entity: 'people/x' } },
      'nobody in the archive has the id',
    ],
  ])('%s', (_, addition, line, at = harbour) => expect(refusal(addition, at)).toContain(line));
});

it('leaves what the gate takes whole, and is taken back to the byte', () => {
  const summit: Article = { ...theSummit(), quotations: [] };
  const blocks = [...textsOf(summit)];
  fc.assert(
    fc.property(
      fc.record({
        block: fc.nat(blocks.length - 1),
        from: fc.nat(600),
        length: fc.integer({ min: 1, max: 200 }),
        kind: fc.constantFrom('direct', 'mixed', 'indirect', 'term'),
        name: fc.constantFrom('Kim Jong Un', 'Somebody New'),
      }),
      ({ block: index, from, length, kind, name }) => {
        const block = blocks[index]?.[0] ?? '';
        const span = { block, start: from, end: from + length };
        const speaker = { do: 'speakerByName', name } as const;
        const added = addQuotation(summit, { segments: [span], kind, speaker }, context);
        if (!added.ok) return;
        const { article, id } = added.value;
        expect(parseArticle(JSON.parse(JSON.stringify(article)))).toMatchObject({
          ok: true,
          value: { dropped: 0 },
        });
        expect([article.blocks, article.mentions]).toEqual([summit.blocks, summit.mentions]);
        const back = undoDecision(article, { quotationId: id, before: summit, after: article }, context);
        expect(back.ok && JSON.stringify(back.value)).toBe(JSON.stringify(summit));
      },
    ),
  );
});
