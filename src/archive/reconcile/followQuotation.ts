import type { Article, Quotation, Span, Speaker } from '../../model/article.ts';
import { textsOf } from '../../model/passages.ts';
import { joinBlocks, selectorIn } from '../../text/selectors.ts';
import { articleText, isSameText } from '../articleText.ts';
import { isSameSpeaker } from '../isSameSpeaker.ts';
import { askAgain, isAdded, isLasting, speakerAt } from './decisions.ts';
import { type Follow, followPassages } from './followPassages.ts';
import { overlapping } from './overlap.ts';

/** What following asks of two texts, made once an article. */
export type Look = {
  sameText: boolean;
  follow: Follow;
  /** Whether a block of the old text stands in the new one as it was. */
  stands: (block: string) => boolean;
  /** The new text, joined. */
  joined: ReturnType<typeof joinBlocks>;
  /** What the engine finds at a place of the new text. */
  engineAt: (segments: readonly Span[]) => Quotation | undefined;
};

export function lookAt(before: Article, after: Article): Look {
  const texts = textsOf(before);
  const now = new Set(textsOf(after).values());
  const found = overlapping(after.quotations, (q) => q.segments);
  return {
    sameText: isSameText(before, after),
    follow: followPassages(before, after),
    stands: (block) => now.has(texts.get(block) ?? ''),
    joined: joinBlocks(articleText(after)),
    engineAt: (segments) => found(segments)[0],
  };
}

/** A decided quotation at its place in the new text.
 *  @param partner the engine's own quotation of the same words, if it finds one
 *  @returns `undefined` where the words do not stand, or what tells their speaker changed */
export function followQuotation(
  q: Quotation,
  look: Look,
  partner: Quotation | undefined,
): Quotation | undefined {
  // What had gone with its words comes back with them.
  const segments = look.follow(q.segments) ?? (isLasting(q) ? partner?.segments : undefined);
  if (segments === undefined) return undefined;
  const { whole } = followSpeaker(q.speaker, look.follow);
  const told = { whole, engine: partner ?? look.engineAt(segments) };
  return isLasting(q) || keepsSpeaker(q, look, told) ? placeAt(q, segments, look) : undefined;
}

/** One that an editor marked, at its place in the new text, though what told its speaker changed: nobody else would find
 *  its words again.
 *  @param version of the article that they looked at
 *  @returns `undefined` where they do not stand, or what the engine finds there has taken their place */
export function stayAsked(q: Quotation, look: Look, version: number): Quotation | undefined {
  const segments = isAdded(q) ? look.follow(q.segments) : undefined;
  return segments === undefined || look.engineAt(segments) !== undefined
    ? undefined
    : askAgain(placeAt(q, segments, look), version);
}

function placeAt(q: Quotation, segments: readonly Span[], { follow, joined }: Look): Quotation {
  const { speaker, cue: oldCue, ...rest } = q;
  const { span, antecedents } = followSpeaker(speaker, follow);
  const cue = oldCue && follow([oldCue])?.[0];
  return {
    ...rest,
    segments: [...segments],
    selector: selectorIn(joined, segments) ?? q.selector,
    ...(speaker === undefined ? {} : { speaker: speakerAt(speaker, { span, antecedents }) }),
    ...(cue === undefined ? {} : { cue }),
    lifecycle: q.lifecycle === 'removed' ? 'current' : q.lifecycle,
  };
}

/** Where the words stand that tell a speaker; `whole` if none of them has gone. */
function followSpeaker(speaker: Speaker | undefined, follow: Follow) {
  const one = (span: Span | undefined) => (span === undefined ? undefined : follow([span])?.[0]);
  const span = one(speaker?.span);
  const antecedents = speaker?.antecedents?.flatMap((s) => one(s) ?? []) ?? [];
  const whole =
    (speaker?.span === undefined || span !== undefined) &&
    antecedents.length === (speaker?.antecedents?.length ?? 0);
  return { span, antecedents, whole };
}

/** A reworded quotation with the speaker that a person gave it, where the words that tell them stand and nothing speaks
 *  against it; that nobody is named stays decided too. How sure it is does not grow: a name that only a person was sure
 *  of is not shown before somebody looked again.
 *  @param decided as it was
 *  @param now as the engine finds it */
export function keepSpeaker(decided: Quotation, now: Quotation, { follow }: Look): Quotation {
  const { speaker, review, confidence } = decided;
  const { speaker: found, rule, ...rest } = now;
  if (speaker === undefined) return { ...rest, confidence };
  const { span, antecedents, whole } = followSpeaker(speaker, follow);
  const agrees = found !== undefined && isSameSpeaker(speaker, found);
  if (!whole || (!agrees && found !== undefined && review.state !== 'corrected')) return now;
  return {
    ...rest,
    speaker: speakerAt(speaker, { span, antecedents }),
    confidence: agrees ? now.confidence : confidence,
    ...(agrees && rule !== undefined ? { rule } : {}),
  };
}

/** Whether the words still are whose they were. A source that corrects a speaker leaves the quote as it is: a name that was
 *  checked before would then be the wrong one, with "Checked by an editor" beside it. */
function keepsSpeaker(
  q: Quotation,
  { sameText, stands }: Look,
  { whole, engine }: { whole: boolean; engine: Quotation | undefined },
): boolean {
  if (sameText || q.speaker === undefined) return true;
  if (!whole) return false;
  const { form, entity, span, antecedents = [] } = q.speaker;
  const told = [...q.segments, ...(span === undefined ? [] : [span]), ...antecedents];
  // A name beside the quote, in a paragraph that stayed, is told by nothing else.
  if (form === 'name' && told.every(({ block }) => stands(block))) return true;
  const now = engine?.speaker?.entity;
  // People corrected the engine where it was wrong, so there its word is no reason to doubt theirs.
  return q.review.state === 'corrected' || now === undefined || now === entity;
}
