import type { Article, Quotation } from '../../model/article.ts';
import { isStatement, shownSpeaker } from '../../model/attribution.ts';
import { noEntityDecisions } from '../../model/entityDecisions.ts';
import { applyEntityDecisions } from '../applyEntityDecisions.ts';
import type { DecisionContext } from './decisionContext.ts';

/** The name that readers see on a quotation: the one that people gave its speaker, if it is shown at all. */
function shownName(article: Article, quotation: Quotation | undefined, context: DecisionContext) {
  if (quotation === undefined || article.pubStatus !== 'usable') return undefined;
  const decided = applyEntityDecisions(
    { ...article, quotations: [quotation] },
    context.decisions ?? noEntityDecisions,
  );
  const [shown] = decided.quotations;
  return shown && isStatement(shown) ? shownSpeaker(shown, context.threshold)?.name : undefined;
}

/** The changed article with a revision, where a name that readers could see has become another or nobody's: the
 *  public log of corrections reads it. A name that comes where none was shown is no correction. */
export function logChange(
  before: Article,
  after: Article,
  quotationId: string,
  context: DecisionContext,
): Article {
  const find = ({ quotations }: Article) => quotations.find((q) => q.id === quotationId);
  const was = shownName(before, find(before), context);
  const is = shownName(after, find(after), context);
  if (was === undefined || was === is) return after;
  const { at, note } = context;
  const version = after.version + 1;
  return {
    ...after,
    version,
    revisions: [
      ...(after.revisions ?? []),
      {
        version,
        at,
        ...(note === undefined ? {} : { note }),
        before: [],
        quotations: [{ id: quotationId, change: 'reattributed', was, ...(is === undefined ? {} : { is }) }],
      },
    ],
  };
}
