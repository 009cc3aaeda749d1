import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Addition, QuoteDecision } from '../../model/decisions.ts';
import type { DeskArticle, DeskState } from '../../model/desk.ts';
import type { QueueItem } from '../../model/reviewQueue.ts';
import { announce } from '../../ui/shared/announce.tsx';
import { deskApi } from '../deskApi.ts';
import { undoStack } from '../undoStack.ts';
import { decisionWords, markedWords } from './decisionWords.ts';

const keyOf = ({ article, quotation }: Pick<QueueItem, 'article' | 'quotation'>) => `${article} ${quotation}`;

const of = (items: readonly QueueItem[], only: string | undefined) =>
  only === undefined ? items : items.filter(({ article }) => article === only);

const quotationIn = (article: DeskArticle | undefined, id: string | undefined) =>
  article?.article.quotations.find((q) => q.id === id);

/** The work on quotes: which one is in question, what has been decided, and how to decide. A decision is on disk before
 *  the next quote is shown; keys pressed until then do nothing, so nobody decides what they have not seen.
 *  @param only the id of the one article whose quotes are asked about; else all are */
export function useQuoteWork(
  desk: DeskState,
  reload: () => Promise<DeskState | undefined>,
  only: string | undefined,
) {
  const [all, setAll] = useState(desk.queue.items);
  const items = useMemo(() => of(all, only), [all, only]);
  const [index, setIndex] = useState(0);
  const [decided, setDecided] = useState<ReadonlyMap<string, string>>(new Map());
  const [articles, setArticles] = useState<ReadonlyMap<string, DeskArticle>>(new Map());
  const [problem, setProblem] = useState<string>();
  const busy = useRef(false);
  const item = items[index];
  const current = item && articles.get(item.article);
  const quotation = quotationIn(current, item?.quotation);

  // The same quote stays in question when the others come or go.
  const before = useRef({ only, item });
  useEffect(() => {
    const { only: was, item: at } = before.current;
    before.current = { only, item };
    if (was === only) return;
    const stays = at === undefined ? -1 : items.findIndex((i) => keyOf(i) === keyOf(at));
    setIndex(Math.max(0, stays));
  }, [only, item, items]);

  const keep = useCallback((article: DeskArticle) => {
    setArticles((known) => new Map(known).set(article.article.id, article));
  }, []);

  // The article in question, and the next one beforehand.
  const next = items[index + 1]?.article;
  useEffect(() => {
    let left = false;
    const wanted = [...new Set([item?.article, next])].filter((id) => id !== undefined && !articles.has(id));
    for (const id of wanted)
      void deskApi.article(id ?? '').then((reply) => {
        if (left) return;
        if (reply.ok) keep(reply.value);
        else if (id === item?.article) setProblem(reply.refusal.message);
      });
    return () => {
      left = true;
    };
  }, [item?.article, next, articles, keep]);

  /** Begins anew with what the files say, at the same quote where it is still asked about. */
  const refresh = useCallback(
    async (at?: { article: string; quotation: string }) => {
      const fresh = await reload();
      if (fresh === undefined) return;
      setArticles(new Map());
      setAll(fresh.queue.items);
      setDecided(new Map());
      const stays =
        at === undefined ? -1 : of(fresh.queue.items, only).findIndex((i) => keyOf(i) === keyOf(at));
      setIndex(Math.max(0, stays));
    },
    [reload, only],
  );

  const goOn = useCallback(
    (done: ReadonlyMap<string, string>) => {
      const open = (i: QueueItem) => !done.has(keyOf(i));
      const after = items.findIndex((i, at) => at > index && open(i));
      const any = after === -1 ? items.findIndex(open) : after;
      setIndex(any === -1 ? items.length : any);
    },
    [items, index],
  );

  /** One thing at a time. */
  const once = useCallback(async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
    } finally {
      busy.current = false;
    }
  }, []);

  const decide = useCallback(
    (decision: QuoteDecision, note?: string) =>
      once(async () => {
        const seen = item && current?.stamps[item.quotation];
        if (item === undefined || seen === undefined) return;
        setProblem(undefined);
        const reply = await deskApi.decide({ ...item, seen, decision, note });
        if (reply.ok) {
          const now = quotationIn(reply.value.article, item.quotation);
          const words = now ? decisionWords(now) : 'Decided';
          undoStack.push({ of: 'quotation', undo: reply.value.undo, ...item });
          const done = new Map(decided).set(keyOf(item), words);
          keep(reply.value.article);
          setDecided(done);
          goOn(done);
          announce(words);
        } else {
          const now = reply.refusal.article;
          if (now) keep(now);
          const theirs = quotationIn(now, item.quotation);
          setProblem(reply.status === 409 ? conflictWords(theirs) : reply.refusal.message);
        }
      }),
    [once, item, current, decided, keep, goOn],
  );

  /** Marks a statement that was missed; the quote in question stays.
   *  @returns why it was not marked, if it was not */
  const add = useCallback(
    async (addition: Addition): Promise<string | undefined> => {
      let refused: string | undefined = 'Something else is being written. Try again.';
      await once(async () => {
        if (current === undefined) return;
        const { id } = current.article;
        const reply = await deskApi.add({ article: id, seen: current.textStamp, addition });
        const now = reply.ok ? reply.value.article : reply.refusal.article;
        if (now) keep(now);
        refused = reply.ok ? undefined : reply.refusal.message;
        if (!reply.ok) return;
        undoStack.push({ of: 'addition', undo: reply.value.undo, article: id });
        const marked = quotationIn(now, reply.value.quotation);
        announce(marked ? `Marked: ${markedWords(marked)}` : 'Marked', { seen: true });
      });
      return refused;
    },
    [once, current, keep],
  );

  const undo = useCallback(
    () =>
      once(async () => {
        const last = undoStack.pop();
        setProblem(undefined);
        if (last === undefined) {
          announce('Nothing of this window is left to take back', { seen: true });
          return;
        }
        const reply =
          last.of === 'entity' ? await deskApi.undoEntity(last.undo) : await deskApi.undo(last.undo);
        if (!reply.ok) {
          setProblem(`Not taken back: ${reply.refusal.message}`);
          return;
        }
        announce('Taken back', { seen: true });
        if (last.of === 'entity') return refresh(item);
        setArticles((known) => new Map([...known].filter(([id]) => id !== last.article)));
        if (last.of === 'addition') return;
        const at = items.findIndex((i) => keyOf(i) === keyOf(last));
        if (at === -1) return refresh(last);
        setDecided((known) => new Map([...known].filter(([key]) => key !== keyOf(last))));
        setIndex(at);
      }),
    [once, items, item, refresh],
  );

  const makePublic = useCallback(
    (isPublic: boolean) =>
      once(async () => {
        const id = quotation?.speaker?.entity;
        if (id === undefined) {
          announce('There is no speaker to make public or private', { seen: true });
          return;
        }
        setProblem(undefined);
        const fresh = await deskApi.state();
        const reply = fresh.ok
          ? await deskApi.changeEntity({
              change: { do: 'public', id, public: isPublic },
              seen: fresh.value.stamp,
            })
          : fresh;
        if (!reply.ok) {
          setProblem(reply.refusal.message);
          return;
        }
        undoStack.push({ of: 'entity', undo: reply.value.undo });
        setArticles(new Map());
        const who = quotation?.speaker?.name;
        announce(isPublic ? `${who}: a public person` : `${who}: a private person, in no list`, {
          seen: true,
        });
      }),
    [once, quotation],
  );

  const step = useCallback(
    (by: 1 | -1) => {
      setProblem(undefined);
      setIndex((at) => Math.min(Math.max(0, at + by), items.length));
    },
    [items.length],
  );

  // What was decided elsewhere while one looked elsewhere: the files are the truth. What is typed into an open window would
  // go with it; what was changed meanwhile is told when it is sent.
  useEffect(() => {
    const onFocus = () => {
      if (document.querySelector('dialog[open]') === null) void once(() => refresh(item));
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [once, refresh, item]);

  return {
    items,
    item,
    article: current?.article,
    quotation,
    asked: item && current?.askedAgain[item.quotation],
    decided,
    decidedHere: item && decided.get(keyOf(item)),
    isLeft: (i: QueueItem) => !decided.has(keyOf(i)),
    problem,
    decide,
    add,
    keep,
    undo,
    makePublic,
    step,
  };
}

function conflictWords(theirs: ReturnType<typeof quotationIn>): string {
  if (theirs === undefined)
    return 'This quote was taken out of the article meanwhile. Yours was not written.';
  const { by } = theirs.review;
  const who = by === undefined ? '' : ` by ${by}`;
  return `This was changed meanwhile${who}: ${decisionWords(theirs)}. Yours was not written; this is how it stands now.`;
}
