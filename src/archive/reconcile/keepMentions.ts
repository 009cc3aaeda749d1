import type { Article, Entity, Mention } from '../../model/article.ts';
import type { Follow } from './followPassages.ts';
import { overlapping } from './overlap.ts';

/** The mentions of the new text, with those that people checked in their places; a file made by hand was checked whole.
 *  @returns also how many of those went with their words */
export function keepMentions(
  before: Article,
  after: Article,
  follow: Follow,
): { mentions: Mention[]; lost: number } {
  const byHand = before.ingest === undefined && after.ingest !== undefined;
  const checked = before.mentions.filter((m) => byHand || isChecked(m));
  const kept = checked.flatMap((m): Mention[] => {
    const span = follow([m.span])?.[0];
    return span === undefined ? [] : [{ ...m, span, review: m.review ?? { state: 'confirmed' } }];
  });
  const there = overlapping(kept, (m) => [m.span]);
  return {
    mentions: [...kept, ...after.mentions.filter((m) => there([m.span]).length === 0)],
    lost: checked.length - kept.length,
  };
}

const isChecked = ({ review }: Mention) => review !== undefined && review.state !== 'unreviewed';

/** The entities of the new text as editors set them, and those that only what was kept from before still names. */
export function keepEntities(
  before: Article,
  {
    entities,
    quotations,
    mentions,
    blocks,
  }: Pick<Article, 'entities' | 'quotations' | 'mentions' | 'blocks'>,
): Entity[] {
  const old = new Map(before.entities.map((e) => [e.id, e]));
  const ours = entities.map((e) => {
    const was = old.get(e.id);
    return was?.origin === 'editor' ? was : e;
  });
  const known = new Set(ours.map(({ id }) => id));
  const missing = new Set<string>();
  const need = (id: string | undefined) => {
    if (id === undefined || known.has(id) || missing.has(id)) return;
    const entity = old.get(id);
    if (entity === undefined) return;
    missing.add(id);
    need(entity.containedIn);
  };
  for (const q of quotations) for (const id of [q.speaker?.entity, q.via?.entity, q.to, q.at]) need(id);
  for (const { entity } of mentions) need(entity);
  for (const { speaker } of blocks) need(speaker);
  return [...ours, ...before.entities.filter(({ id }) => missing.has(id))];
}
