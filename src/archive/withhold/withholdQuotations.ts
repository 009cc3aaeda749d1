import type { Article, EntityId, Mention, Quotation, Span } from '../../model/article.ts';
import { isStatement, isWithheld } from '../../model/attribution.ts';
import { lineIds, textsOf } from '../../model/passages.ts';
import { withheldId } from '../../model/withheldId.ts';
import { joinBlocks, selectorIn } from '../../text/selectors.ts';
import { cutsOf } from './cutsOf.ts';
import { type CutText, cutText, joinCuts, placeholder } from './cutText.ts';
import { scrub, scrubAll } from './scrub.ts';
import { type WithheldWords, withheldWords } from './withheldWords.ts';

/** An article without the words of its withheld quotations and without who said them: "[withheld]" stands in their
 *  place, wherever in the article they stood, and every other mark still names its words. What is left of a
 *  withheld quotation is its place, when it was withheld, and the note.
 *  @returns the article itself where nothing is withheld */
export function withholdQuotations(article: Article): Article {
  const withheld = withheldWords(article);
  if (withheld === undefined) return article;
  const cuts = cutTexts(article, withheld);
  const move = (span: Span | undefined): Span | undefined => {
    const run = span && cuts.get(span.block)?.move(span);
    return run && { block: span.block, ...run };
  };
  const isCut = (span: Span) => cuts.get(span.block)?.isCut(span) ?? false;
  const unlessCut = (span: Span | undefined) => (span === undefined || isCut(span) ? undefined : move(span));

  const speakers = new Set(withheld.quotations.map((q) => q.speaker?.entity));
  const blocks = article.blocks.map((block) => {
    const cut = cuts.get(block.id);
    if (cut === undefined || cut.text === block.text) return block;
    return {
      ...block,
      text: cut.text,
      speaker: speakers.has(block.speaker) ? undefined : block.speaker,
      marks: block.marks?.flatMap((mark) => {
        const run = cut.move(mark);
        return run === undefined ? [] : [{ ...mark, ...run }];
      }),
    };
  });
  const joined = joinBlocks(blocks);
  const left = (q: Quotation) => q.segments.flatMap((segment) => move(segment) ?? []);
  /** All that was said stood inside the withheld words: its address leads to their place. */
  const isSwallowed = (q: Quotation) =>
    !isWithheld(q) &&
    (q.segments.length > 0 ? left(q).length === 0 : scrub(q.selector.exact, withheld) !== q.selector.exact);
  const closed = closedBy(cuts, withheld.quotations, article.quotations.filter(isSwallowed));
  const keep = (q: Quotation): Quotation[] => {
    if (isSwallowed(q)) return [];
    const segments = left(q);
    return [
      {
        ...q,
        segments,
        selector: selectorIn(joined, segments) ?? { ...q.selector, prefix: '', suffix: '' },
        cue: unlessCut(q.cue),
        speaker: q.speaker && {
          ...q.speaker,
          span: unlessCut(q.speaker.span),
          antecedents: q.speaker.antecedents?.flatMap((span) => unlessCut(span) ?? []),
        },
      },
    ];
  };
  const silenced = new Set(
    article.quotations
      .filter((q) => isWithheld(q) || isSwallowed(q))
      .flatMap(({ id, aliases = [] }) => [id, ...aliases]),
  );
  const cutTextOf = new Map([...textsOf(article)].map(([id, text]) => [text, cuts.get(id)?.text ?? text]));
  /** No span tells where in an earlier text the speaker stood, so of one that held the words nothing is left. */
  const earlierText = (text: string) =>
    cutTextOf.get(text) ?? (scrub(text, withheld) === text ? text : placeholder);
  const result: Article = {
    ...article,
    ...Object.fromEntries(
      lineIds.flatMap((id) => {
        const cut = cuts.get(id);
        return cut === undefined ? [] : [[id, cut.text]];
      }),
    ),
    blocks,
    quotations: article.quotations.flatMap((q) => (isWithheld(q) ? closed(q) : keep(q))),
    mentions: article.mentions.flatMap((m): Mention[] => {
      const span = unlessCut(m.span);
      return span === undefined ? [] : [{ ...m, span }];
    }),
    revisions: article.revisions?.map((revision) => ({
      ...revision,
      before: revision.before.map(({ block, text }) => ({ block, text: earlierText(text) })),
      quotations: revision.quotations.map((entry) =>
        silenced.has(entry.id) ? { id: withheldId(entry.id), change: entry.change } : entry,
      ),
    })),
  };
  return scrubAll(withoutForgotten(article, result), withheld);
}

/** Every text that spans point into, with its cuts. */
function cutTexts(article: Article, { quotations, findWords, findNames }: WithheldWords) {
  const others = article.quotations.filter(isStatement);
  const speakers = new Set(quotations.flatMap((q) => [q.speaker?.entity, q.via?.entity].filter(isId)));
  const theirOwn = others.flatMap((q) => [q.speaker?.span, q.cue].filter((span) => span !== undefined));
  const isSame = (a: Span) => (b: Span) => a.block === b.block && a.start < b.end && b.start < a.end;
  const cuts = new Map<string, CutText>();
  for (const [block, text] of textsOf(article)) {
    const here = (spans: readonly (Span | undefined)[]) =>
      spans.filter((span) => span !== undefined && span.block === block) as Span[];
    const told = here(quotations.flatMap((q) => [q.speaker?.span, q.cue]));
    const found = cutsOf(text, {
      words: joinCuts([...here(quotations.flatMap((q) => q.segments)), ...findWords(text)]),
      tells: [
        ...told,
        ...findNames(text),
        ...here(article.mentions.filter((m) => speakers.has(m.entity)).map((m) => m.span)),
      ],
      // What tells of another statement as well is that one's attribution once the words are gone.
      attribution: told.filter((span) => !theirOwn.some(isSame(span))),
      others: here(others.flatMap((q) => q.segments)),
    });
    cuts.set(block, cutText(text, found));
  }
  return cuts;
}

const isId = (id: EntityId | undefined): id is EntityId => id !== undefined;

/** What is published of a withheld quotation; its aliases are also those of the quotations that went with it.
 *  @param swallowed the quotations that had no other words than withheld ones */
function closedBy(
  cuts: ReadonlyMap<string, CutText>,
  withheld: readonly Quotation[],
  swallowed: readonly Quotation[],
): (q: Quotation) => Quotation {
  const placesOf = (q: Quotation) =>
    q.segments.flatMap((segment): Span[] => {
      const run = cuts.get(segment.block)?.placeholderOf(segment);
      return run === undefined ? [] : [{ block: segment.block, ...run }];
    });
  const isSame = (a: Span | undefined) => (b: Span) => a?.block === b.block && a.start === b.start;
  // The same words once more, somewhere else, belong to the first.
  const hostOf = (q: Quotation) =>
    withheld.find((host) => placesOf(host).some(isSame(placesOf(q)[0]))) ?? withheld[0];
  const idsOf = ({ id, aliases = [] }: Quotation) => [id, ...aliases];
  return (q) => {
    const places = placesOf(q);
    const aliases = [
      ...(q.aliases ?? []),
      ...swallowed.filter((other) => hostOf(other) === q).flatMap(idsOf),
    ].map(withheldId);
    return {
      id: withheldId(q.id),
      ...(aliases.length === 0 ? {} : { aliases }),
      kind: q.kind,
      segments: places.filter((place, at) => places.findIndex(isSame(place)) === at),
      selector: { exact: '', prefix: '', suffix: '' },
      confidence: 0,
      review: { state: 'unreviewed' },
      withheld: q.withheld,
      lifecycle: 'withheld',
    };
  };
}

/** Leaves out the people, places and organizations that only what was taken out told of. */
export function withoutForgotten(before: Article, after: Article): Article {
  const then = idsIn(before);
  const now = idsIn(after);
  const kept = after.entities.filter(({ id }) => now.has(id) || !then.has(id));
  const known = new Set(kept.map((entity) => entity.id));
  return {
    ...after,
    entities: kept.map((entity) => ({
      ...entity,
      containedIn: known.has(entity.containedIn ?? '') ? entity.containedIn : undefined,
    })),
  };
}

/** Everybody and everything that an article refers to. */
function idsIn({ blocks, quotations, mentions, entities }: Article): ReadonlySet<EntityId> {
  const direct = new Set(
    [
      ...blocks.map((b) => b.speaker),
      ...mentions.map((m) => m.entity),
      ...quotations.flatMap((q) => [q.speaker?.entity, q.via?.entity, q.to, q.at]),
    ].filter(isId),
  );
  // What one place lies in is named by that place.
  return direct.union(
    new Set(
      entities
        .filter(({ id }) => direct.has(id))
        .map((e) => e.containedIn)
        .filter(isId),
    ),
  );
}
