import type { EntityId } from './article.ts';

/** What a decision about a name changes across the archive, before it is made. */
export type EntityPreview = {
  /** Articles in which anything changes, by headline. */
  articles: { id: string; headline: string; quotes: number; mentions: number }[];
  /** Quotations whose speaker, source, hearer or place gets another id or name. */
  quotes: number;
  /** Mentions that lead elsewhere. */
  mentions: number;
  /** Pages that go, and where their addresses lead then; nowhere when nothing is left of the name. */
  gone: { from: EntityId; to: EntityId | undefined }[];
  /** Pages that come. */
  come: EntityId[];
  /** Names that readers see in another form. */
  names: { id: EntityId; was: string; is: string }[];
  /** Other facts that change, in words: "type: region", "listed: no". */
  facts: { id: EntityId; fact: string; was: string; is: string }[];
};

/** One line of the list of names, as the desk shows it. */
export type EntityRow = {
  id: EntityId;
  name: string;
  aliases: string[];
  description: string | undefined;
  articles: number;
  /** Statements it is the shown speaker of, or would be. */
  quotes: number;
  mentions: number;
  /** Whether its page stands in lists and search engines. */
  listed: boolean;
  wikidata: string | undefined;
  placeType: string | undefined;
  containedIn: EntityId | undefined;
  geo: { latitude: number; longitude: number } | undefined;
  formerIds: EntityId[];
  doubts: EntityDoubt[];
};

/** Why somebody should look: two entries that may be one, a name that says too little. */
export type EntityDoubt = {
  why: 'bareSurname' | 'similarName' | 'sameParts' | 'sameSlug' | 'oneWord';
  /** Who else it may be. */
  other: EntityId | undefined;
};

const kinds: Record<string, string> = { people: 'person', places: 'place', organizations: 'organization' };

/** `person`, `place` or `organization`, from an id. */
export const kindOf = (id: EntityId) => kinds[id.split('/')[0] ?? ''] ?? 'name';

/** A doubt in words.
 *  @param nameOf what to call the other */
export function doubtWords({ why, other }: EntityDoubt, nameOf: (id: EntityId) => string): string {
  const name = other === undefined ? '' : nameOf(other);
  switch (why) {
    case 'oneWord':
      return 'one word only';
    case 'bareSurname':
      return `may be ${name}`;
    case 'similarName':
      return `is like ${name}`;
    case 'sameParts':
      return `the same words as ${name}`;
    case 'sameSlug':
      return `also a ${kindOf(other ?? '')}`;
    default:
      return why satisfies never;
  }
}

/** Whether a name may be somebody else's. */
export const isDoubtful = ({ doubts }: Pick<EntityRow, 'doubts'>) =>
  doubts.some(({ other }) => other !== undefined);
