import type { Entity, EntityId, EntityType } from '../../model/article.ts';
import type { EntityChange } from '../../model/decisions.ts';
import type { EntityDecision, EntityDecisions, EntityMove } from '../../model/entityDecisions.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { destinationOf } from '../applyEntityDecisions.ts';
import { type DecisionContext, signed } from './decisionContext.ts';

type EntityContext = Pick<DecisionContext, 'by' | 'at' | 'note'> & {
  /** Everybody in the archive by id, as decided so far. */
  entities: ReadonlyMap<EntityId, Entity>;
};

const folders: Record<EntityType, string> = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
};
const folderOf = (id: EntityId) => id.slice(0, id.indexOf('/'));

/** The decisions of an archive and one more, at their end: it can be taken back alone.
 *  @returns a failure in one sentence for an id that nobody has, a merge with oneself or in a circle, a merge of a
 *    person with a place */
export function decideEntity(
  decisions: EntityDecisions,
  change: EntityChange,
  context: EntityContext,
): Result<EntityDecisions> {
  const known = (id: EntityId) => context.entities.get(id);
  const subject = 'from' in change ? change.from : change.id;
  if (known(subject) === undefined) {
    const led = destinationOf(decisions.moves, '')(subject);
    return failure(
      'missing',
      subject,
      led === subject ? 'nothing in the archive has this id' : `is ${led} now`,
    );
  }
  switch (change.do) {
    case 'merge': {
      const { from, into } = change;
      const target = known(into);
      if (from === into) return failure('invalid', from, 'cannot be merged with itself');
      if (target === undefined) return failure('missing', into, 'nothing in the archive has this id');
      if (folderOf(from) !== folderOf(into))
        return failure('invalid', from, `is of another type than ${into}; give it its type first`);
      // Without its name said once, articles that know only the short name would go on calling the person so.
      return move(decisions, { from, into }, { id: into, name: target.name }, context);
    }
    case 'split': {
      const { from, into, name, article, mentions } = change;
      if (from === into) return failure('invalid', from, 'is the same id, expected another one');
      if (folderOf(from) !== folderOf(into))
        return failure('invalid', into, `is of another type than ${from}`);
      // The address is all that a reader sees of which is which.
      if (into.startsWith(`${from}-`) && /^\d+$/u.test(into.slice(from.length + 1)))
        return failure(
          'invalid',
          into,
          `is only numbered, expected what tells it apart, like ${from}-ferryman`,
        );
      const entity = name === undefined ? undefined : { id: into, name };
      return move(
        decisions,
        { from, into, article, ...(mentions === undefined ? {} : { mentions }) },
        entity,
        context,
      );
    }
    case 'type': {
      const into = `${folders[change.type]}/${change.id.slice(change.id.indexOf('/') + 1)}`;
      if (into === change.id) return failure('invalid', change.id, `is a ${change.type} already`);
      return move(decisions, { from: change.id, into }, undefined, context);
    }
    case 'place': {
      const { do: _do, ...facts } = change;
      if (folderOf(change.id) !== 'places') return failure('invalid', change.id, 'is no place');
      const { containedIn } = facts;
      if (containedIn !== undefined && (containedIn === change.id || folderOf(containedIn) !== 'places'))
        return failure('invalid', containedIn, `cannot contain ${change.id}, expected another place`);
      if (containedIn !== undefined && known(containedIn) === undefined)
        return failure('missing', containedIn, 'nothing in the archive has this id');
      return fact(decisions, facts, context);
    }
    case 'rename':
    case 'wikidata':
    case 'public': {
      const { do: _do, ...facts } = change;
      return fact(decisions, facts, context);
    }
    default:
      return change satisfies never;
  }
}

type Fact = Omit<EntityDecision, 'by' | 'at' | 'note'>;

function fact(decisions: EntityDecisions, facts: Fact, context: EntityContext): Result<EntityDecisions> {
  if (Object.keys(facts).length === 1)
    return failure('invalid', facts.id, 'nothing was said of it, expected at least one fact');
  return success({ ...decisions, entities: [...decisions.entities, { ...facts, ...signed(context) }] });
}

function move(
  decisions: EntityDecisions,
  step: Pick<EntityMove, 'from' | 'into' | 'article' | 'mentions'>,
  facts: Fact | undefined,
  context: EntityContext,
): Result<EntityDecisions> {
  const { into } = step;
  const leads = destinationOf(decisions.moves, '')(into);
  if (leads !== into) return failure('invalid', into, `leads to ${leads}; take that back first`);
  return success({
    ...decisions,
    moves: [...decisions.moves, { ...step, ...signed(context) }],
    entities:
      facts === undefined ? decisions.entities : [...decisions.entities, { ...facts, ...signed(context) }],
  });
}

/** When the last decision was made; the empty string when none tells. Moments with `Z` compare as texts. */
export function lastDecisionAt({ moves, entities }: EntityDecisions): string {
  return [...moves, ...entities].reduce((last, { at = '' }) => (at > last ? at : last), '');
}

/** The decisions without one: all records that carry its moment.
 *  @param at the moment of the decision; left out, the last one
 *  @returns also what it was, to be said; a failure when there is no such decision */
export function undoEntityDecision(
  decisions: EntityDecisions,
  at: string = lastDecisionAt(decisions),
): Result<{ decisions: EntityDecisions; undone: string }> {
  const moves = decisions.moves.filter((record) => record.at !== at);
  const entities = decisions.entities.filter((record) => record.at !== at);
  const first =
    decisions.moves.find((record) => record.at === at) ??
    decisions.entities.find((record) => record.at === at);
  if (at === '' || first === undefined)
    return failure('missing', 'entities.json', 'there is no decision to take back');
  return success({
    decisions: { ...decisions, moves, entities },
    undone: 'from' in first ? `${first.from} is ${first.into}` : describeFacts(first),
  });
}

/** `people/a: name Ada Lin, public false`. */
export function describeFacts({ id, by: _by, at: _at, note: _note, ...facts }: EntityDecision): string {
  const said = Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  return `${id}: ${said.join(', ')}`;
}
