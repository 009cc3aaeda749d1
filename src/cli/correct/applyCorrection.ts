import { addQuotation } from '../../archive/review/addQuotation.ts';
import { type Circumstances, findEntity } from '../../archive/review/circumstances.ts';
import { decide } from '../../archive/review/decide.ts';
import type { DecisionContext } from '../../archive/review/decisionContext.ts';
import { findBeside } from '../../archive/review/findWords.ts';
import { confirmNames, nameWords } from '../../archive/review/nameWords.ts';
import { releaseArticle, withholdArticle } from '../../archive/review/withhold.ts';
import type { Article, Span } from '../../model/article.ts';
import { textsOf } from '../../model/passages.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { withQuoteMarks } from '../../text/quoteMarks.ts';
import { chooseParts, chooseWords } from './chooseWords.ts';
import { findQuotation } from './findQuotation.ts';
import type { AskedCircumstances, Correction, Kind } from './readCorrection.ts';

/** The article as somebody at the command line wants it.
 *  @returns a failure in a line, or with the places that words may mean, a line each */
export function applyCorrection(
  article: Article,
  asked: Exclude<Correction, { what: 'list' }>,
  context: DecisionContext,
): Result<Article> {
  switch (asked.what) {
    case 'whole':
      return asked.do === 'withhold' ? withholdArticle(article, context) : releaseArticle(article);
    case 'quote':
      return decideQuote(article, asked, context);
    case 'add':
      return add(article, asked, context);
    case 'name': {
      const span = chooseWords(article, asked.words, asked.nth);
      if (!span.ok) return span;
      const entity = findEntity(article, asked.is, context);
      if (!entity.ok) return failure('missing', '--is', entity.error.message);
      return nameWords(article, span.value, { ...asked, entity: entity.value }, context);
    }
    case 'confirmNames':
      return confirmNames(article, context);
    default:
      return asked satisfies never;
  }
}

type Asked<W> = Extract<Correction, { what: W }>;

function decideQuote(
  article: Article,
  { quote, decision, circumstances }: Asked<'quote'>,
  context: DecisionContext,
): Result<Article> {
  const found = findQuotation(article, quote);
  if (!found.ok) return found;
  const { id } = found.value;
  const decided = decision === undefined ? success(article) : decide(article, id, decision, context);
  if (!decided.ok || circumstances === undefined) return decided;
  const known = circumstancesOf(article, circumstances, context);
  return known.ok ? decide(decided.value, id, { do: 'circumstances', ...known.value }, context) : known;
}

function add(
  article: Article,
  { parts, nth, kind, speaker, cue, circumstances }: Asked<'add'>,
  context: DecisionContext,
): Result<Article> {
  const segments = chooseParts(article, parts, nth);
  if (!segments.ok) return segments;
  const told = cue === undefined ? undefined : findBeside(article, segments.value, cue);
  if (cue !== undefined && told === undefined)
    return failure('missing', '--cue', `“${cue}” does not stand beside these words in their sentence`);
  const { at, to, translated } = circumstances;
  const known = circumstancesOf(article, { at, to }, context);
  if (!known.ok) return known;
  const added = addQuotation(
    article,
    {
      segments: segments.value,
      kind: kind ?? kindOf(article, segments.value),
      speaker,
      cue: told,
      at: known.value.at ?? undefined,
      to: known.value.to ?? undefined,
      translated: translated ?? undefined,
    },
    context,
  );
  return added.ok ? success(added.value.article) : added;
}

/** Quoted, if the words stand between marks. */
function kindOf(article: Article, segments: readonly Span[]): Kind {
  const isMarked = segments.every((segment) => {
    const { start, end } = withQuoteMarks(textsOf(article).get(segment.block) ?? '', segment);
    return start < segment.start && end > segment.end;
  });
  return isMarked ? 'direct' : 'indirect';
}

/** Names as ids. */
function circumstancesOf(
  article: Article,
  { at, to, translated, role }: { [K in keyof AskedCircumstances]: AskedCircumstances[K] | undefined },
  context: DecisionContext,
): Result<Circumstances> {
  const ids: Circumstances = {};
  for (const [field, name] of [
    ['at', at],
    ['to', to],
  ] as const) {
    if (name === undefined) continue;
    const found =
      name === null
        ? undefined
        : findEntity(article, name, context, ({ type }) => field === 'to' || type === 'place');
    if (found?.ok === false) return failure('missing', `--${field}`, found.error.message);
    ids[field] = found === undefined ? null : found.value.id;
  }
  return success({ ...ids, translated, ...(role === undefined ? {} : { role }) });
}
