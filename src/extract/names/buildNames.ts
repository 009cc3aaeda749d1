import type { DraftEntity, DraftMention, Names } from '../draft.ts';
import type { Candidate, Entry, Reading } from './candidate.ts';
import type { Group } from './clusterOthers.ts';
import type { Person } from './clusterPeople.ts';
import { describe, placeKey } from './describe.ts';
import { findDescriptions } from './findDescriptions.ts';
import { findPronouns } from './findPronouns.ts';
import { isLanguage, makeMention, type Unit } from './makeMention.ts';

/** Puts entities and mentions together, in the order of the article. */
export function buildNames(reading: Reading, people: readonly Person[], others: readonly Group[]): Names {
  const units: Unit[] = [...people.map(personUnit), ...others.map(otherUnit)];
  const byEntry = new Map<Entry, DraftEntity>();
  const place = (mention: Candidate | undefined) => placeKey(mention?.block ?? 0, mention?.start ?? 0);
  units.sort((a, b) => place(a.mentions[0]) - place(b.mentions[0]));
  const entities: DraftEntity[] = [];
  const own = (unit: Unit): DraftEntity => {
    unit.entity.key = entities.length;
    entities.push(unit.entity);
    if (unit.entry !== undefined) byEntry.set(unit.entry, unit.entity);
    return unit.entity;
  };
  for (const unit of units) own(unit);
  const named = new Set<number>();
  for (const { mentions } of people)
    for (const { block, first } of mentions)
      named.add(placeKey(block, reading.blocks[block]?.tokens[first]?.start ?? 0));
  const mentions: DraftMention[] = [];
  for (const unit of units)
    for (const mention of unit.mentions) {
      if (mention.kind === 'demonym' && isLanguage(reading, mention)) continue;
      const made = makeMention(
        reading,
        unit,
        mention,
        (entry) =>
          byEntry.get(entry) ?? own(otherUnit({ type: 'place', name: entry.name, entry, mentions: [] })),
      );
      mentions.push(made);
      // "Moscow" acts for Russia's government here; it is no other name of Russia.
      const isName = made.form === 'name' || made.form === 'alias' || made.form === 'demonym';
      if (isName && made.rule !== 'capital-for-government') addAlias(entities[made.entity], mention.text);
      if (unit.entity.type !== 'person') continue;
      const description = describe(reading, mention, named);
      if (description === undefined) continue;
      unit.entity.description = better(unit.entity.description, description.text);
      mentions.push({
        ...description.at,
        entity: unit.entity.key,
        as: 'person',
        form: 'description',
        confidence: 0.85,
        rule: 'beside-name',
      });
    }
  const order = (a: DraftMention, b: DraftMention) => a.block - b.block || a.start - b.start || b.end - a.end;
  mentions.sort(order);
  const described = findDescriptions(reading, entities, mentions);
  const all = [...mentions, ...described, ...findPronouns(reading, mentions)].sort(order);
  return dropUnused(entities, all);
}

function personUnit(person: Person): Unit {
  const longest = person.mentions.reduce(
    (a, b) => (b.words.length > a.words.length ? b : a),
    person.mentions[0] as Candidate,
  );
  const { entry } = person;
  const entity = makeEntity('person', entry?.name ?? longest.text, entry);
  if (entry !== undefined) entity.public = true;
  return { entity, mentions: person.mentions, shared: person.shared === true, entry };
}

function otherUnit({ type, name, entry, mentions, within }: Group): Unit {
  const entity = makeEntity(type, name, entry);
  if (entry !== undefined) {
    entity.geo = entry.geo;
    entity.placeType = entry.placeType;
    entity.public = entry.public === true ? true : undefined;
  }
  entity.within = entry?.within ?? within;
  return { entity, mentions, shared: false, entry };
}

/** Every field is there from the start, as in src/extract/lexicon/entry.ts. */
function makeEntity(type: DraftEntity['type'], name: string, entry: Entry | undefined): DraftEntity {
  return {
    key: 0,
    type,
    name,
    aliases: [],
    description: undefined,
    wikidata: entry?.wikidata,
    geo: undefined,
    placeType: undefined,
    within: undefined,
    public: undefined,
    origin: entry === undefined ? 'text' : 'gazetteer',
  };
}

function addAlias(entity: DraftEntity | undefined, text: string): void {
  if (
    entity === undefined ||
    entity.name === text ||
    entity.aliases.includes(text) ||
    entity.aliases.length >= 20
  )
    return;
  entity.aliases.push(text);
}

/** The first description, unless a later one tells whose spokesman or president it is. */
function better(first: string | undefined, second: string): string {
  if (first === undefined) return second;
  return !first.includes(' ') && second.includes(' ') ? second : first;
}

/** A capital that always stood for its government leaves no city behind. */
function dropUnused(entities: DraftEntity[], mentions: DraftMention[]): Names {
  const used = new Set(mentions.map((mention) => mention.entity));
  const kept = entities.filter((entity) => used.has(entity.key));
  const renumbered = new Map(kept.map((entity, at) => [entity.key, at]));
  return {
    entities: kept.map((entity, at) => ({ ...entity, key: at })),
    mentions: mentions.map(({ block, start, end, entity, as, form, confidence, rule }) => ({
      block,
      start,
      end,
      entity: renumbered.get(entity) ?? 0,
      as,
      form,
      confidence,
      rule,
    })),
  };
}
