import type {
  Article,
  Block,
  Entity,
  EntityId,
  Mention,
  Quotation,
  Span,
} from '../../../src/model/article.ts';
import { isCounted } from '../../../src/model/mentions.ts';

/** A paragraph with all that is marked in it, ready to stand in another article. */
export type Paragraph = {
  block: Block;
  quotations: Quotation[];
  mentions: Mention[];
  entities: Entity[];
};

/** The paragraphs of an article that stand by themselves: what is said in them ends in them. A speaker who is named in
 *  another paragraph stays known; only the way back to the name is left out. */
export function paragraphsOf({ blocks, quotations, mentions, entities }: Article): Paragraph[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return blocks
    .filter(({ type }) => type === 'paragraph')
    .flatMap((block) => {
      const isHere = (span: Span | undefined) => span?.block === block.id;
      const touching = quotations.filter(({ segments }) => segments.some(isHere));
      if (touching.some(({ segments, lifecycle }) => lifecycle !== 'current' || !segments.every(isHere)))
        return [];
      const own = touching.map((q): Quotation => {
        const { speaker, cue, aliases: _aliases, ...rest } = q;
        return {
          ...rest,
          ...(isHere(cue) ? { cue } : {}),
          ...(speaker === undefined ? {} : { speaker: spokenHere(speaker, isHere) }),
        };
      });
      const named = mentions.filter(({ span }) => isHere(span));
      return [{ block, quotations: own, mentions: named, entities: entitiesOf(own, named, known) }];
    });
}

function spokenHere(speaker: NonNullable<Quotation['speaker']>, isHere: (span: Span | undefined) => boolean) {
  const { span, antecedents = [], ...rest } = speaker;
  const near = antecedents.filter(isHere);
  return {
    ...rest,
    ...(isHere(span) ? { span } : {}),
    ...(near.length === 0 ? {} : { antecedents: near }),
  };
}

/** Everybody who is meant, and what they lie in. */
function entitiesOf(
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  known: ReadonlyMap<EntityId, Entity>,
): Entity[] {
  const meant = new Set([
    ...mentions.map(({ entity }) => entity),
    ...quotations.flatMap((q) =>
      [q.speaker?.entity, q.via?.entity, q.to, q.at].filter((id) => id !== undefined),
    ),
  ]);
  for (const id of meant) {
    const within = known.get(id)?.containedIn;
    if (within !== undefined) meant.add(within);
  }
  return [...meant].flatMap((id) => known.get(id) ?? []);
}

/** How often a paragraph counts as naming somebody. */
export const timesNamed = ({ mentions }: Paragraph, id: EntityId) =>
  mentions.filter((mention) => mention.entity === id && isCounted(mention)).length;
