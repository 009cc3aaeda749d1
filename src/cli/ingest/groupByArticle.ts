import { type Candidate, type Group, type Identity, isNameless, type Known } from './identity.ts';

/** Puts candidates that are one article together, and with it what the archive has of it: known again by uri, then by
 *  address, then by id. Those with none of these are known by headline and day; where one side has no day, by the headline,
 *  if only one can be meant. */
export function groupByArticle(candidates: readonly Candidate[], known: readonly Known[]): Group[] {
  const recognize = recognizer(known);
  const uriAt = smallestUris(candidates);
  const groups = new Map<string, Group>();
  for (const [index, candidate] of candidates.entries()) {
    const match = recognize(candidate);
    const key = match === undefined ? keyOf(candidate, uriAt) : `known ${match.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, members: [index], known: match });
    else group.members.push(index);
  }
  return recognizeUndated([...groups.values()], candidates, known);
}

/** Two that each have a uri of their own are two, whatever else they share. */
const differ = (a: Identity, b: Identity) => a.uri !== undefined && b.uri !== undefined && a.uri !== b.uri;

function recognizer(known: readonly Known[]): (candidate: Candidate) => Known | undefined {
  const inOrder = known.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const first = (keyOf: (article: Known) => string | undefined) => {
    const found = new Map<string, Known>();
    for (const article of inOrder) {
      const key = keyOf(article);
      if (key !== undefined && !found.has(key)) found.set(key, article);
    }
    return found;
  };
  const byUri = first(({ uri }) => uri);
  const byUrl = first(({ url }) => url);
  const byId = first(({ id }) => id);
  const byDay = first(dayKey);
  // Ingested from plain text once, and now with its address: only the text tells that it is the same.
  const byText = first((article) => (isNameless(article) ? textKey(article) : undefined));
  return (candidate) => {
    const { uri, url, ownId } = candidate;
    const same =
      byUri.get(uri ?? '') ??
      [byUrl.get(url ?? ''), byId.get(ownId ?? '')].find(
        (article) => article !== undefined && !differ(article, candidate),
      );
    return same ?? (isNameless(candidate) ? byDay.get(dayKey(candidate)) : byText.get(textKey(candidate)));
  };
}

const dayKey = ({ headline, datePublished = '' }: Identity) =>
  JSON.stringify([headline, datePublished.slice(0, 10)]);
const textKey = ({ headline, sha256 }: Identity) => JSON.stringify([headline, sha256]);

/** An address to the one uri that articles at this address have; the first by alphabet where there are several. */
function smallestUris(candidates: readonly Candidate[]): Map<string, string> {
  const uris = new Map<string, string>();
  for (const { uri, url } of candidates) {
    if (uri === undefined || url === undefined) continue;
    const other = uris.get(url);
    if (other === undefined || uri < other) uris.set(url, uri);
  }
  return uris;
}

function keyOf(candidate: Candidate, uriAt: ReadonlyMap<string, string>): string {
  const { uri, url, ownId } = candidate;
  const name = uri ?? uriAt.get(url ?? '');
  if (name !== undefined) return `uri ${name}`;
  if (url !== undefined) return `url ${url}`;
  if (ownId !== undefined) return `id ${ownId}`;
  return `day ${dayKey(candidate)}`;
}

/** A text without a date is the article of the same headline, and one with a date the article that had none, if each
 *  is the only one that can be meant. */
function recognizeUndated(
  groups: readonly Group[],
  candidates: readonly Candidate[],
  known: readonly Known[],
): Group[] {
  const claimed = new Set(groups.flatMap((group) => group.known?.id ?? []));
  const free = Map.groupBy(
    known.filter(({ id }) => !claimed.has(id)),
    ({ headline }) => headline,
  );
  const firstOf = (group: Group) => candidates[group.members[0] ?? -1];
  const asking = Map.groupBy(
    groups.filter((group) => {
      const first = firstOf(group);
      return group.known === undefined && first !== undefined && isNameless(first);
    }),
    (group) => firstOf(group)?.headline ?? '',
  );
  return groups.map((group) => {
    const first = firstOf(group);
    if (group.known !== undefined || first === undefined || !isNameless(first)) return group;
    const [one, ...others] = free.get(first.headline) ?? [];
    const isOne = one !== undefined && others.length === 0 && asking.get(first.headline)?.length === 1;
    const isUndated = first.datePublished === undefined || one?.datePublished === undefined;
    return isOne && isUndated ? { ...group, known: one } : group;
  });
}
