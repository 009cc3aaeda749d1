import type { EntityPage } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';

type EntityHeaderProps = { page: EntityPage; kind: string };

/** So many other names stand below a name; who has more shows the rest when asked. */
const namesShown = 5;

/** Who or what the page is about: the name, large, the role, in what it lies, what it is called besides. */
export function EntityHeader({ page: { entity, within, couldBe }, kind }: EntityHeaderProps) {
  const others = otherNames(entity.aliases, entity.name);
  const rest = others.slice(namesShown);
  return (
    <header>
      <p className="text-[0.8125rem] font-semibold text-accent">{kind}</p>
      <h1
        tabIndex={-1}
        className={`mt-1.5 font-serif leading-[1.07] font-[650] tracking-[-0.019em] ${
          [...entity.name].length > longName
            ? 'text-[1.75rem] md:text-[2.25rem]'
            : 'text-[2.25rem] md:text-[3.25rem]'
        }`}
      >
        <bdi>{entity.name}</bdi>
      </h1>
      {entity.description !== undefined && (
        <p className="mt-2 font-serif text-[1.1875rem] leading-[1.38] text-muted md:text-[1.3125rem]">
          {typeset(entity.description)}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
        {entity.placeType === 'historical' && <p>No longer a place on the map</p>}
        {within && (
          <p>
            in{' '}
            <AppLink to={paths.entity(within.id)} className="underline underline-offset-3 hover:text-ink">
              <bdi>{within.name}</bdi>
            </AppLink>
          </p>
        )}
        {others.length > 0 && <p>also {inMarks(others.slice(0, namesShown))}</p>}
        {rest.length > 0 && (
          <details className="min-w-0 open:w-full">
            <summary className="w-fit cursor-pointer underline decoration-strong-rule underline-offset-4 hover:text-ink">
              and {rest.length === 1 ? 'one more name' : `${rest.length} more names`}
            </summary>
            <p className="mt-1 max-w-[60em]">{inMarks(rest)}</p>
          </details>
        )}
      </div>
      {couldBe !== undefined && (
        <section aria-labelledby="could-be" className="mt-6 border-l-2 border-strong-rule pl-4">
          <h2 id="could-be" className="text-[0.8125rem] font-medium">
            Others have this name too
          </h2>
          <p className="mt-1 max-w-[38em] text-[0.8125rem] text-muted">
            Here is what names “<bdi>{typeset(entity.name)}</bdi>” and does not say which. It may be one of
            these, or none:
          </p>
          <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 font-serif text-[1.0625rem]">
            {couldBe.map(({ id, name, description }) => (
              <li key={id}>
                <AppLink to={paths.entity(id)} className="hover:underline hover:underline-offset-4">
                  <bdi>{name}</bdi>
                </AppLink>
                {description !== undefined && (
                  <span className="font-sans text-[0.8125rem] text-muted"> {typeset(description)}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </header>
  );
}

/** Letters from which on a name is set smaller: it would fill the window. */
const longName = 48;

/** The other names, without those that only shorten the full one. */
const otherNames = (aliases: readonly string[], name: string) =>
  aliases.filter((alias) => !name.includes(alias));

const inMarks = (names: readonly string[]) =>
  names.map((name, index) => (
    <span key={name}>
      {index > 0 && ', '}“<bdi>{typeset(name)}</bdi>”
    </span>
  ));
