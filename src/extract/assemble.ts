import type { Block, Entity, Mention, Quotation, Span } from '../model/article.ts';
import { quotationId, slugOf } from '../model/slug.ts';
import { joinBlocks, selectorIn } from '../text/selectors.ts';
import type { At, DraftEntity, DraftQuotation, Names } from './draft.ts';

export type Extracted = { quotations: Quotation[]; mentions: Mention[]; entities: Entity[] };

const folders = { person: 'people', place: 'places', organization: 'organizations' } as const;

/** What the steps found, in the article's own terms: ids for keys, blocks by name, selectors for links. */
export function assemble(
  blocks: readonly Pick<Block, 'id' | 'type' | 'text'>[],
  names: Names,
  drafts: readonly DraftQuotation[],
): Extracted {
  // A name of signs alone has no address, so it is nobody's page and stays out.
  const ids = names.entities.map((entity) => {
    const slug = slugOf(entity.name);
    return slug === '' ? undefined : `${folders[entity.type]}/${slug}`;
  });
  const span = (at: At): Span => ({ block: blocks[at.block]?.id ?? '', start: at.start, end: at.end });
  const joined = joinBlocks(blocks);
  const idOf = idGiver();
  const quotations = drafts.flatMap((draft): Quotation[] => {
    const segments = draft.segments.map(span);
    const selector = selectorIn(joined, segments);
    return selector === undefined
      ? []
      : [
          {
            id: idOf(selector.exact),
            kind: draft.kind,
            segments,
            selector,
            ...speakerFields(draft, ids, span),
            confidence: draft.confidence,
            rule: draft.rule,
            review: { state: 'unreviewed' },
            lifecycle: 'current',
          },
        ];
  });
  const entities = new Map<string, Entity>();
  const places = new Map(
    names.entities.flatMap((e, index) => (e.type === 'place' ? [[e.name, ids[index]] as const] : [])),
  );
  for (const [index, entity] of names.entities.entries()) {
    const id = ids[index];
    if (id !== undefined && !entities.has(id)) entities.set(id, entityOf(id, entity, places));
  }
  const mentions: Mention[] = [];
  for (const m of names.mentions) {
    const entity = ids[m.entity];
    if (entity !== undefined)
      mentions.push({ entity, span: span(m), as: m.as, form: m.form, confidence: m.confidence });
  }
  return { quotations, mentions, entities: [...entities.values()] };
}

function speakerFields(
  { speaker, cue, via }: DraftQuotation,
  ids: readonly (string | undefined)[],
  span: (at: At) => Span,
): Pick<Quotation, 'speaker' | 'cue' | 'via'> {
  const entity = speaker?.entity === undefined ? undefined : ids[speaker.entity];
  const passedOn = via?.entity === undefined ? undefined : ids[via.entity];
  return {
    ...(speaker === undefined
      ? {}
      : {
          speaker: {
            ...(entity === undefined ? {} : { entity }),
            name: speaker.name,
            ...(speaker.role === undefined ? {} : { role: speaker.role }),
            ...(speaker.span === undefined ? {} : { span: span(speaker.span) }),
            ...(speaker.antecedents.length === 0 ? {} : { antecedents: speaker.antecedents.map(span) }),
            form: speaker.form,
            type: speaker.type,
          },
        }),
    ...(cue === undefined ? {} : { cue: span(cue) }),
    ...(via === undefined
      ? {}
      : { via: { name: via.name, ...(passedOn === undefined ? {} : { entity: passedOn }) } }),
  };
}

function entityOf(id: string, entity: DraftEntity, places: ReadonlyMap<string, string | undefined>): Entity {
  const { type, name, aliases, description, wikidata, geo, placeType, within, origin } = entity;
  const containedIn = within === undefined ? undefined : places.get(within);
  return {
    id,
    type,
    name,
    aliases,
    ...(description === undefined ? {} : { description }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(entity.public === undefined ? {} : { public: entity.public }),
    ...(geo === undefined ? {} : { geo }),
    ...(placeType === undefined ? {} : { placeType }),
    ...(containedIn === undefined || containedIn === id ? {} : { containedIn }),
    origin,
  };
}

/** Gives quotations their ids, each once. `quotationId` counts up from 2 at every collision: a page of one word in quotes,
 *  over and over, would take all day, so the count goes on from where it stopped. */
function idGiver(): (words: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const none: ReadonlySet<string> = new Set();
  return (words) => {
    const base = quotationId(words.slice(0, 400), none);
    let id = base;
    if (taken.has(base)) {
      let count = counts.get(base) ?? 2;
      while (taken.has(`${base}-${count}`)) count += 1;
      id = `${base}-${count}`;
      counts.set(base, count + 1);
    }
    taken.add(id);
    return id;
  };
}
