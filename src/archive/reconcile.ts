import type { Article, Quotation } from '../model/article.ts';
import { quotationId } from '../model/slug.ts';
import { inReadingOrder } from './articleText.ts';
import {
  askAgain,
  isDecided,
  isDecidedLater,
  isLasting,
  isWithheld,
  renew,
  withoutPlace,
} from './reconcile/decisions.ts';
import { followQuotation, keepSpeaker, lookAt, stayAsked } from './reconcile/followQuotation.ts';
import { keepEntities, keepMentions } from './reconcile/keepMentions.ts';
import { overlapping, settles } from './reconcile/overlap.ts';
import { pairQuotations } from './reconcile/pairQuotations.ts';
import { pairReworded, type RewordedPair } from './reconcile/pairReworded.ts';
import { watchWords } from './reconcile/withheldWords.ts';

/** The changed article, and what a person should look at. */
export type Reconciled = {
  article: Article;
  /** Quotations that a person checked and whose decision holds no more, for the text changed under them. */
  flagged: string[];
  /** Quotations that a person withheld and whose words might be read in the new text: it must not be written as it is. */
  exposed: string[];
  /** Mentions that a person checked, gone with their words. */
  lostMentions: number;
  /** What happened to the words of quotations that kept their id and not their words. */
  reworded: ReadonlyMap<string, RewordedPair['change']>;
};

/** The same article read again, with everything that people decided about it before.
 *  A decision follows its passage where the very words still stand, and what tells their speaker with them; else the
 *  quotation asks for a new look. What was rejected stays rejected, what was withheld stays withheld. Quotations keep their
 *  ids, reworded ones too, and those whose words are gone stay as `removed`, so that their addresses can say so. Done twice,
 *  it changes nothing.
 *  @param before what is on file
 *  @param after what was read now, marked, under the same id */
export function reconcile(before: Article, after: Article): Reconciled {
  const look = lookAt(before, after);
  const { sameText, follow } = look;
  const mayBeRead = watchWords(before, after);
  const pairs = pairQuotations(before.quotations, after.quotations);
  const rewordedPairs = sameText ? [] : pairTheRest(pairs, before, after);
  const partners = new Map([...pairs, ...rewordedPairs].map((p) => [p.before, p.after]));

  const flagged: string[] = [];
  const exposed: string[] = [];
  const kept: Quotation[] = [];
  const gone: Quotation[] = [];
  /** By what the engine finds: the same as it was before. */
  const renewed = new Map<Quotation, Quotation>();
  /** As they were decided: those that ask for a new look and are there all the same. */
  const asDecided = new Map<string, Quotation>();
  for (const q of before.quotations) {
    const partner = partners.get(q);
    if (!isDecided(q) || (partner !== undefined && isDecidedLater(partner, q))) {
      if (partner !== undefined) renewed.set(partner, q);
      else gone.push(withoutPlace(q));
      continue;
    }
    const followed = followQuotation(q, look, partner);
    if (!sameText && isWithheld(q) && mayBeRead(q, followed !== undefined)) exposed.push(q.id);
    if (followed !== undefined) kept.push(followed);
    else if (isLasting(q)) gone.push(withoutPlace(q));
    else {
      if (q.review.state !== 'unreviewed') flagged.push(q.id);
      const asked = partner === undefined ? stayAsked(q, look, before.version) : undefined;
      if (asked !== undefined) kept.push(asked);
      else if (partner === undefined) gone.push(withoutPlace(askAgain(q, before.version)));
      else {
        renewed.set(partner, askAgain(q, before.version));
        asDecided.set(q.id, q);
      }
    }
  }

  const decidedAt = overlapping(kept, (q) => q.segments);
  const isSettled = (q: Quotation) => decidedAt(q.segments).some((decided) => settles(decided, q));
  const found = after.quotations.filter((q) => !isSettled(q));
  for (const [partner, q] of renewed) if (isSettled(partner)) gone.push(withoutPlace(q));
  const standing = [
    ...kept,
    ...found.flatMap((q) => {
      const was = renewed.get(q);
      if (was === undefined) return [];
      const now = renew(was, q);
      const decided = asDecided.get(was.id);
      return [decided === undefined ? now : keepSpeaker(decided, now, look)];
    }),
  ];
  const quotations = withOwnIds(
    standing,
    gone,
    found.filter((q) => !renewed.has(q)),
  );
  const { mentions, lost } = keepMentions(before, after, follow);
  const { withheld = after.withheld, revisions = after.revisions } = before;
  const article: Article = {
    ...after,
    version: Math.max(sameText ? before.version : before.version + 1, after.version),
    ...(withheld === undefined ? {} : { withheld, pubStatus: 'withheld' as const }),
    quotations,
    mentions,
    entities: keepEntities(before, { ...after, quotations, mentions }),
    ...(revisions === undefined ? {} : { revisions }),
  };
  const reworded = new Map(rewordedPairs.map((p) => [p.before.id, p.change]));
  return { article: inReadingOrder(article), flagged, exposed, lostMentions: lost, reworded };
}

function pairTheRest(pairs: ReturnType<typeof pairQuotations>, before: Article, after: Article) {
  const paired = new Set(pairs.flatMap((p) => [p.before, p.after]));
  const unpaired = ({ quotations }: Article) => quotations.filter((q) => !paired.has(q));
  return pairReworded({ old: unpaired(before), before }, { fresh: unpaired(after), after });
}

/** All of them, each under an id that no other has or had. An old one also answers to the id that its words would give it. */
function withOwnIds(
  standing: readonly Quotation[],
  gone: readonly Quotation[],
  newcomers: readonly Quotation[],
): Quotation[] {
  const taken = new Set([...standing, ...gone].flatMap((q) => [q.id, ...(q.aliases ?? [])]));
  const named = standing.map((q) => {
    const natural = idOf(q, new Set());
    if (taken.has(natural) || q.id.startsWith(`${natural}-`)) return q;
    taken.add(natural);
    return { ...q, aliases: [...(q.aliases ?? []), natural] };
  });
  const added = newcomers.map((q) => {
    const id = taken.has(q.id) ? idOf(q, taken) : q.id;
    taken.add(id);
    return id === q.id ? q : { ...q, id };
  });
  return [...named, ...gone, ...added];
}

/** As the engine names it. */
const idOf = (q: Quotation, taken: ReadonlySet<string>) => quotationId(q.selector.exact.slice(0, 400), taken);
