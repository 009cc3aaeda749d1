import type { Article, Quotation, Revision } from '../model/article.ts';
import { isStatement, quotedWords, shownSpeaker } from '../model/attribution.ts';
import { type Located, locate } from '../text/locate.ts';
import { joinBlocks } from '../text/selectors.ts';
import { articleText, isSameText } from './articleText.ts';
import { isSameSpeaker } from './isSameSpeaker.ts';
import { movedAmong } from './movedAmong.ts';

/** What is known beside the two texts. */
type Occasion = {
  /** When, ISO 8601. */
  at: string;
  /** The newsroom's own words on why. */
  note?: string | undefined;
  /** The least confidence at which the archive names a speaker. */
  threshold: number;
  /** What happened to the words of quotations that have others now, as `reconcile` found it. */
  reworded: ReadonlyMap<string, Located['change']>;
};

type Entry = Revision['quotations'][number];

/** The changed article with one more revision: the text that it replaced, and what became of its quotations.
 *  Of withheld and rejected ones nothing is said, nor of new marks where the text stayed: there, only a name that changed
 *  before the reader's eyes is told.
 *  @param after what `reconcile` made of `before`
 *  @returns `after` itself where there is nothing to tell */
export function reviseArticle(before: Article, after: Article, occasion: Occasion): Article {
  const sameText = isSameText(before, after);
  const quotations = changesOf(before, after, occasion, sameText);
  if (sameText && quotations.length === 0) return after;
  const revision: Revision = {
    version: after.version,
    at: occasion.at,
    ...(occasion.note === undefined ? {} : { note: occasion.note }),
    before: sameText ? [] : articleText(before).map(({ id, text }) => ({ block: id, text })),
    quotations,
  };
  return { ...after, revisions: [...(after.revisions ?? []), revision] };
}

function changesOf(before: Article, after: Article, occasion: Occasion, sameText: boolean): Entry[] {
  const now = new Map(after.quotations.filter(isStatement).map((q) => [q.id, q]));
  const then = new Map(before.quotations.filter(isStatement).map((q) => [q.id, q]));
  const both = [...then.values()].flatMap((was) => {
    const is = now.get(was.id);
    return is === undefined ? [] : [{ was, is }];
  });
  const renamed = both.filter(({ was, is }) => isReattributed(was, is, occasion.threshold));
  const reattributed = renamed.map(
    ({ was, is }): Entry => ({
      id: was.id,
      change: 'reattributed',
      ...named('was', was),
      ...named('is', is),
    }),
  );
  if (sameText) return reattributed;

  const reworded = both.flatMap(({ was, is }): Entry[] => {
    const words = { was: quotedWords(before, was), is: quotedWords(after, is) };
    const change = changeOf(words, occasion.reworded.get(was.id));
    return change === undefined ? [] : [{ id: was.id, change, ...words }];
  });
  const moved = movedAmong([...then.keys()], [...now.keys()]);
  const text = joinBlocks(articleText(after)).text;
  // Words that still stand without marks were not removed.
  const stands = ({ selector }: Quotation) => {
    const change = locate(text, selector)?.change;
    return change === 'none' || change === 'typography';
  };
  const removed = [...then.values()].filter((q) => isGone(q, after) && !stands(q));
  const added = [...now.values()].filter((q) => !then.has(q.id));
  return [
    ...reworded,
    ...reattributed,
    ...moved.map((id): Entry => ({ id, change: 'moved' })),
    ...removed.map((q): Entry => ({ id: q.id, change: 'removed', was: quotedWords(before, q) })),
    ...added.map((q): Entry => ({ id: q.id, change: 'added', is: quotedWords(after, q) })),
  ];
}

const isGone = ({ id }: Quotation, { quotations }: Article) =>
  quotations.every((q) => q.id !== id || q.lifecycle === 'removed');

/** Whether readers were told one name and would be told another now, or none because the text names another. */
function isReattributed(was: Quotation, is: Quotation, threshold: number): boolean {
  const told = shownSpeaker(was, threshold);
  return told !== undefined && (is.speaker === undefined || !isSameSpeaker(told, is.speaker));
}

const named = (field: 'was' | 'is', { speaker }: Quotation) =>
  speaker === undefined ? {} : { [field]: speaker.name };

/** Letters and digits alone: what typography leaves as it is. */
const bare = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What readers are told of other words; nothing where they are the same, or only set in another way. Words between which
 *  an attribution came are told of though they are the same: they may have been said at two times. */
function changeOf(
  { was, is }: { was: string; is: string },
  found: Located['change'] | undefined,
): 'reworded' | 'cut' | 'split' | undefined {
  const [old, fresh] = [bare(was), bare(is)];
  if (found === 'split') return found;
  if (old === fresh) return undefined;
  if (found === 'reworded' || found === 'cut') return found;
  return ` ${old} `.includes(` ${fresh} `) ? 'cut' : 'reworded';
}

/** Every text of an article before a revision, under the ids that its blocks had: where the text stayed as it was, that
 *  of the next revision, and in the end the article's own. */
export function textBefore(article: Article, index: number): { block: string; text: string }[] {
  const later = (article.revisions ?? []).slice(index).find((revision) => revision.before.length > 0);
  return later?.before ?? articleText(article).map(({ id, text }) => ({ block: id, text }));
}
