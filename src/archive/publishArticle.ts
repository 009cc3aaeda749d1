import type { ArchiveInfo } from '../model/archiveInfo.ts';
import type { Article, Entity, Mention } from '../model/article.ts';
import { isShown, isWithheld, shownSpeaker } from '../model/attribution.ts';
import { typeset } from '../text/typeset.ts';
import { withholdQuotations } from './withhold/withholdQuotations.ts';

/** The article as the site serves it: withheld words are taken out, what editors rejected is gone, and so is every name
 *  that we are not sure enough of to print. What leaves the house is what the page shows, no more.
 *  @returns `undefined` for an article that is withheld or was called back; `closedArticle` says what stands there. */
export function publishArticle(article: Article, info: ArchiveInfo): Article | undefined {
  if (article.pubStatus !== 'usable') return undefined;
  const readable = withholdQuotations(article);
  return {
    ...readable,
    quotations: readable.quotations
      .filter((q) => isShown(q) || isWithheld(q))
      .map((q) => ({ ...q, speaker: shownSpeaker(q, info.threshold) })),
    entities: withoutMistaken(readable).map((entity) => ({ ...entity, name: typeset(entity.name) })),
    mentions: readable.mentions.filter((m) => !isRejected(m)),
    ...withoutWronglyNamed(readable),
  };
}

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

/** Whoever was wrongly said to have spoken is injured anew by every page that repeats it: that we were wrong is told,
 *  the name is not. */
function withoutWronglyNamed({ revisions }: Article): Pick<Article, 'revisions'> {
  if (revisions === undefined) return {};
  return {
    revisions: revisions.map((revision) => ({
      ...revision,
      quotations: revision.quotations.map(({ was, ...entry }) =>
        entry.change === 'reattributed' || was === undefined ? entry : { ...entry, was },
      ),
    })),
  };
}
