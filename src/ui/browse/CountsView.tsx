import type { Counts } from '../../model/browse.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, times } from '../shared/dates.ts';
import { PageHead } from '../shared/PageHead.tsx';
import { BrowseHeading } from './BrowseHeading.tsx';
import { HowCounted } from './HowCounted.tsx';
import { Trail } from './Trail.tsx';

const titleOf = ({ of, title }: Counts) =>
  of === 'section' ? `Who is quoted in ${title}` : of === 'article' ? 'Who is quoted in this article' : title;

/** Who is quoted, who is only reported, who is named and not heard; and how far one can rely on these numbers. */
export function CountsView({ counts, path }: { counts: Counts; path: string }) {
  const { of, title, trail, articles, quoted, reported, unheard, ranked, parts } = counts;
  const heading = titleOf(counts);
  return (
    <div className="mx-auto max-w-[62rem] px-4.5 pt-10 md:px-10 md:pt-13">
      <PageHead
        title={of === 'article' ? `${heading}: ${title}` : heading}
        description={`${counted(quoted.people, 'person', 'people')} quoted directly, ${reported.people} only reported, ${unheard.people} named and not heard; with the error of the count.`}
        path={path}
        unlisted={of === 'article'}
      />
      <Trail trail={trail} />
      <BrowseHeading title={heading}>
        {articles === 0
          ? 'No articles yet: nobody is counted.'
          : `People in ${of === 'article' ? 'this article' : counted(articles, 'article')}, counted by software${counts.statements.checked > 0 ? ' and, where they looked, by editors' : ''}.`}
      </BrowseHeading>
      <div className="mt-8 grid gap-x-12 gap-y-10 border-t border-rule pt-6 md:grid-cols-3">
        <Group id="quoted" title="Quoted directly" group={quoted} of={of} unit={(n) => counted(n, 'quote')}>
          Words of their own stand between quotation marks.
        </Group>
        <Group
          id="reported"
          title="Only reported"
          group={reported}
          of={of}
          unit={(n) => counted(n, 'statement')}
        >
          What they said is told in the reporter’s words; none of their own stand between marks.
        </Group>
        <Group
          id="unheard"
          title="Named, not heard"
          group={unheard}
          of={of}
          unit={(n) => `named ${times(n)}`}
        >
          The text names them, and we match no statement to them. That is all it means: they may have been
          asked and said nothing, nobody may have asked, or their statement is one whose speaker we do not
          name.
        </Group>
      </div>
      {!ranked && of !== 'article' && (
        <p className="mt-8 text-[0.8125rem] text-muted">
          People are not ranked on this site at present: no names stand here.
        </p>
      )}
      {parts.length > 0 && <Parts parts={parts} />}
      {articles > 0 && <HowCounted counts={counts} />}
    </div>
  );
}

type GroupProps = {
  id: string;
  title: string;
  group: Counts['quoted'];
  of: Counts['of'];
  unit: (times: number) => string;
  /** What it means to be in it. */
  children: string;
};

function Group({ id, title, group, of, unit, children }: GroupProps) {
  const { people, named } = group;
  const others = people - named.length;
  const unnamed = named.length + group.private === people || named.length === 0 ? group.private : others;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-[0.8125rem] font-semibold text-muted">
        {title}
      </h2>
      <p className="mt-1 font-serif text-[2.25rem] leading-none font-[650] tabular-nums">
        {people.toLocaleString('en')}
        <span className="sr-only"> {people === 1 ? 'person' : 'people'}</span>
      </p>
      <p className="mt-2 text-[0.8125rem] leading-5 text-muted">{children}</p>
      {named.length > 0 && (
        <>
          {of !== 'article' && others > group.private && (
            <p className="mt-4 text-[0.8125rem] font-semibold text-muted">The first {named.length}</p>
          )}
          <ol className="mt-2 border-t border-rule">
            {named.map((person) => (
              <li
                key={person.id}
                className="flex items-baseline justify-between gap-3 border-b border-rule py-2"
              >
                <AppLink
                  to={paths.entity(person.id)}
                  className="min-w-0 font-serif text-[1.0625rem] font-semibold wrap-anywhere hover:underline hover:underline-offset-4"
                >
                  <bdi>{person.name}</bdi>
                </AppLink>
                <span className="shrink-0 text-[0.8125rem] text-muted">{unit(person.times)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {group.private > 0 && (
        <p className="mt-3 text-[0.8125rem] leading-5 text-muted">
          {unnamed === people && people > 0 ? 'All of them' : counted(group.private, 'person', 'people')}{' '}
          without a public role: counted, and not named here.
        </p>
      )}
    </section>
  );
}

/** The same numbers of each section. */
function Parts({ parts }: Pick<Counts, 'parts'>) {
  return (
    <section aria-labelledby="by-section" className="mt-14">
      <h2 id="by-section" className="font-serif text-[1.3125rem] leading-7 font-semibold">
        By section
      </h2>
      <div className="mt-3 overflow-x-auto">
        <table className="w-full border-t border-rule text-left text-[0.8125rem]">
          <thead className="text-muted">
            <tr className="border-b border-rule">
              <th scope="col" className="py-2 pr-4 font-semibold">
                Section
              </th>
              {['Articles', 'Quoted', 'Reported', 'Not heard'].map((name) => (
                <th key={name} scope="col" className="py-2 pl-4 text-right font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map(({ label, path, articles, quoted, reported, unheard }) => (
              <tr key={path} className="border-b border-rule">
                <th scope="row" className="py-2 pr-4 font-serif text-[1.0625rem] font-semibold">
                  <AppLink to={path} className="wrap-anywhere hover:underline hover:underline-offset-4">
                    <bdi>{label}</bdi>
                  </AppLink>
                </th>
                {[
                  ['articles', articles],
                  ['quoted', quoted],
                  ['reported', reported],
                  ['unheard', unheard],
                ].map(([key, number]) => (
                  <td key={key} className="py-2 pl-4 text-right tabular-nums">
                    {number?.toLocaleString('en')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-[0.8125rem] text-muted">
        Who is in several sections is counted in each; an article may stand in several as well.
      </p>
    </section>
  );
}
