import type { Article, Entity, EntityId, Quotation } from '../model/article.ts';
import { isStatement, isWithheld } from '../model/attribution.ts';
import type { Correction, Corrections } from '../model/corrections.ts';
import { isPublicSpeaker } from '../model/publicRole.ts';
import { statementRuns } from '../text/statementRuns.ts';
import { articleRef } from './passages.ts';
import type { SeenBefore } from './seenByReaders.ts';

type Entities = ReadonlyMap<EntityId, Entity>;

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
function corrected(article: Article, quotation: Quotation, entities: Entities): Correction[] {
  const { speaker, review } = quotation;
  const times = reattributions(article, quotation);
  const isPublic = speaker !== undefined && isPublicSpeaker(speaker, entities);
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

const moment = ({ at }: Correction) => (at === undefined ? Number.NEGATIVE_INFINITY : Date.parse(at));

/** The public log of corrections, newest first; those without a date last.
 *  @param articles as published: what is withheld is no longer in them
 *  @param closed the articles that are out of sight, of which nothing but that can be said
 *  @param seen whether readers could have seen what was wrong: what was put right before is no correction to them */
export function deriveCorrections(
  articles: readonly Article[],
  closed: readonly Article[],
  entities: Entities,
  seen: SeenBefore,
): Corrections {
  const items = [
    ...closed.map(
      ({ id, pubStatus, withheld }): Correction => ({
        what: pubStatus === 'withheld' ? 'articleWithheld' : 'articleWithdrawn',
        articleId: id,
        ...withheld,
        unknown: false,
      }),
    ),
    ...articles.flatMap((article) =>
      article.quotations.flatMap((q): Correction[] => {
        if (isWithheld(q))
          return [
            {
              what: 'quoteWithheld',
              articleId: article.id,
              quotationId: q.id,
              article: articleRef(article),
              ...q.withheld,
              unknown: false,
            },
          ];
        if (!isStatement(q)) return [];
        const isCorrected = q.review.state === 'corrected' || reattributions(article, q).length > 0;
        return isCorrected ? corrected(article, q, entities).filter(({ at }) => seen(article, q, at)) : [];
      }),
    ),
  ];
  const key = ({ articleId, quotationId }: Correction) => `${articleId} ${quotationId}`;
  return {
    items: items.sort(
      (a, b) => Number(moment(a) < moment(b)) - Number(moment(a) > moment(b)) || (key(a) < key(b) ? -1 : 1),
    ),
  };
}
