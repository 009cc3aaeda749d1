import type { Article, DecidedBefore, Quotation } from '../../model/article.ts';
import { isAskedAgain, quotedWords } from '../../model/attribution.ts';
import type { AskedAgain } from '../../model/desk.ts';
import { typeset } from '../../text/typeset.ts';
import { diffWords } from '../history/diffWords.ts';

/** Why quotations of an article that a person had checked are asked about again, by their id.
 *  @param article as its file has it: the names beside the decisions are not merged with others yet */
export function askedAgain(article: Article): Record<string, AskedAgain> {
  return Object.fromEntries(
    article.quotations.flatMap((q): [string, AskedAgain][] => {
      const { before } = q.review;
      return before !== undefined && isAskedAgain(q) ? [[q.id, whatChanged(article, q, before)]] : [];
    }),
  );
}

function whatChanged(article: Article, quotation: Quotation, decided: DecidedBefore): AskedAgain {
  const ids = new Set([quotation.id, ...(quotation.aliases ?? [])]);
  const later = (article.revisions ?? []).filter(({ version }) => version > decided.version);
  const entries = later.map((revision) => revision.quotations.filter(({ id }) => ids.has(id)));
  // The same words may have been changed more than once: the first of these is what was decided on.
  const reworded = entries.flat().find(({ change }) => isOfWords(change))?.was;
  const now = quotedWords(article, quotation);
  const touching = later.filter((_, index) => (entries[index] ?? []).length > 0);
  return {
    decided,
    otherSpeaker: !isSame(decided.speaker, quotation.speaker),
    words: diffWords(typeset(reworded ?? now), typeset(now)),
    versions: (touching.length > 0 ? touching : later.slice(0, 1)).map(
      ({ version, at, note, quotations }) => ({
        version,
        at,
        note,
        changes: quotations.filter(({ id }) => ids.has(id)).map(({ change }) => change),
      }),
    ),
  };
}

const isOfWords = (change: string) => change === 'reworded' || change === 'cut' || change === 'split';

type Named = DecidedBefore['speaker'];

const isSame = (was: Named, is: Named) =>
  was?.entity === undefined || is?.entity === undefined ? was?.name === is?.name : was.entity === is.entity;
