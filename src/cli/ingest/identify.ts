import { slugOf } from '../../model/slug.ts';
import { sha256 } from './contentHash.ts';
import { groupByArticle } from './groupByArticle.ts';
import { type Candidate, isNameless, type Known } from './identity.ts';

/** What is to become of a candidate; `of` is the index of the one that it gives way to. */
export type Fate =
  | { kind: 'write'; id: string; known: Known | undefined }
  /** The very same text comes twice. */
  | { kind: 'twin'; of: number }
  /** Another text of the same article is newer or fuller. */
  | { kind: 'older'; of: number }
  | { kind: 'refused'; reason: string };

/** Who each of the articles is: one that the archive knows, or a new one with an id of its own. The answers do not depend
 *  on the order of the candidates: where two want one slug, the one that was published first gets it; where two are one
 *  article, the newest and fullest is taken. An id that the archive has given stays.
 *  @param unreadable ids whose files stand in the archive and cannot be read
 *  @param moved ids that lead to another article now */
export function identify(
  candidates: readonly Candidate[],
  known: readonly Known[],
  unreadable: ReadonlySet<string> = new Set(),
  moved: ReadonlySet<string> = new Set(),
): Fate[] {
  const fates: Fate[] = candidates.map(() => ({ kind: 'refused', reason: '' }));
  const newcomers: Newcomer[] = [];
  for (const { key, members, known: match } of groupByArticle(candidates, known)) {
    const texts = members.flatMap((index) => {
      const candidate = candidates[index];
      return candidate === undefined ? [] : [{ index, candidate }];
    });
    if (areTwoArticles(texts.map(({ candidate }) => candidate))) {
      for (const { index } of texts) fates[index] = { kind: 'refused', reason: sameHeadline };
      continue;
    }
    const [best, ...others] = texts.toSorted((a, b) => byWorth(a.candidate, b.candidate));
    if (best === undefined) continue;
    for (const { index, candidate } of others) {
      const isTwin = candidate.sha256 === best.candidate.sha256;
      fates[index] = isOther(candidate, best.candidate)
        ? { kind: 'refused', reason: sameAddress(best.candidate) }
        : { kind: isTwin ? 'twin' : 'older', of: best.index };
    }
    if (match !== undefined) fates[best.index] = { kind: 'write', id: match.id, known: match };
    else newcomers.push({ ...best, key });
  }
  for (const [index, fate] of nameNewcomers(
    newcomers,
    new Set([...known.map(({ id }) => id), ...moved]),
    unreadable,
  ))
    fates[index] = fate;
  return fates;
}

const sameHeadline =
  'another text here has the same headline, and neither address nor date tells the two apart: give each its --url or --date';

/** Texts that only a headline holds together are one article if they are one text; else nobody can say. */
function areTwoArticles(texts: readonly Candidate[]): boolean {
  return texts.every(isNameless) && new Set(texts.map((text) => text.sha256)).size > 1;
}

/** Two whole texts with headlines of their own, and an address alone that says they are one: it may be that of a site. */
function isOther(a: Candidate, b: Candidate): boolean {
  return a.uri === undefined && a.ownId === undefined && !a.summary && a.headline !== b.headline;
}

const sameAddress = ({ headline }: Candidate) =>
  `has the address of “${headline.slice(0, 80)}” and another headline: give it its own`;

/** The fullest and newest first; among equals always the same one. */
function byWorth(a: Candidate, b: Candidate): number {
  return (
    Number(a.summary) - Number(b.summary) ||
    compare(momentOf(b), momentOf(a)) ||
    b.length - a.length ||
    compare(a.digest, b.digest)
  );
}

const compare = (a: string | number, b: string | number) => Number(a > b) - Number(a < b);
const momentOf = ({ dateModified, datePublished }: Candidate) =>
  Date.parse(dateModified ?? datePublished ?? '') || 0;

type Newcomer = { index: number; candidate: Candidate; key: string };

/** Gives new articles their ids: the slug of the headline; where another has it, with the day, else with a hash of what
 *  the article is known by. */
function nameNewcomers(
  newcomers: readonly Newcomer[],
  known: ReadonlySet<string>,
  unreadable: ReadonlySet<string>,
): Map<number, Fate> {
  const fates = new Map<number, Fate>();
  const taken = new Set([...known, ...unreadable]);
  const give = (index: number, id: string) => {
    taken.add(id);
    fates.set(index, { kind: 'write', id, known: undefined });
  };
  const inOrder = newcomers.toSorted(
    (a, b) =>
      // An id that somebody chose goes before one that software makes.
      Number(a.candidate.ownId === undefined) - Number(b.candidate.ownId === undefined) ||
      compare(a.candidate.datePublished ?? '9999', b.candidate.datePublished ?? '9999') ||
      compare(a.key, b.key),
  );
  const later: Newcomer[] = [];
  for (const newcomer of inOrder) {
    const { index, candidate } = newcomer;
    const id = candidate.ownId ?? baseOf(candidate);
    if (unreadable.has(id))
      fates.set(index, {
        kind: 'refused',
        reason: `articles/${id}.json is in the archive and cannot be read: mend it first`,
      });
    else if (!taken.has(id)) give(index, id);
    else if (candidate.ownId !== undefined)
      fates.set(index, { kind: 'refused', reason: `the id ${id} belongs to another article` });
    else later.push(newcomer);
  }
  for (const { index, candidate, key } of later) give(index, otherId(candidate, key, taken));
  return fates;
}

const baseOf = ({ headline, sha256: hash }: Candidate) => slugOf(headline) || `article-${hash.slice(0, 8)}`;

function otherId(candidate: Candidate, key: string, taken: ReadonlySet<string>): string {
  const day = candidate.datePublished?.slice(0, 10);
  const dated = day === undefined ? undefined : withEnding(baseOf(candidate), day);
  if (dated !== undefined && !taken.has(dated)) return dated;
  const hash = sha256(isNameless(candidate) ? candidate.sha256 : (candidate.url ?? key));
  for (let length = 8; ; length += 8) {
    const id = withEnding(baseOf(candidate), hash.slice(0, length));
    if (!taken.has(id)) return id;
  }
}

/** A slug with something after it, still no longer than a slug may be. */
function withEnding(base: string, ending: string): string {
  let cut = base;
  const whole = () => `${cut}-${ending}`;
  while (slugOf(whole()) !== whole()) {
    const word = cut.lastIndexOf('-');
    cut = word > shortest ? cut.slice(0, word) : Array.from(cut).slice(0, -1).join('').replace(/-$/u, '');
  }
  return whole();
}

/** A slug that is cut loses whole words, as long as this much is left of it. */
const shortest = 40;
