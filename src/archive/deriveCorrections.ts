import type { Article, Entity, EntityId, Quotation, Speaker } from '../model/article.ts';
import { isStatement, isWithheld } from '../model/attribution.ts';
import type { Correction, Corrections } from '../model/corrections.ts';
import { isPublicSpeaker } from '../model/publicRole.ts';
import { statementRuns } from '../text/statementRuns.ts';
import { articleRef } from './passages.ts';
import type { SeenBefore } from './seenByReaders.ts';

type Entities = Pick<ReadonlyMap<EntityId, Entity>, 'get'>;

/** When and why a quotation's speaker was put right, oldest first. */
function reattributions({ revisions = [] }: Article, { id, aliases = [] }: Quotation) {
  return revisions
    .filter(({ quotations }) =>
      quotations.some((q) => q.change === 'reattributed' && (q.id === id || aliases.includes(q.id))),
    )
    .map(({ at, note }) => ({ at, note }));
}

/** What the log says of a quotation that an editor, or its source, corrected. A name stands in it only when its owner has a public
 *  role, and never that of the person who was wrongly named: the newsroom's note may, when they asked for it. */
function corrected(article: Article, quotation: Quotation, mayBeNamed: boolean): Correction[] {
  const { speaker, review } = quotation;
  const times = reattributions(article, quotation);
  const isPublic = speaker !== undefined && mayBeNamed;
  const about = { articleId: article.id, quotationId: quotation.id, article: articleRef(article) };
  const now = {
    runs: speaker === undefined || isPublic ? statementRuns(article, quotation) : undefined,
    speaker: isPublic ? { name: speaker.name, entity: speaker.entity } : undefined,
    unknown: speaker === undefined,
  };
  if (times.length === 0) return [{ ...about, what: 'quote', at: review.at, note: review.note, ...now }];
  return times.map(({ at, note }, index) =>
    index === times.length - 1
      ? { ...about, what: 'speaker', at, note: note ?? review.note, ...now }
      : // What it said between two corrections was wrong as well.
        { ...about, what: 'speaker', at, note, runs: undefined, speaker: undefined, unknown: false },
  );
}

/** What one article has for the log of corrections: plain JSON. Whether a speaker may be named there only all articles
 *  together can tell, so what they say without the name stands beside it. */
export type CorrectionShare = {
  items: Correction[];
  speaker?: Pick<Speaker, 'entity' | 'type'>;
  unnamed?: Correction[];
};

/** @param article as published: what is withheld is no longer in it
 *  @param seen whether readers could have seen what was wrong: what was put right before is no correction to them */
export function correctionShares(article: Article, seen: SeenBefore): CorrectionShare[] {
  return article.quotations.flatMap((q): CorrectionShare[] => {
    if (isWithheld(q)) {
      const item: Correction = {
        what: 'quoteWithheld',
        articleId: article.id,
        quotationId: q.id,
        article: articleRef(article),
        ...q.withheld,
        unknown: false,
      };
      return [{ items: [item] }];
    }
    if (!isStatement(q)) return [];
    if (q.review.state !== 'corrected' && reattributions(article, q).length === 0) return [];
    const told = (mayBeNamed: boolean) =>
      corrected(article, q, mayBeNamed).filter(({ at }) => seen(article, q, at));
    const { speaker } = q;
    if (speaker === undefined) return [{ items: told(false) }];
    const { entity, type } = speaker;
    return [{ items: told(true), speaker: { entity, type }, unnamed: told(false) }];
  });
}

/** What the log says of an article that is out of sight: nothing but that. */
export const closedCorrection = ({ id, pubStatus, withheld }: Article): Correction => ({
  what: pubStatus === 'withheld' ? 'articleWithheld' : 'articleWithdrawn',
  articleId: id,
  ...withheld,
  unknown: false,
});

const moment = ({ at }: Correction) => (at === undefined ? Number.NEGATIVE_INFINITY : Date.parse(at));

/** The public log of corrections, newest first; those without a date last.
 *  @param closed of the articles that are out of sight
 *  @param shares of all others
 *  @param entities as all articles together know them */
export function logOf(
  closed: readonly Correction[],
  shares: readonly CorrectionShare[],
  entities: Entities,
): Corrections {
  const items = [
    ...closed,
    ...shares.flatMap(({ items: named, speaker, unnamed = [] }) =>
      speaker === undefined || isPublicSpeaker(speaker, entities) ? named : unnamed,
    ),
  ];
  const key = ({ articleId, quotationId }: Correction) => `${articleId} ${quotationId}`;
  return {
    items: items.sort(
      (a, b) => Number(moment(a) < moment(b)) - Number(moment(a) > moment(b)) || (key(a) < key(b) ? -1 : 1),
    ),
  };
}

/** The same of articles that are all at hand. */
export const deriveCorrections = (
  articles: readonly Article[],
  closed: readonly Article[],
  entities: Entities,
  seen: SeenBefore,
): Corrections =>
  logOf(
    closed.map(closedCorrection),
    articles.flatMap((article) => correctionShares(article, seen)),
    entities,
  );
