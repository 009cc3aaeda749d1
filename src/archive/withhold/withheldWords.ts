import type { Article, Entity, Quotation } from '../../model/article.ts';
import { isWithheld, quotedWords } from '../../model/attribution.ts';
import type { Cut } from './cutText.ts';
import { finderOf, nameFinderOf, tokensOf } from './sharedWords.ts';

/** What must not be published of an article, and how to find it in any text. */
export type WithheldWords = {
  quotations: Quotation[];
  /** The words, wherever they stand. */
  findWords: (text: string) => Cut[];
  /** Names and roles of those who said them. */
  findNames: (text: string) => Cut[];
};

const namesOf = ({ name, aliases, description }: Entity) => [name, ...aliases, ...phrasesOf(description)];

/** A role and every part of it that tells: of "harbour master of Velm" also "harbour master", never "of Velm". */
function phrasesOf(role: string | undefined): string[] {
  if (role === undefined) return [];
  const words = tokensOf(role).map(({ word }) => word);
  const tells = (word: string | undefined) => word !== undefined && word.length > 3;
  const parts = words.flatMap((first, from) =>
    words
      .slice(from + 1)
      .flatMap((last, more) =>
        tells(first) && tells(last) ? [words.slice(from, from + more + 2).join(' ')] : [],
      ),
  );
  return [role, ...parts];
}

/** What the withheld quotations of an article say, and said in earlier versions, and who they say it of.
 *  @returns `undefined` for an article that withholds none */
export function withheldWords(article: Article): WithheldWords | undefined {
  const quotations = article.quotations.filter(isWithheld);
  if (quotations.length === 0) return undefined;
  const ids = new Set(quotations.flatMap((q) => [q.id, ...(q.aliases ?? [])]));
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const earlier = (article.revisions ?? []).flatMap((r) => r.quotations.filter(({ id }) => ids.has(id)));
  const wasOrIs = (asNames: boolean) =>
    earlier
      .filter(({ change }) => (change === 'reattributed') === asNames)
      .flatMap(({ was, is }) => [was, is].filter((text) => text !== undefined));
  const names = quotations.flatMap(({ speaker, via }) => [
    ...[speaker?.name, via?.name].filter((name) => name !== undefined),
    ...phrasesOf(speaker?.role),
    ...[speaker?.entity, via?.entity].flatMap((id) => {
      const entity = entities.get(id ?? '');
      return entity === undefined ? [] : namesOf(entity);
    }),
  ]);
  return {
    quotations,
    findWords: finderOf([
      ...quotations.flatMap((q) => [quotedWords(article, q), q.selector.exact]),
      ...wasOrIs(false),
    ]),
    findNames: nameFinderOf([...new Set([...names, ...wasOrIs(true)])]),
  };
}
