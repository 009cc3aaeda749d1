import type {
  Article,
  Block,
  BlockMark,
  Entity,
  EntityId,
  Mention,
  Quotation,
  Span,
} from '../../model/article.ts';
import { isShown } from '../../model/attribution.ts';
import { mentionNumbers, mentionsInOrder } from '../../model/mentions.ts';
import { lineIds, textsOf } from '../../model/passages.ts';
import { withQuoteMarks } from '../../text/quoteMarks.ts';
import { leadingCue } from './leadingCue.ts';
import type { Statement } from './statements.ts';
import { withheldOf } from './withheld.ts';

type At = { start: number; end: number };

/** A segment of a quotation inside one block; the page shows it with its quotation marks. */
export type QuoteMark = At & {
  type: 'quote';
  quotation: Quotation;
  /** `undefined` for a term: nobody's statement. */
  statement: Statement | undefined;
  /** The first segment of the quotation carries its address. */
  first: boolean;
};

/** A name, or what stands for one. */
export type NameMark = At & {
  type: 'name';
  mention: Mention;
  entity: Entity;
  /** Its number among the entity's names, from 1; `undefined` for descriptions and pronouns. */
  number: number | undefined;
  /** The first of its entity in its section is a link. */
  link: boolean;
};

/** Where words stood that the newsroom took out. */
export type WithheldMark = At & { type: 'withheld'; quotation: Quotation; first: boolean };

/** Words that the address names. */
export type PassageMark = At & { type: 'passage'; first: boolean; last: boolean };

/** Words that were marked as a quote once, and that a link asks for. */
export type FormerMark = At & { type: 'former'; quotation: Quotation; first: boolean };

export type TextMark = QuoteMark | WithheldMark | FormerMark | NameMark | PassageMark | (BlockMark & At);

/** The marks of every text of an article, by block, quotations outermost: one pass, in reading order.
 *  @param former the quotation in the address, where it is one no more */
export function marksOf(
  article: Article,
  statements: readonly Statement[],
  former?: Quotation,
): ReadonlyMap<string, TextMark[]> {
  const marks = new Map<string, TextMark[]>();
  const add = (block: string, mark: TextMark) => {
    const list = marks.get(block);
    if (list) list.push(mark);
    else marks.set(block, [mark]);
  };
  const statementById = new Map(statements.map((s) => [s.quotation.id, s]));
  const texts = textsOf(article);

  for (const quotation of article.quotations.filter(isShown)) {
    const statement = statementById.get(quotation.id);
    for (const [index, segment] of quotation.segments.entries()) {
      const text = texts.get(segment.block);
      if (text === undefined) continue;
      const span = spanShown(
        text,
        segment,
        quotation,
        index === 0 ? leadingCue(article, quotation)?.start : undefined,
      );
      add(segment.block, {
        type: 'quote',
        quotation,
        statement,
        first: index === 0,
        start: span.start,
        end: span.end,
      });
    }
  }
  for (const quotation of withheldOf(article))
    for (const [index, { block, start, end }] of quotation.segments.entries())
      add(block, { type: 'withheld', quotation, first: index === 0, start, end });
  for (const [index, { block, start, end }] of (former?.segments ?? []).entries())
    if (former !== undefined && !isShown(former))
      add(block, { type: 'former', quotation: former, first: index === 0, start, end });
  for (const list of marks.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mark of nameMarks(article)) add(mark.mention.span.block, mark);
  for (const block of article.blocks) for (const mark of block.marks ?? []) add(block.id, mark);
  return marks;
}

/** What of a text a segment's element covers: the quotation marks with the words, or the cue that leads into them. */
function spanShown(text: string, segment: Span, quotation: Quotation, cueStart: number | undefined): At {
  if (quotation.kind !== 'indirect') return withQuoteMarks(text, segment);
  return { start: cueStart ?? segment.start, end: segment.end };
}

/** The first name of an entity in each section is a link: sections begin at headings. The lines above the text
 *  carry names, but no links: a headline is read, not walked; nor do captions, which stand before the text. */
function nameMarks(article: Article): NameMark[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const numbers = mentionNumbers(article);
  const sections = sectionOf(article.blocks);
  const inLink = linkTest(article.blocks);
  const linked = new Set<string>();
  const captions = article.blocks.filter((block) => block.type === 'caption').map((block) => block.id);
  const linesAbove = new Set<string>([...lineIds, ...captions]);
  return mentionsInOrder(article).flatMap((mention): NameMark[] => {
    const entity = entities.get(mention.entity);
    if (entity === undefined || mention.review?.state === 'rejected') return [];
    const { block, start, end } = mention.span;
    const key = `${sections.get(block)} ${mention.entity}`;
    const named = mention.form === 'name' || mention.form === 'alias';
    const link = named && !linesAbove.has(block) && !linked.has(key) && !inLink(mention.span);
    if (link) linked.add(key);
    return [{ type: 'name', mention, entity, number: numbers.get(mention), link, start, end }];
  });
}

/** Whether a text came with a link over these words: no other link may stand in it. */
const linkTest = (blocks: readonly Block[]) => {
  const marks = new Map(
    blocks.map((block) => [
      block.id,
      block.marks?.filter((m) => m.type === 'link' && m.href !== undefined) ?? [],
    ]),
  );
  return ({ block, start, end }: Mention['span']) =>
    marks.get(block)?.some((mark) => mark.start < end && start < mark.end) ?? false;
};

function sectionOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  let section = 0;
  return new Map(
    blocks.map((block) => {
      if (block.type === 'heading') section += 1;
      return [block.id, section];
    }),
  );
}

/** Which entities each block names, for the lists beside the text. */
export function entitiesByBlock(article: Article): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const groups = Map.groupBy(article.mentions, (mention) => mention.span.block);
  return new Map([...groups].map(([block, mentions]) => [block, new Set(mentions.map((m) => m.entity))]));
}
