import { randomUUID } from 'node:crypto';
import { applyEntityDecisions } from '../../archive/applyEntityDecisions.ts';
import { type Check, checkAgainst, withEvidence } from '../../archive/check/checkAgainst.ts';
import { addQuotation } from '../../archive/review/addQuotation.ts';
import { askedAgain } from '../../archive/review/askedAgain.ts';
import { decide } from '../../archive/review/decide.ts';
import {
  decideEntity,
  describeFacts,
  lastDecisionAt,
  undoEntityDecision,
} from '../../archive/review/decideEntity.ts';
import type { DecisionContext } from '../../archive/review/decisionContext.ts';
import { entityPlaces } from '../../archive/review/entityPlaces.ts';
import { entityRows } from '../../archive/review/entityRows.ts';
import { previewEntityDecision } from '../../archive/review/previewEntityDecision.ts';
import { reviewQueue } from '../../archive/review/reviewQueue.ts';
import { undoDecision } from '../../archive/review/undoDecision.ts';
import { uniteEntities } from '../../archive/uniteEntities.ts';
import type { Article, EntityId } from '../../model/article.ts';
import { parseAddition, parseEntityChange, parseQuoteDecision } from '../../model/decisions.ts';
import type {
  AddAnswer,
  AddRequest,
  CheckAnswer,
  CheckRequest,
  DecideAnswer,
  DecideRequest,
  DeskArticle,
  DeskEntities,
  DeskRefusal,
  DeskState,
  EntityChangeAnswer,
  EntityChangeRequest,
  EntityPlaces,
  EntityPreviewAnswer,
} from '../../model/desk.ts';
import type { EntityDecisions } from '../../model/entityDecisions.ts';
import { describeFailure, failure, type Result, success } from '../../model/result.ts';
import type { ArchiveStore, Written } from '../archiveFiles/ArchiveStore.ts';
import { momentAfter } from '../archiveFiles/momentAfter.ts';
import { recordTextOf } from '../check/readRecordText.ts';
import { decisionsStamp, quotationStamp, quotationStamps, textStamp } from './stamps.ts';

/** What the desk answers: 200 done, 404 not there, 409 changed meanwhile (with what stands there now), 422 does not fit. */
export type Answer<T> = { status: 200; body: T } | { status: 404 | 409 | 422; body: DeskRefusal };

type Kept = { article: string; quotationId: string; written: Written<Article> };

/** How many decisions can be taken back; each holds an article in memory. */
const mostUndos = 500;

/** What the desk does, request by request, on the files of an archive. The files are the truth: nothing is kept here
 *  but what takes the decisions of this run back. */
export class DeskWork {
  readonly #store: ArchiveStore;
  readonly #by: string;
  readonly #undos = new Map<string, Kept>();

  constructor(store: ArchiveStore, by: string) {
    this.#store = store;
    this.#by = by;
  }

  async state(): Promise<DeskState> {
    const { name, threshold } = await this.#store.info();
    const { articles, problems } = await this.#store.articles();
    const decisions = await this.#store.decisions();
    const united = uniteEntities(articles.map((article) => applyEntityDecisions(article, decisions)));
    return {
      name,
      threshold,
      by: this.#by,
      queue: reviewQueue(articles, threshold),
      stamp: decisionsStamp(decisions),
      names: [...united.values()].map((e) => ({ id: e.id, name: e.name, type: e.type, aliases: e.aliases })),
      problems,
    };
  }

  async article(id: string): Promise<Answer<DeskArticle>> {
    const { articles } = await this.#store.articles();
    const article = articles.find((a) => a.id === id);
    return article === undefined
      ? refusal(404, `There is no article ${id}, or its file cannot be read.`)
      : { status: 200, body: deskArticle(article, await this.#store.decisions()) };
  }

  async decide({
    article: id,
    quotation: quotationId,
    seen,
    decision,
    note,
  }: DecideRequest): Promise<Answer<DecideAnswer>> {
    const parsed = parseQuoteDecision(decision);
    if (!parsed.ok) return refusal(422, describeFailure(parsed.error));
    const { do: what } = parsed.value;
    const context = await this.#context(note, what.startsWith('speaker') || what === 'circumstances');
    let changed: Article | undefined;
    const written = await this.#store.changeArticle(id, (now) => {
      const quotation = now.quotations.find((q) => q.id === quotationId);
      if (quotation === undefined || quotationStamp(now, quotation) !== seen) {
        changed = now;
        return failure('invalid', quotationId, 'was changed meanwhile');
      }
      return decide(now, quotationId, parsed.value, context);
    });
    if (changed !== undefined)
      return refusal(409, 'Changed meanwhile', {
        article: deskArticle(changed, await this.#store.decisions()),
      });
    if (!written.ok)
      return refusal(written.error.kind === 'missing' ? 404 : 422, describeFailure(written.error));
    return { status: 200, body: await this.#done(id, quotationId, written.value) };
  }

  /** Marks a statement that the software did not find. */
  async add({ article: id, seen, addition, note }: AddRequest): Promise<Answer<AddAnswer>> {
    const parsed = parseAddition(addition);
    if (!parsed.ok) return refusal(422, describeFailure(parsed.error));
    const context = await this.#context(note, true);
    let changed: Article | undefined;
    let quotation = '';
    const written = await this.#store.changeArticle(id, (now) => {
      if (textStamp(now) !== seen) {
        changed = now;
        return failure('invalid', id, 'was changed meanwhile');
      }
      const added = addQuotation(now, parsed.value, context);
      if (!added.ok) return added;
      quotation = added.value.id;
      return success(added.value.article);
    });
    if (changed !== undefined)
      return refusal(409, 'The text was changed meanwhile: look at it again', {
        article: deskArticle(changed, await this.#store.decisions()),
      });
    if (!written.ok)
      return refusal(written.error.path === 'articles' ? 404 : 422, describeFailure(written.error));
    return { status: 200, body: { ...(await this.#done(id, quotation, written.value)), quotation } };
  }

  /** Compares an article with a record of what was said, and keeps with each quotation what came of it, if asked to. */
  async check({ article: id, name, text, source, keep }: CheckRequest): Promise<Answer<CheckAnswer>> {
    const record = recordTextOf(
      { bytes: new TextEncoder().encode(text), name: name || 'pasted.txt' },
      source.trim() || name || 'the record',
    );
    if (!record.ok) return refusal(422, describeFailure(record.error));
    let checks: ReadonlyMap<string, Check> = new Map();
    const compare = (article: Article) => {
      checks = checkAgainst(article, record.value, { by: this.#by, at: momentAfter('') });
      return withEvidence(article, checks);
    };
    if (keep) {
      const written = await this.#store.changeArticle(id, (now) => success(compare(now)));
      if (!written.ok) return refusal(404, describeFailure(written.error));
    }
    const now = await this.article(id);
    if (now.status !== 200) return now;
    if (!keep) compare(now.body.article);
    return { status: 200, body: { rows: [...checks].map(checkRow), article: now.body } };
  }

  /** Takes a decision about a quotation back: to the very bytes, if its file has not changed since. */
  async undo(token: string): Promise<Answer<DeskArticle>> {
    const kept = this.#undos.get(token);
    if (kept === undefined) return refusal(404, 'This cannot be taken back any more. Decide anew.');
    const { article: id, quotationId, written } = kept;
    if (!(await this.#store.restore(written))) {
      const context = await this.#context(undefined, false);
      const { before, after } = written;
      const undone = await this.#store.changeArticle(id, (now) =>
        undoDecision(now, { quotationId, before, after }, context),
      );
      if (!undone.ok) return refusal(409, describeFailure(undone.error));
    }
    this.#undos.delete(token);
    return this.article(id);
  }

  async entities(): Promise<DeskEntities> {
    const { articles } = await this.#store.articles();
    const decisions = await this.#store.decisions();
    return {
      rows: entityRows(articles.map((a) => applyEntityDecisions(a, decisions))),
      stamp: decisionsStamp(decisions),
      decided: history(decisions),
    };
  }

  async places(id: EntityId): Promise<EntityPlaces[]> {
    const { articles } = await this.#store.articles();
    return entityPlaces(await this.#decided(articles), id);
  }

  async preview(change: unknown): Promise<Answer<EntityPreviewAnswer>> {
    const { articles } = await this.#store.articles();
    const before = await this.#store.decisions();
    const after = await this.#changed(before, change);
    return after.ok
      ? { status: 200, body: { preview: previewEntityDecision(articles, before, after.value.decisions) } }
      : refusal(422, describeFailure(after.error));
  }

  async changeEntity({ change, seen, note }: EntityChangeRequest): Promise<Answer<EntityChangeAnswer>> {
    const entities = uniteEntities(await this.#decided((await this.#store.articles()).articles));
    const parsed = parseEntityChange(change);
    if (!parsed.ok) return refusal(422, describeFailure(parsed.error));
    let conflict = false;
    let at = '';
    const written = await this.#store.changeDecisions((now) => {
      conflict = decisionsStamp(now) !== seen;
      if (conflict) return failure('invalid', 'entities.json', 'was changed meanwhile');
      at = momentAfter(lastDecisionAt(now));
      return decideEntity(now, parsed.value, { by: this.#by, at, note, entities });
    });
    if (conflict) return refusal(409, 'Changed meanwhile');
    return written.ok
      ? { status: 200, body: { stamp: decisionsStamp(written.value.after), undo: at } }
      : refusal(422, describeFailure(written.error));
  }

  /** @param at the moment of the decision to take back */
  async undoEntity(at: string): Promise<Answer<{ stamp: string }>> {
    const written = await this.#store.changeDecisions((now) => {
      const undone = undoEntityDecision(now, at);
      return undone.ok ? success(undone.value.decisions) : undone;
    });
    return written.ok
      ? { status: 200, body: { stamp: decisionsStamp(written.value.after) } }
      : refusal(404, 'This was taken back already.');
  }

  async #changed(
    decisions: EntityDecisions,
    change: unknown,
  ): Promise<Result<{ decisions: EntityDecisions }>> {
    const parsed = parseEntityChange(change);
    if (!parsed.ok) return parsed;
    const { articles } = await this.#store.articles();
    const entities = uniteEntities(articles.map((a) => applyEntityDecisions(a, decisions)));
    const at = momentAfter(lastDecisionAt(decisions));
    const after = decideEntity(decisions, parsed.value, { by: this.#by, at, entities });
    return after.ok ? success({ decisions: after.value }) : after;
  }

  async #decided(articles: readonly Article[]): Promise<Article[]> {
    const decisions = await this.#store.decisions();
    return articles.map((article) => applyEntityDecisions(article, decisions));
  }

  /** What was written, and what takes it back. */
  async #done(article: string, quotationId: string, written: Written<Article>): Promise<DecideAnswer> {
    const undo = randomUUID();
    this.#undos.set(undo, { article, quotationId, written });
    const [oldest] = this.#undos.keys();
    if (this.#undos.size > mostUndos && oldest !== undefined) this.#undos.delete(oldest);
    return { article: deskArticle(written.after, await this.#store.decisions()), undo };
  }

  async #context(note: string | undefined, everybody: boolean): Promise<DecisionContext> {
    const decisions = await this.#store.decisions();
    const { threshold } = await this.#store.info();
    return {
      by: this.#by,
      at: momentAfter(''),
      note: note === '' ? undefined : note,
      threshold,
      decisions,
      // All articles are gone through only for a speaker or a place, which may come from any of them.
      entities: everybody
        ? uniteEntities(await this.#decided((await this.#store.articles()).articles))
        : undefined,
    };
  }
}

function deskArticle(article: Article, decisions: EntityDecisions): DeskArticle {
  return {
    article: applyEntityDecisions(article, decisions),
    stamps: quotationStamps(article),
    textStamp: textStamp(article),
    askedAgain: askedAgain(article),
  };
}

function refusal(
  status: 404 | 409 | 422,
  message: string,
  more: Omit<DeskRefusal, 'message'> = {},
): { status: 404 | 409 | 422; body: DeskRefusal } {
  return { status, body: { message, ...more } };
}

/** Decisions of one moment are one: a merge also says the name. */
function history({ moves, entities }: EntityDecisions): DeskEntities['decided'] {
  const moved = new Set(moves.map(({ at }) => at));
  return [
    ...moves.map(({ from, into, article, mentions, at, by }) => ({
      at: at ?? '',
      by,
      what: `${from} is ${into}${article === undefined ? '' : ` in ${article}`}${mentions === undefined ? '' : ` (${mentions.length} times)`}`,
    })),
    ...entities
      .filter(({ at }) => at === undefined || !moved.has(at))
      .map((record) => ({ at: record.at ?? '', by: record.by, what: describeFacts(record) })),
  ].sort((a, b) => Number(a.at < b.at) - Number(a.at > b.at));
}

const checkRow = ([quotation, check]: [string, Check]): CheckAnswer['rows'][number] => ({
  quotation,
  agreement: check.agreement,
  where: check.evidence?.where,
  translated: check.translated,
  parts: check.parts.map(
    ({ diff, printed, recorded }) =>
      diff ?? [{ text: printed, in: recorded === undefined ? 'first' : 'both' }],
  ),
  omitted: check.omitted,
});
