import type { Quotation, Speaker } from '../../model/article.ts';

/** Whether a person had a say in a quotation: decided about it, or marked it where the software had found none. */
export function isDecided(q: Quotation): boolean {
  return q.review.state !== 'unreviewed' || isWithheld(q) || (isAdded(q) && q.lifecycle === 'current');
}

export const isAdded = (q: Quotation): boolean => q.added !== undefined;

export const isWithheld = (q: Quotation): boolean => q.withheld !== undefined || q.lifecycle === 'withheld';

/** Whether a decision holds whatever becomes of the text: no edit brings back what was rejected or withheld. */
export const isLasting = (q: Quotation): boolean => q.review.state === 'rejected' || isWithheld(q);

/** Whether both were decided, and `q` not before the other: a file that was reviewed elsewhere and comes in again. */
export function isDecidedLater(q: Quotation, than: Quotation): boolean {
  return isDecided(q) && !isWithheld(than) && (q.review.at ?? '') >= (than.review.at ?? '');
}

/** A quotation that a person checked, up for a new look: who decided what, and when, stays with it, in words as well. One
 *  that waits for it already stays as it is.
 *  @param version of the article that they looked at */
export function askAgain(q: Quotation, version: number): Quotation {
  const { state, by, at, note } = q.review;
  if (state === 'unreviewed') return q;
  const who = by === undefined ? '' : ` by ${by}`;
  const when = at === undefined ? '' : ` on ${at.slice(0, 10)}`;
  const whose = q.speaker === undefined ? '' : `, ${q.speaker.name}`;
  const before = `The text changed; decided before${who}${when}: ${state}${whose}.`;
  return {
    ...q,
    review: {
      state: 'unreviewed',
      note: note === undefined ? before : `${before} ${note}`.slice(0, 5_000),
      ...(state === 'confirmed' || state === 'corrected'
        ? { before: { version, state, ...signatureOf(q) } }
        : {}),
    },
  };
}

/** Who decided, when, and whom they found named; nothing of what nobody said. */
function signatureOf({ review: { by, at }, speaker }: Quotation) {
  const { name, entity } = speaker ?? {};
  return {
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(name === undefined ? {} : { speaker: { name, ...(entity === undefined ? {} : { entity }) } }),
  };
}

/** A quotation whose words stand nowhere any more: its address can say so, and nothing in the text is marked. */
export function withoutPlace(q: Quotation): Quotation {
  const { cue: _cue, speaker, ...rest } = q;
  return {
    ...rest,
    segments: [],
    ...(speaker === undefined ? {} : { speaker: speakerAt(speaker, {}) }),
    lifecycle: isWithheld(q) ? 'withheld' : 'removed',
  };
}

/** The same speaker, told by other words or by none. */
export function speakerAt(
  { span: _span, antecedents: _antecedents, ...who }: Speaker,
  { span, antecedents = [] }: Pick<Speaker, 'span' | 'antecedents'>,
): Speaker {
  return {
    ...who,
    ...(span === undefined ? {} : { span }),
    ...(antecedents.length === 0 ? {} : { antecedents }),
  };
}

/** What the engine finds now, under the id that the same quotation had before, with what is only known from before. */
export function renew(before: Quotation, after: Quotation): Quotation {
  const sameWords = before.selector.exact === after.selector.exact;
  const { evidence = sameWords ? before.evidence : undefined, translated = before.translated } = after;
  const aliases = [...new Set([...(before.aliases ?? []), ...(after.aliases ?? [])])];
  return {
    ...after,
    id: before.id,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(translated === undefined ? {} : { translated }),
    review: isDecided(after) ? after.review : before.review,
  };
}
