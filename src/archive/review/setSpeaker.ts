import type { Article, Entity, EntityId, Mention, Quotation, Speaker } from '../../model/article.ts';
import { formOf, unnamedSpeaker } from './tellingWords.ts';

/** The quotation as said by somebody else. What told of the one before (the words beside the quote, the verb, the
 *  way from "he" to a name, the rule) goes: a receipt must never claim words that did not tell. Only where the words
 *  beside the quote name the one chosen do they stay.
 *  @param lead where an id leads after merges: a mention of a merged name names the one it is merged into */
export function setSpeaker(
  article: Pick<Article, 'mentions' | 'entities'>,
  quotation: Quotation,
  chosen: Entity,
  lead: (id: EntityId) => EntityId,
): Quotation {
  const told = mentionIn(article.mentions, quotation.speaker, lead(chosen.id), lead);
  const own = article.entities.find((entity) => entity.id === chosen.id);
  const { cue, rule: _rule, speaker: before, ...rest } = quotation;
  const speaker: Speaker = {
    entity: chosen.id,
    name: chosen.name,
    ...(own?.description === undefined ? {} : { role: own.description }),
    ...(told === undefined || before?.span === undefined ? {} : { span: before.span }),
    form: told === undefined ? 'name' : formOf(told),
    type: chosen.type === 'person' ? 'person' : 'organization',
  };
  return {
    ...rest,
    // Words in marks that somebody says are a quote after all.
    kind: quotation.kind === 'term' ? 'mixed' : quotation.kind,
    speaker,
    ...(told === undefined || cue === undefined ? {} : { cue }),
  };
}

/** The quotation as said by somebody whom the text calls by no name. The verb stays where the same words told before. */
export function setUnnamed(
  article: Article,
  quotation: Quotation,
  who: { name: string; type: 'group' | 'anonymous' },
): Quotation {
  const { cue, rule: _rule, speaker: before, ...rest } = quotation;
  const speaker = unnamedSpeaker(article, quotation.segments, who);
  const { span } = speaker;
  const same =
    span !== undefined &&
    span.block === before?.span?.block &&
    span.start < before.span.end &&
    before.span.start < span.end;
  return {
    ...rest,
    kind: quotation.kind === 'term' ? 'mixed' : quotation.kind,
    speaker,
    ...(same && cue !== undefined ? { cue } : {}),
  };
}

/** The quotation as nobody's: neither a name nor what told of it. */
export function withoutSpeaker(quotation: Quotation): Quotation {
  const { speaker: _speaker, cue: _cue, rule: _rule, ...rest } = quotation;
  return rest;
}

/** A mention inside the words that named the speaker, if all of them name the one chosen. */
function mentionIn(
  mentions: readonly Mention[],
  speaker: Speaker | undefined,
  chosen: EntityId,
  lead: (id: EntityId) => EntityId,
): Mention | undefined {
  const span = speaker?.span;
  if (span === undefined) return undefined;
  const inside = mentions.filter(
    (m) =>
      m.span.block === span.block &&
      m.span.start < span.end &&
      m.span.end > span.start &&
      m.review?.state !== 'rejected',
  );
  return inside.every((m) => lead(m.entity) === chosen) ? inside[0] : undefined;
}
