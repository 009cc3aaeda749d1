import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, Entity, Mention, Quotation, Revision } from '../model/article.ts';
import { isFormer, isShown, isWithheld, shownSpeaker } from '../model/attribution.ts';
import { typeset } from '../text/typeset.ts';
import { placeFormer } from './placeFormer.ts';
import { withholdQuotations, withoutForgotten } from './withhold/withholdQuotations.ts';

/** The article as the site serves it: withheld words are taken out, what editors rejected is gone, and so is every name
 *  that we are not sure enough of to print. What leaves the house is what the page shows, no more.
 *  @returns `undefined` for an article that is withheld or was called back; `closedArticle` says what stands there. */
export function publishArticle(article: Article, info: ArchiveInfo): Article | undefined {
  return article.pubStatus === 'usable' ? publishReadable(readableArticle(article), info) : undefined;
}

/** The article without withheld words, and with a place for each quotation that is gone; its earlier texts are there. */
export const readableArticle = (article: Article): Article => withholdQuotations(placeFormer(article));

/** What `publishArticle` makes of a readable article. */
export function publishReadable(readable: Article, info: ArchiveInfo): Article {
  const quotations = readable.quotations.flatMap((q): Quotation[] => {
    if (isShown(q) || isWithheld(q))
      return [{ ...q, speaker: shownSpeaker(q, info.threshold), review: publicReview(q) }];
    return isFormer(q) ? [formerQuotation(q)] : [];
  });
  const withoutSpeakers = withoutForgotten(readable, {
    ...readable,
    quotations: readable.quotations.map((q) => (isFormer(q) ? formerQuotation(q) : q)),
  });
  return {
    ...readable,
    quotations,
    entities: withoutMistaken({ ...readable, entities: withoutSpeakers.entities }).map((entity) => ({
      ...entity,
      name: typeset(entity.name),
    })),
    mentions: readable.mentions.filter((m) => !isRejected(m)),
    ...(readable.revisions && { revisions: publishRevisions(readable.revisions, quotations) }),
  };
}

/** Of a decision that holds no more, nothing: its note tells of the name before, which may be the wrong one. */
const publicReview = ({ review }: Quotation): Quotation['review'] =>
  review.state === 'unreviewed' ? { state: 'unreviewed' } : review;

const isRejected = ({ review }: Mention) => review?.state === 'rejected';

/** A film that was taken for a person is nobody: when editors rejected every place that names it, it has no page.
 *  Who speaks or is spoken to stays, and so does a region that others lie in. */
function withoutMistaken({ entities, mentions, quotations, blocks }: Article): Entity[] {
  const meant = new Set<string | undefined>([
    ...mentions.filter((m) => !isRejected(m)).map((m) => m.entity),
    ...quotations.flatMap((q) => [q.speaker?.entity, q.via?.entity, q.to, q.at]),
    ...blocks.map(({ speaker }) => speaker),
    ...entities.map(({ containedIn }) => containedIn),
  ]);
  const mistaken = new Set(mentions.filter(isRejected).map((m) => m.entity));
  return entities.filter(({ id }) => meant.has(id) || !mistaken.has(id));
}

/** Of a quotation that is not one any more its address is left, and its place. Nobody is named beside words that the
 *  source took back, or that never were theirs. */
function formerQuotation({ id, aliases, kind, segments, stood }: Quotation): Quotation {
  return {
    id,
    ...(aliases === undefined ? {} : { aliases }),
    kind,
    segments,
    selector: { exact: '', prefix: '', suffix: '' },
    confidence: 0,
    review: { state: 'unreviewed' },
    lifecycle: 'removed',
    ...(stood === undefined ? {} : { stood }),
  };
}

/** What became of the quotations that one can still open. The earlier texts are told by the page of revisions alone. Whoever
 *  was wrongly said to have spoken is injured anew by every page that repeats it: that we were wrong is told, the name is not. */
function publishRevisions(revisions: readonly Revision[], quotations: readonly Quotation[]): Revision[] {
  const known = new Map(
    quotations.flatMap((q) => [q.id, ...(q.aliases ?? [])].map((id) => [id, q] as const)),
  );
  return revisions.map((revision) => ({
    ...revision,
    before: [],
    quotations: revision.quotations.flatMap(({ was, is, ...entry }): Revision['quotations'] => {
      const q = known.get(entry.id);
      if (q === undefined) return [];
      if (entry.change === 'reattributed' || isWithheld(q)) return [entry];
      // Its words stand again, or still: it is not gone.
      if (entry.change === 'removed' && q.segments.length > 0) return [];
      return [{ ...entry, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }];
    }),
  }));
}
