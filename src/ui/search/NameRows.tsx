import { paths } from '../../model/paths.ts';
import type { SearchName } from '../../model/search.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted } from '../shared/dates.ts';

type NameRowsProps = { title: string; names: readonly SearchName[] };

/** How much there is of somebody: "5 quotes in 2 articles". */
function heard({ quoted, reported, articles }: SearchName): string {
  const inArticles = `in ${counted(articles, 'article')}`;
  if (quoted > 0) return `${counted(quoted, 'quote')} ${inArticles}`;
  return reported > 0 ? `reported ${inArticles}` : inArticles;
}

/** People, places and organizations between ruled lines, each a link to its page. */
export function NameRows({ title, names }: NameRowsProps) {
  if (names.length === 0) return null;
  return (
    <section className="mt-7">
      <h2 className="border-b border-rule pb-2 text-[0.8125rem] font-semibold text-muted">{title}</h2>
      <ul>
        {names.map((name) => (
          <li key={name.id} className="border-b border-rule py-2.5">
            <p className="flex items-baseline justify-between gap-4">
              <AppLink
                to={paths.entity(name.id)}
                data-stop
                className="min-w-0 font-serif text-[1.1875rem] font-semibold hover:underline hover:underline-offset-4"
              >
                <bdi>{typeset(name.name)}</bdi>
              </AppLink>
              <span className="shrink-0 text-[0.8125rem] text-muted">{heard(name)}</span>
            </p>
            {name.description !== undefined && (
              <p className="text-[0.8125rem] leading-[1.4] text-muted">{typeset(name.description)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
