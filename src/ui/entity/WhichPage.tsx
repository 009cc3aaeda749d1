import type { WhichEntity } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, dateWords, times } from '../shared/dates.ts';
import { directionOf } from '../shared/directionOf.ts';
import { PageHead } from '../shared/PageHead.tsx';
import { PassageText } from '../shared/PassageText.tsx';
import { placeOf } from './PassageList.tsx';

type WhichPageProps = {
  which: WhichEntity;
  /** "person", "place", "organization". */
  kind: string;
};

/** Asks which one is meant by a name that several have. All who may be are shown alike, by name. */
export function WhichPage({ which: { which, candidates, more }, kind }: WhichPageProps) {
  const title = `Which ${which}?`;
  return (
    <div className="mx-auto max-w-[52rem] px-4.5 pt-10 md:px-10 md:pt-13">
      <PageHead title={title} unlisted />
      <p className="text-[0.8125rem] font-semibold text-accent">One name, several of them</p>
      <h1
        tabIndex={-1}
        className="mt-1.5 font-serif text-[2.25rem] leading-[1.07] font-[650] tracking-[-0.019em] md:text-[3.25rem]"
      >
        Which <bdi>{which}</bdi>?
      </h1>
      <p className="mt-3 max-w-[34em] font-serif text-[1.1875rem] leading-[1.45] text-muted">
        No {kind} here has this name alone. The articles name{' '}
        {(candidates.length + more).toLocaleString('en')} who may be meant.
      </p>
      <ul className="mt-8 border-t border-rule">
        {candidates.map(({ newest, ...candidate }) => (
          <li key={candidate.id} className="border-b border-rule py-5">
            <h2>
              <AppLink
                to={paths.entity(candidate.id)}
                className="font-serif text-[1.375rem] leading-tight font-semibold hover:underline hover:underline-offset-4"
              >
                <bdi>{candidate.name}</bdi>
              </AppLink>
            </h2>
            {candidate.description !== undefined && (
              <p className="font-serif text-[1.0625rem] text-muted">{typeset(candidate.description)}</p>
            )}
            <p className="mt-1 text-[0.8125rem] text-muted">{oftenWords(candidate)}</p>
            {newest && (
              <AppLink
                to={placeOf(newest, candidate.id)}
                className="group mt-3 block border-l-2 border-rule pl-4"
              >
                <p
                  dir={directionOf(newest.runs)}
                  className="font-serif text-[1.0625rem] leading-[1.5] decoration-strong-rule decoration-1 underline-offset-4 group-hover:underline"
                >
                  <PassageText runs={newest.runs} />
                </p>
                <p className="mt-1 text-[0.8125rem] text-muted">
                  <bdi>{newest.article.headline}</bdi>, {dateWords(newest.article.date)}
                  {newest.statement && (
                    <span className="font-medium text-ink">
                      . {newest.statement.checked ? 'Checked by an editor' : 'Matched by software'}
                    </span>
                  )}
                </p>
              </AppLink>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="mt-5 text-sm text-muted">
          And {more.toLocaleString('en')} more, whom the search finds by their full names.
        </p>
      )}
    </div>
  );
}

function oftenWords({ quoted, reported, named, articles }: WhichEntity['candidates'][number]): string {
  return [
    ...(quoted > 0 ? [counted(quoted, 'quote')] : []),
    ...(reported > 0 ? [counted(reported, 'reported statement')] : []),
    ...(named > 0 ? [`named ${times(named)}`] : []),
    `in ${counted(articles, 'article')}`,
  ].join(', ');
}
