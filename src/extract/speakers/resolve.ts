import type { At, DraftMention, Names } from '../draft.ts';
import type { Found } from './context.ts';
import type { Reading } from './items.ts';
import type { Source } from './phrase.ts';
import type { Pronouns } from './pronouns.ts';
import { countBefore } from './spots.ts';

/** Who a source is: the person or body, by name where the text tells. */
export type Resolved = {
  entity: number | undefined;
  name: string;
  antecedents: At[];
  /** How clear it is: features of confidence. */
  traits: string[];
};

/** Descriptions that stand for a person, by block and end: "0 57". */
export type Described = ReadonlyMap<string, DraftMention>;

export function textOf(reading: Reading, source: Source): string {
  return reading.text.slice(source.start, source.end);
}

/** How far back the name of a description is looked for, in mentions. */
const reach = 200;

/** Where the person of a description was last named before it. */
function nameBefore({ mentions }: Names, described: DraftMention): At[] {
  const before = countBefore(mentions, described.block, described.start);
  for (let i = before - 1; i >= 0 && i > before - reach; i -= 1) {
    const at = mentions[i];
    if (at?.entity === described.entity) return [{ block: at.block, start: at.start, end: at.end }];
  }
  return [];
}

/** A body goes by the name the article gives it here, long or by initials; cut to a word of it ("the Post") it has its full one. */
function asPrinted(reading: Reading, mention: At, full: string): string {
  const printed = reading.text.slice(mention.start, mention.end);
  return full.toLowerCase().endsWith(printed.toLowerCase()) ? full : printed;
}

/** Leads a source to its person. Names lead to their entity; he and she to the person the text last let speak or act. */
export function resolve(
  found: Found,
  readings: readonly Reading[],
  names: Names,
  pronouns: Pronouns,
  quoted: ReadonlySet<number>,
  described: Described,
): Resolved {
  const { source } = found;
  const reading = readings[source.block] as Reading;
  const printed = textOf(reading, source);
  if (source.form === 'name' && source.mention !== undefined) {
    const mention = names.mentions[source.mention];
    const entity = mention && names.entities[mention.entity];
    if (mention !== undefined && entity !== undefined) {
      return {
        entity: mention.entity,
        name: entity.type === 'organization' ? asPrinted(reading, mention, entity.name) : entity.name,
        antecedents: [],
        traits: [entity.name.includes(' ') ? 'full' : 'bare'],
      };
    }
  }
  if (source.form === 'pronoun') {
    const person = pronouns.antecedent(source, quoted);
    if (person !== undefined) {
      const { mention, traits } = person;
      const at = names.mentions[mention];
      const entity = at && names.entities[at.entity];
      if (at !== undefined && entity !== undefined)
        return {
          entity: at.entity,
          name: entity.name,
          antecedents: [{ block: at.block, start: at.start, end: at.end }],
          traits,
        };
    }
  }
  if (source.form === 'description') {
    // "The commissioner said", of the one commissioner named before.
    const mention = described.get(`${source.block} ${source.end}`);
    const entity = mention === undefined ? undefined : names.entities[mention.entity];
    const opens =
      mention === undefined || /^(?:the )?$/i.test(reading.text.slice(source.start, mention.start));
    if (mention !== undefined && entity !== undefined && opens)
      return {
        entity: mention.entity,
        name: entity.name,
        antecedents: nameBefore(names, mention),
        traits: ['described'],
      };
  }
  return { entity: undefined, name: printed, antecedents: [], traits: ['unresolved'] };
}
