import type { Article, EntityId, Mention, Quotation, Span } from './article.ts';
import { textsOf } from './passages.ts';

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether a cut at `offset` would part the two halves of one character. */
function cutsCharacter(text: string, offset: number): boolean {
  return isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset));
}

function isSound({ start, end }: { start: number; end: number }, text: string | undefined): boolean {
  return (
    text !== undefined &&
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    !cutsCharacter(text, start) &&
    !cutsCharacter(text, end)
  );
}

/** Leaves out every span that does not lie in its text and every name that is nobody's, and counts them.
 *  JSON Schema cannot say this, so it is a pass of its own behind the structure. */
export function keepSoundSpans(article: Article): { article: Article; dropped: number } {
  const texts = textsOf(article);
  const order = new Map(article.blocks.map((block, index) => [block.id, index]));
  let dropped = 0;

  const drop = (): undefined => {
    dropped += 1;
    return undefined;
  };
  const unique = <T>(items: T[], idOf: (item: T) => string) => {
    const seen = new Set<string>();
    return items.filter((item) => {
      if (seen.has(idOf(item))) return drop() !== undefined;
      seen.add(idOf(item));
      return true;
    });
  };
  const folder = { person: 'people/', place: 'places/', organization: 'organizations/' };
  const entities = unique(article.entities, (e) => e.id).filter(
    (e) => e.id.startsWith(folder[e.type]) || drop() !== undefined,
  );
  const entityIds = new Set(entities.map((e) => e.id));
  const span = (s: Span | undefined) => (s === undefined || isSound(s, texts.get(s.block)) ? s : drop());
  const known = (id: EntityId | undefined) => (id === undefined || entityIds.has(id) ? id : drop());
  const inOrder = (segments: Span[]) =>
    segments.every((segment, index) => {
      const before = segments[index - 1];
      if (before === undefined) return true;
      if (before.block === segment.block) return before.end <= segment.start;
      return (order.get(before.block) ?? -1) < (order.get(segment.block) ?? -1);
    });

  const quotation = (q: Quotation): Quotation | undefined => {
    const empty = q.segments.length === 0;
    const sound = q.segments.every((s) => isSound(s, texts.get(s.block))) && inOrder(q.segments);
    if (!sound || (empty && q.lifecycle === 'current')) return drop();
    const { speaker } = q;
    return {
      ...q,
      cue: span(q.cue),
      to: known(q.to),
      at: known(q.at),
      via: q.via && { ...q.via, entity: known(q.via.entity) },
      speaker: speaker && {
        ...speaker,
        entity: known(speaker.entity),
        span: span(speaker.span),
        antecedents: speaker.antecedents?.filter((s) => span(s) !== undefined),
      },
    };
  };
  const mention = (m: Mention) =>
    known(m.entity) !== undefined && span(m.span) !== undefined ? m : undefined;
  const blocks = article.blocks.map((block) => ({
    ...block,
    speaker: known(block.speaker),
    marks: block.marks?.filter((mark) => isSound(mark, block.text) || drop() !== undefined),
  }));
  const result = {
    ...article,
    blocks,
    entities: entities.map((e) => ({ ...e, containedIn: e.containedIn === e.id ? drop() : e.containedIn })),
    quotations: unique(article.quotations, (q) => q.id).flatMap((q) => quotation(q) ?? []),
    mentions: article.mentions.flatMap((m) => mention(m) ?? []),
  };
  return { article: result, dropped };
}
