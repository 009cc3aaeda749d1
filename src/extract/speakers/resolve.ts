import type { At, Names } from '../draft.ts';
import type { Found } from './context.ts';
import type { Reading } from './items.ts';
import type { Source } from './phrase.ts';
import type { Pronouns } from './pronouns.ts';

/** Who a source is: the person or body, by name where the text tells. */
export type Resolved = {
  entity: number | undefined;
  name: string;
  antecedents: At[];
  /** How clear it is: features of confidence. */
  traits: string[];
};

export function textOf(reading: Reading, source: Source): string {
  return reading.text.slice(source.start, source.end);
}

/** Leads a source to its person. Names lead to their entity; he and she to the person the text last let speak or act. */
export function resolve(
  found: Found,
  readings: readonly Reading[],
  names: Names,
  pronouns: Pronouns,
  quoted: ReadonlySet<number>,
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
        name: entity.name,
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
  return { entity: undefined, name: printed, antecedents: [], traits: ['unresolved'] };
}
