import type { DraftEntity } from '../draft.ts';

/** What the lexicon knows of a person, place or organization. */
export type Entry = Pick<
  DraftEntity,
  'type' | 'name' | 'aliases' | 'wikidata' | 'geo' | 'placeType' | 'within' | 'public' | 'description'
> & {
  /** The country whose government this capital stands for. */
  capitalOf?: Entry;
  /** A country, or a nation or region that acts like one. */
  actor?: boolean;
  /** A state of the US. */
  state?: boolean;
};

/** One way to write an entry. */
export type Known = {
  entry: Entry;
  form: 'name' | 'alias' | 'demonym';
  /** To be written just so: "US", "WHO", "IS" are words in small letters. */
  exact?: string;
  /** "Ala.", "Pa.": known after a comma only. */
  abbreviation?: boolean;
  /** As often something else: wants "in", "at" or a region beside it. */
  weak?: boolean;
};

/* Objects of one kind are built in one place each, every field set, `undefined` too: the engine below reads fields fast while
 * all it meets look alike. */

export function makeEntry(given: Entry): Entry {
  return {
    type: given.type,
    name: given.name,
    aliases: given.aliases,
    wikidata: given.wikidata,
    geo: given.geo,
    placeType: given.placeType,
    within: given.within,
    public: given.public,
    description: given.description,
    capitalOf: given.capitalOf,
    actor: given.actor,
    state: given.state,
  };
}

export function makeKnown(given: Known): Known {
  return {
    entry: given.entry,
    form: given.form,
    exact: given.exact,
    abbreviation: given.abbreviation,
    weak: given.weak,
  };
}
