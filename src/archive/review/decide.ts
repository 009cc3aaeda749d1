import type { Article, Entity, Quotation, Review } from '../../model/article.ts';
import { isChecked } from '../../model/attribution.ts';
import type { QuoteDecision } from '../../model/decisions.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { destinationOf } from '../applyEntityDecisions.ts';
import { chooseSpeaker, type NamedChoice } from './chooseSpeaker.ts';
import { setCircumstances, spreadRole } from './circumstances.ts';
import { type DecisionContext, signed } from './decisionContext.ts';
import { logChange } from './logChange.ts';
import { setSpeaker, setUnnamed, withoutSpeaker } from './setSpeaker.ts';
import { withEntities } from './withEntities.ts';
import { releaseQuotation, withholdQuotation } from './withhold.ts';

/** The article after an editor decided about one quotation; nothing else in it changes, but that a speaker new to it
 *  is added to its entities, and a revision where readers saw another name.
 *  @returns a failure in one sentence when there is no such quotation, or the decision does not fit it */
export function decide(
  article: Article,
  quotationId: string,
  decision: QuoteDecision,
  context: DecisionContext,
): Result<Article> {
  const quotation = article.quotations.find((q) => q.id === quotationId);
  if (quotation === undefined)
    return failure('missing', 'quotations', `${article.id} has no quotation ${quotationId}`);
  if (quotation.lifecycle === 'removed')
    return failure('invalid', quotationId, 'its words are no longer in the article');
  const decided = decideAlone(article, quotation, decision, context);
  if (!decided.ok) return decided;
  const { now, named = [] } = decided.value;
  const quotations = article.quotations.map((q) => (q === quotation ? now : q));
  const all = withEntities({ ...article, quotations }, named);
  const after = decision.do === 'circumstances' ? spreadRole(all, quotation, now) : all;
  // What is withheld must not be told of in the log of corrections either.
  return success(decision.do === 'withhold' ? after : logChange(article, after, quotationId, context));
}

/** `named`: whom the quotation names now, and the article may not know. */
type Decided = { now: Quotation; named?: readonly Entity[] };

function decideAlone(
  article: Article,
  quotation: Quotation,
  decision: QuoteDecision,
  context: DecisionContext,
): Result<Decided> {
  const review = (state: Review['state'], q: Quotation): Result<Decided> =>
    success({ now: { ...q, review: { state, ...signed(context) } } });
  switch (decision.do) {
    case 'confirm':
      return review('confirmed', quotation);
    case 'unknown':
      return review('corrected', withoutSpeaker(quotation));
    case 'reject':
      return review('rejected', quotation);
    case 'term':
      return review('corrected', { ...withoutSpeaker(quotation), kind: 'term' });
    case 'paraphrase':
      return review('corrected', { ...keepShown(quotation, context), kind: 'indirect' });
    case 'direct':
    case 'mixed':
      return review('corrected', { ...keepShown(quotation, context), kind: decision.do });
    case 'withhold':
      return wrap(withholdQuotation(quotation, context));
    case 'release':
      return wrap(releaseQuotation(quotation));
    case 'speaker':
    case 'speakerByName':
      return decideSpeaker(article, quotation, decision, context);
    case 'speakerUnnamed':
      return review('corrected', setUnnamed(article, quotation, decision));
    case 'circumstances': {
      const set = setCircumstances(article, keepShown(quotation, context), decision, context);
      if (!set.ok) return set;
      const { now, named } = set.value;
      const state = isChecked(quotation) ? quotation.review.state : 'corrected';
      return success({ now: { ...now, review: { state, ...signed(context) } }, named });
    }
    default:
      return decision satisfies never;
  }
}

const wrap = (result: Result<Quotation>): Result<Decided> =>
  result.ok ? success({ now: result.value }) : result;

/** Whose words they are is not what was decided: a name that readers see stays, a guess that was held back does not
 *  come out as checked because its quotation marks were looked at. */
function keepShown(quotation: Quotation, { threshold }: DecisionContext): Quotation {
  const shown = isChecked(quotation) || quotation.confidence >= threshold;
  return shown ? quotation : withoutSpeaker(quotation);
}

function decideSpeaker(
  article: Article,
  quotation: Quotation,
  choice: NamedChoice,
  context: DecisionContext,
): Result<Decided> {
  const chosen = chooseSpeaker(article, choice, context);
  if (!chosen.ok) return chosen;
  const lead = destinationOf(context.decisions?.moves ?? [], article.id);
  const before = quotation.speaker?.entity;
  const same = before !== undefined && lead(before) === lead(chosen.value.id) && quotation.kind !== 'term';
  const now = same ? quotation : setSpeaker(article, quotation, chosen.value, lead);
  return success({
    now: { ...now, review: { state: same ? 'confirmed' : 'corrected', ...signed(context) } },
    ...(same ? {} : { named: [chosen.value] }),
  });
}
