import type { EntityId } from '../../model/article.ts';
import type { Counts, WayOn } from '../../model/browse.ts';
import type { NameShare, StatementCounts } from '../shares/nameShare.ts';
import type { Names } from './nameLists.ts';
import { type NameTotal, nameTotals } from './nameTotals.ts';

type Group = Counts['quoted'];

/** What is counted: whose page it is, and what stands on it beside the numbers. */
type CountsFrame = Pick<Counts, 'of' | 'title' | 'trail' | 'parts'>;

/** So many people of each kind a page names. */
const mostNamed = 20;
/** Of one article all are named, but for the longest. */
const mostNamedInArticle = 200;

/** Who is quoted, who is only reported, and who is named and not heard, in one article or in many: people alone. Somebody is
 *  quoted who is so in any of the articles.
 *  @param shares of these articles, read one after the other
 *  @param ranked whether those first may be named who speak most; of one article all are named, in the order of the text */
export function countHeard(
  shares: () => Iterable<NameShare>,
  names: {
    entities: Pick<Names['entities'], 'get'>;
    listed: Pick<Names['listed'], 'has'>;
  },
  frame: CountsFrame,
  ranked: boolean,
): Counts {
  const statements: StatementCounts = { total: 0, checked: 0, unidentified: 0, ofOthers: 0, waiting: 0 };
  let articles = 0;
  function* counted() {
    for (const share of shares()) {
      articles += 1;
      addStatements(statements, share.statements);
      yield share;
    }
  }
  const totals = nameTotals(counted());
  const people = [...totals.values()].filter(({ id }) => id.startsWith('people/'));
  const heard = (person: NameTotal) => person.quoted + person.reported;
  const groupOf = (own: NameTotal[], times: (person: NameTotal) => number): Group => {
    const isNamed = ({ id }: NameTotal) => names.listed.has(id);
    const shown =
      frame.of === 'article'
        ? own
        : ranked
          ? own.toSorted((a, b) => times(b) - times(a) || (a.id < b.id ? -1 : 1))
          : [];
    return {
      people: own.length,
      private: own.filter((person) => !isNamed(person)).length,
      named: shown
        .filter(isNamed)
        .slice(0, frame.of === 'article' ? mostNamedInArticle : mostNamed)
        .map((person) => ({ id: person.id, name: nameOf(person.id, names), times: times(person) })),
    };
  };
  return {
    kind: 'counts',
    ...frame,
    articles,
    quoted: groupOf(
      people.filter(({ quoted }) => quoted > 0),
      ({ quoted }) => quoted,
    ),
    reported: groupOf(
      people.filter(({ quoted, reported }) => quoted === 0 && reported > 0),
      ({ reported }) => reported,
    ),
    // Who has a statement that nobody has checked yet may be heard: nothing is said of them.
    unheard: groupOf(
      people.filter((person) => heard(person) === 0 && person.waiting === 0 && person.named > 0),
      ({ named }) => named,
    ),
    waitingPeople: people.filter((person) => heard(person) === 0 && person.waiting > 0).length,
    statements,
    ranked,
  };
}

const nameOf = (id: EntityId, { entities }: { entities: Pick<Names['entities'], 'get'> }) =>
  entities.get(id)?.name ?? '';

function addStatements(sum: StatementCounts, own: StatementCounts): void {
  sum.total += own.total;
  sum.checked += own.checked;
  sum.unidentified += own.unidentified;
  sum.ofOthers += own.ofOthers;
  sum.waiting += own.waiting;
}

/** What the page of a whole says of one of its parts. */
export const partOf = (
  { articles, quoted, reported, unheard }: Counts,
  { label, path }: WayOn,
): Counts['parts'][number] => ({
  label,
  path,
  articles,
  quoted: quoted.people,
  reported: reported.people,
  unheard: unheard.people,
});
