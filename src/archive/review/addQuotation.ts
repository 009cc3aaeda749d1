import type { Article, Entity, Quotation, Span, Speaker } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import type { Addition } from '../../model/decisions.ts';
import { readingOrder, textsOf } from '../../model/passages.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { quotationId } from '../../model/slug.ts';
import { withQuoteMarks } from '../../text/quoteMarks.ts';
import { joinBlocks, selectorIn } from '../../text/selectors.ts';
import { destinationOf } from '../applyEntityDecisions.ts';
import { articleText, inReadingOrder } from '../articleText.ts';
import { chooseSpeaker } from './chooseSpeaker.ts';
import { setCircumstances } from './circumstances.ts';
import { type DecisionContext, signed } from './decisionContext.ts';
import { cutsWord } from './findWords.ts';
import { tellingMention, unnamedSpeaker } from './tellingWords.ts';
import { withEntities } from './withEntities.ts';

/** The article with a statement that an editor marked, for the software had not found it: confirmed, signed, under an id
 *  made of its words as any other's is. It stands on the editor's word alone: its `confidence` is 0 and it has no rule, so
 *  no name comes out of it once that word holds no more. Words that were a quotation before and went come back under the
 *  id they had.
 *  @returns also the id; a failure in one sentence for words that are no passage of the article, that are another quotation's,
 *    or that stand between no marks though they are said to be quoted, and for a speaker or place that is not there */
export function addQuotation(
  article: Article,
  addition: Addition,
  context: DecisionContext,
): Result<{ article: Article; id: string }> {
  const segments = soundSegments(article, addition.segments);
  if (!segments.ok) return segments;
  const selector = selectorIn(joinBlocks(articleText(article)), segments.value);
  const unfit = selector && unfitness(article, segments.value, addition.kind);
  if (selector === undefined || unfit)
    return unfit ?? failure('invalid', '', 'expected words of the article');
  if (addition.cue !== undefined && !isPassage(article, addition.cue))
    return failure('invalid', 'cue', 'expected words of the article');

  const told = speakerOf(article, { ...addition, segments: segments.value }, context);
  if (!told.ok) return told;
  const gone = article.quotations.find(
    (q) => q.lifecycle === 'removed' && q.selector.exact === selector.exact,
  );
  const others = article.quotations.filter((q) => q !== gone);
  const taken = new Set(others.flatMap((q) => [q.id, ...(q.aliases ?? [])]));
  const { by, at } = signed(context);
  const plain: Quotation = {
    id: gone?.id ?? quotationId(selector.exact.slice(0, 400), taken),
    ...(gone?.aliases === undefined ? {} : { aliases: gone.aliases }),
    kind: addition.kind,
    segments: segments.value,
    selector,
    ...(told.value.speaker === undefined ? {} : { speaker: told.value.speaker }),
    ...(addition.cue === undefined ? {} : { cue: addition.cue }),
    confidence: 0,
    added: { at, ...(by === undefined ? {} : { by }) },
    review: { state: 'confirmed', ...signed(context) },
    lifecycle: 'current',
  };
  const set = setCircumstances(article, plain, addition, context);
  if (!set.ok) return set;
  const { now, named } = set.value;
  const entities = [...(told.value.entity === undefined ? [] : [told.value.entity]), ...named];
  const after = withEntities({ ...article, quotations: [...others, now] }, entities);
  return success({ article: inReadingOrder(after), id: now.id });
}

const isPassage = (article: Article, { block, start, end }: Span) => {
  const text = textsOf(article).get(block);
  const isWhole = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  return text !== undefined && isWhole && start >= 0 && start < end && end <= text.length;
};

/** The words in order, without gaps and marks at their ends. */
function soundSegments(article: Article, given: readonly Span[]): Result<Span[]> {
  const texts = textsOf(article);
  const order = readingOrder(article);
  const segments: Span[] = [];
  for (const [index, span] of given.entries()) {
    const path = `segments[${index}]`;
    if (!isPassage(article, span)) return failure('invalid', path, 'expected words of the article');
    const text = texts.get(span.block) ?? '';
    const { start, end } = trimmed(text, span);
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return failure('invalid', path, 'expected words');
    if (cutsWordOrCharacter(text, start) || cutsWordOrCharacter(text, end))
      return failure('invalid', path, `“${text.slice(start, end)}” ends within a word, expected whole words`);
    segments.push({ block: span.block, start, end });
  }
  const place = ({ block, start }: Span) => (order.get(block) ?? 0) * 1_000_000 + start;
  segments.sort((a, b) => place(a) - place(b));
  const overlap = segments.some((s, at) => {
    const next = segments[at + 1];
    return next !== undefined && next.block === s.block && next.start < s.end;
  });
  return overlap ? failure('invalid', 'segments', 'two parts hold the same words') : success(segments);
}

/** Whether a cut at `at` parts a word, or the two halves of one character. */
const cutsWordOrCharacter = (text: string, at: number) =>
  cutsWord(text, at) ||
  (/[\ud800-\udbff]/u.test(text.charAt(at - 1)) && /[\udc00-\udfff]/u.test(text.charAt(at)));

function trimmed(text: string, { start, end }: { start: number; end: number }) {
  let from = start;
  let to = end;
  const trim = () => {
    while (from < to && /\s/u.test(text.charAt(from))) from += 1;
    while (from < to && /\s/u.test(text.charAt(to - 1))) to -= 1;
  };
  trim();
  if (/["“„«]/u.test(text.charAt(from)) && /["”“»]/u.test(text.charAt(to - 1)) && to - from > 2) {
    from += 1;
    to -= 1;
    trim();
  }
  return { start: from, end: to };
}

/** Why a passage cannot be marked so. */
function unfitness(
  article: Article,
  segments: readonly Span[],
  kind: Quotation['kind'],
): Result<never> | undefined {
  const other = article.quotations.find(
    (q) =>
      q.lifecycle !== 'removed' &&
      q.review.state !== 'rejected' &&
      q.segments.some((a) => segments.some((b) => a.block === b.block && a.start < b.end && b.start < a.end)),
  );
  if (other !== undefined)
    return failure(
      'invalid',
      '',
      `these words are in ${other.id} already; correct that one, or reject it first`,
    );
  if (isQuoted({ kind }) && !stand(article, segments))
    return failure(
      'invalid',
      'kind',
      `${kind} words stand between quotation marks, and these do not; expected indirect`,
    );
  return undefined;
}

/** Whether words stand between marks: in each text, one opens before the first of them, and one closes after the last,
 *  unless they run on in the next. In a turn of an interview, or a quoted block, there need be none. */
function stand(article: Article, segments: readonly Span[]): boolean {
  const texts = textsOf(article);
  const last = segments.at(-1)?.block;
  return segments.every((segment) => {
    const type = article.blocks.find(({ id }) => id === segment.block)?.type;
    if (type === 'turn' || type === 'blockquote') return true;
    const text = texts.get(segment.block) ?? '';
    const { start, end } = withQuoteMarks(text, segment);
    const runsOn = segment.block !== last && segment.end === text.trimEnd().length;
    return start < segment.start && (end > segment.end || runsOn);
  });
}

/** The speaker as the file has it, with the words of the sentence that name them; and who that is, when it is somebody. */
function speakerOf(
  article: Article,
  { speaker: choice, segments, cue }: Addition,
  context: DecisionContext,
): Result<{ speaker?: Speaker; entity?: Entity }> {
  if (choice === undefined) return success({});
  if (choice.do === 'speakerUnnamed') return success({ speaker: unnamedSpeaker(article, segments, choice) });
  const chosen = chooseSpeaker(article, choice, context);
  if (!chosen.ok) return chosen;
  const entity = chosen.value;
  const lead = destinationOf(context.decisions?.moves ?? [], article.id);
  const told = tellingMention(article, { segments, cue }, entity.id, lead);
  const own = article.entities.find(({ id }) => id === entity.id);
  const speaker: Speaker = {
    entity: entity.id,
    name: entity.name,
    ...(own?.description === undefined ? {} : { role: own.description }),
    ...(told?.span === undefined ? {} : { span: told.span }),
    form: told?.form ?? 'name',
    type: entity.type === 'person' ? 'person' : 'organization',
  };
  return success({ speaker, entity });
}
