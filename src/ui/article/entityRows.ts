import type { Article, Entity, EntityId } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import { isCounted } from '../../model/mentions.ts';
import { typeset } from '../../text/typeset.ts';
import { counted } from '../shared/dates.ts';
import type { Statement } from './statements.ts';

/** A person, place or organization as the lists beside the text show it. */
export type EntityRow = {
  entity: Entity;
  /** How many times it is named: names, aliases, demonyms. */
  named: number;
  /** "2 quotes", "reported"; `undefined` for those who say nothing. */
  says: string | undefined;
  /** The speaker's colours, if it speaks. */
  tone: string | undefined;
  /** What it is, in a line. */
  note: string | undefined;
};

/** The rows of all entities: speakers in order of first words, as everywhere on the page; then places that lie on
 *  the map before those that stand for governments, and each by how often it is named. */
export function entityRows(article: Article, statements: readonly Statement[]): EntityRow[] {
  const byEntity = Map.groupBy(article.mentions.filter(isCounted), (mention) => mention.entity);
  const said = Map.groupBy(
    statements.filter((s) => s.announced),
    (statement) => statement.speaker?.entity,
  );
  const speakers = [...said.keys()];
  const rank = (row: EntityRow) => {
    const turn = speakers.indexOf(row.entity.id);
    return [turn === -1 ? 0 : speakers.length - turn, row.entity.geo ? 1 : 0, row.named];
  };
  const rows = article.entities.map((entity): EntityRow => {
    const own = said.get(entity.id) ?? [];
    const quoted = own.filter((s) => isQuoted(s.quotation)).length;
    return {
      entity,
      named: byEntity.get(entity.id)?.length ?? 0,
      says: quoted > 0 ? counted(quoted, 'quote') : own.length > 0 ? 'reported' : undefined,
      tone: own[0]?.tone,
      note: noteOf(entity, article),
    };
  });
  return rows.sort((a, b) => {
    const [ra, rb] = [rank(a), rank(b)];
    const difference = ra.map((value, index) => (rb[index] ?? 0) - value).find((d) => d !== 0);
    return difference ?? (a.entity.name < b.entity.name ? -1 : 1);
  });
}

function noteOf(entity: Entity, article: Article): string | undefined {
  if (entity.description !== undefined) return typeset(entity.description);
  if (entity.placeType === 'historical') return 'no longer a place on the map';
  const capitals = capitalsFor(entity.id, entity.aliases, article);
  return capitals.length === 0
    ? undefined
    : `also ${capitals.map((name) => `“${name}”`).join(', ')} for its government`;
}

/** The words that stand for a country without being a name of it: its capital, for its government. */
function capitalsFor(id: EntityId, aliases: readonly string[], article: Article): string[] {
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const words = article.mentions
    .filter((m) => m.entity === id && m.as === 'organization' && m.form === 'alias')
    .map((m) => texts.get(m.span.block)?.slice(m.span.start, m.span.end))
    .filter((word) => word !== undefined && !aliases.includes(word));
  return [...new Set(words)].filter((word) => word !== undefined);
}
