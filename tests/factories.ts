import fc from 'fast-check';
import summitJson from '../public/archive/articles/kim-jong-un-pledges-full-support-to-putin-during-summit-amid-concerns-of-weapons-deal.json' with {
  type: 'json',
};
import decisionsJson from '../public/archive/entities.json' with { type: 'json' };
import { applyEntityDecisions } from '../src/archive/applyEntityDecisions.ts';
import type { ArchiveInfo } from '../src/model/archiveInfo.ts';
import type { Article, Block, Entity, EntityId, Mention, Quotation, Span } from '../src/model/article.ts';
import { parseEntityDecisions } from '../src/model/entityDecisions.ts';
import { parseArticle } from '../src/model/parseArticle.ts';
import { describeFailure } from '../src/model/result.ts';

/* Small articles for tests: say what the test is about, the rest is sound and dull. */

/** Text of any script and none: controls, pairs of surrogates, and halves of pairs, for JSON can hold these too. */
export const anyText = (maxLength = 60) =>
  fc.string({
    unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    maxLength,
  });

export function aBlock(id: string, text: string, more: Partial<Block> = {}): Block {
  return { id, type: 'paragraph', text, ...more };
}

/** Where `words` stand in a block; the `nth` time they do, from 1.
 *  Throws when they are not there, so that a test never marks the wrong place in silence. */
export function spanOf(block: Pick<Block, 'id' | 'text'>, words: string, nth = 1): Span {
  let start = -1;
  for (let seen = 0; seen < nth; seen += 1) {
    start = block.text.indexOf(words, start + 1);
    if (start === -1) throw new Error(`“${words}” is not ${nth} times in ${block.id}`);
  }
  return { block: block.id, start, end: start + words.length };
}

/** A person, place or organization; its type follows from its id, its name from its slug. */
export function anEntity(id: EntityId, more: Partial<Entity> = {}): Entity {
  const [folder, slug = ''] = id.split('/');
  const type = folder === 'people' ? 'person' : folder === 'places' ? 'place' : 'organization';
  const name = slug.replace(/(?:^|-)(\w)/gu, (part) => part.replace('-', ' ').toUpperCase());
  return { id, type, name, aliases: [], origin: 'editor', ...more };
}

export function aMention(entity: EntityId, span: Span, more: Partial<Mention> = {}): Mention {
  const as = entity.startsWith('people/')
    ? 'person'
    : entity.startsWith('places/')
      ? 'place'
      : 'organization';
  return { entity, span, as, form: 'name', confidence: 1, ...more };
}

/** A direct quotation, matched by software and sure of its speaker, if it is given one. */
export function aQuotation(
  id: string,
  segments: Span[],
  { says, ...more }: Partial<Quotation> & { says?: EntityId } = {},
): Quotation {
  const speaker: Quotation['speaker'] =
    says === undefined
      ? undefined
      : {
          entity: says,
          name: anEntity(says).name,
          form: 'name',
          type: says.startsWith('people/') ? 'person' : 'organization',
        };
  return {
    id,
    kind: 'direct',
    segments,
    selector: { exact: '', prefix: '', suffix: '' },
    speaker,
    confidence: 0.95,
    review: { state: 'unreviewed' },
    lifecycle: 'current',
    ...more,
  };
}

/** Ada Lin says one thing in Oslo. */
export function anArticle(more: Partial<Article> = {}): Article {
  const p1 = aBlock('p1', 'In Oslo, Ada Lin said, "The bridge is safe and it stays open all winter."');
  return {
    schema: 'verbatim/article/1',
    id: 'the-bridge',
    version: 1,
    language: 'en',
    pubStatus: 'usable',
    headline: 'The bridge',
    source: { name: 'The Daily' },
    blocks: [p1],
    quotations: [
      aQuotation('the-bridge-is-safe-and', [spanOf(p1, 'The bridge is safe and it stays open all winter.')], {
        says: 'people/ada-lin',
        cue: spanOf(p1, 'said'),
      }),
    ],
    mentions: [
      aMention('places/oslo', spanOf(p1, 'Oslo')),
      aMention('people/ada-lin', spanOf(p1, 'Ada Lin')),
    ],
    entities: [anEntity('people/ada-lin'), anEntity('places/oslo', { placeType: 'city' })],
    ...more,
  };
}

export function anArchiveInfo(more: Partial<ArchiveInfo> = {}): ArchiveInfo {
  return {
    name: 'Verbatim',
    description: 'A test',
    language: 'en',
    review: 'labelled',
    threshold: 0.9,
    ...more,
  };
}

/** The article that the project starts from, through the gate, with what people decided about its names. */
export function theSummit(): Article {
  const parsed = parseArticle(summitJson);
  const decisions = parseEntityDecisions(decisionsJson);
  if (!parsed.ok) throw new Error(describeFailure(parsed.error));
  if (!decisions.ok) throw new Error(describeFailure(decisions.error));
  return applyEntityDecisions(parsed.value.article, decisions.value);
}
