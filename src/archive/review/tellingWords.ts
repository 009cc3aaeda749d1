import type { Article, EntityId, Mention, Span, Speaker } from '../../model/article.ts';
import { findBeside, isBeside, nearestTo } from './findWords.ts';

/** What an editor knows of a statement when its speaker is looked for. */
type Statement = { segments: readonly Span[]; cue?: Span | undefined };

/** The words that name somebody in the sentence of a statement: nearest to its verb, if it has one. Names go before "he"
 *  and "the president".
 *  @param lead where an id leads after merges
 *  @returns `undefined` where the sentence does not name them: then none are claimed */
export function tellingMention(
  article: Article,
  { segments, cue }: Statement,
  entity: EntityId,
  lead: (id: EntityId) => EntityId,
): Pick<Speaker, 'span' | 'form'> | undefined {
  const beside = isBeside(article, segments);
  const here = article.mentions.filter(
    (m) => lead(m.entity) === lead(entity) && m.review?.state !== 'rejected' && beside(m.span),
  );
  const names = here.filter((m) => formOf(m) === 'name');
  const candidates = names.length > 0 ? names : here;
  const span = nearestTo(
    cue === undefined ? segments : [cue],
    candidates.map((m) => m.span),
  );
  const mention = candidates.find((m) => m.span === span);
  return mention && { span: mention.span, form: formOf(mention) };
}

/** Somebody whom the text calls by no name, with the words that do where they stand in the sentence of the statement. */
export function unnamedSpeaker(
  article: Article,
  segments: readonly Span[],
  { name, type }: { name: string; type: 'group' | 'anonymous' },
): Speaker {
  const span = findBeside(article, segments, name);
  return { name, ...(span === undefined ? {} : { span }), form: 'description', type };
}

/** How a mention tells of a speaker. */
export function formOf({ form }: Mention): Speaker['form'] {
  switch (form) {
    case 'name':
    case 'alias':
    case 'demonym':
      return 'name';
    case 'description':
    case 'pronoun':
      return form;
    default:
      return form satisfies never;
  }
}
