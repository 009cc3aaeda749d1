import type { DraftEntity, DraftMention } from '../draft.ts';
import { actorOrGround } from './actorOrGround.ts';
import type { Candidate, Entry, Reading } from './candidate.ts';

/* How often a mention of each rule is right, as seen on hand-marked news. */
const confidences = new Map([
  ['lexicon', 0.95],
  ['given-name', 0.95],
  ['role-before', 0.93],
  ['organization-head', 0.9],
  ['site-word', 0.85],
  ['headline', 0.9],
  ['capitals', 0.75],
  ['team', 0.7],
]);

/** An entity and where it is named. */
export type Unit = {
  entity: DraftEntity;
  entry: Entry | undefined;
  mentions: Candidate[];
  shared: boolean;
};

/** The mention of an entity at a candidate. A capital that acts stands for its country, which `country` finds or makes. */
export function makeMention(
  reading: Reading,
  unit: Unit,
  mention: Candidate,
  country: (entry: Entry) => DraftEntity,
): DraftMention {
  const { block, start, end, rule } = mention;
  const base = { block, start, end, rule, entity: unit.entity.key };
  const confidence = unit.shared && mention.words.length === 1 ? 0.5 : (confidences.get(rule) ?? 0.8);
  const form =
    mention.known?.form === 'alias' ||
    (unit.entity.type !== 'person' && unit.entity.name.toLowerCase() !== mention.text.toLowerCase())
      ? 'alias'
      : 'name';
  if (mention.kind === 'demonym') return { ...base, as: 'organization', form: 'demonym', confidence };
  if (rule === 'ministry') return { ...base, as: 'organization', form: 'description', confidence: 0.85 };
  if (unit.entity.type !== 'place') return { ...base, as: unit.entity.type, form, confidence };
  const { entry } = unit;
  const drafted = reading.blocks[block];
  if (drafted === undefined || (entry?.actor !== true && entry?.capitalOf === undefined))
    return { ...base, as: 'place', form, confidence };
  const { as, clear } = actorOrGround(drafted, mention);
  const sure = clear ? confidence : confidence - 0.15;
  if (as === 'organization' && entry.capitalOf !== undefined && unit.entity.placeType === 'city')
    return {
      ...base,
      entity: country(entry.capitalOf).key,
      as,
      form: 'alias',
      confidence: sure - 0.1,
      rule: 'capital-for-government',
    };
  return { ...base, as, form, confidence: sure };
}

/** "in French,", "speaks Arabic": a language, not a people; "US$300": money. */
export function isLanguage(reading: Reading, mention: Candidate): boolean {
  const tokens = reading.blocks[mention.block]?.tokens;
  const before = tokens?.[mention.first - 1]?.lower ?? '';
  const after = tokens?.[mention.last + 1];
  if (after?.lower === 'language' || after?.lower === 'languages') return true;
  return (
    /^(?:in|into|speak|speaks|spoke|speaking|from)$/.test(before) &&
    (after === undefined || !after.word || /^(?:and|or|to|but|with|that|language)$/.test(after.lower))
  );
}
