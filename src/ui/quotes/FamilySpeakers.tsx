import { paths } from '../../model/paths.ts';
import type { QuoteFamily } from '../../model/quotes.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { times } from '../shared/dates.ts';

/** Who is said to speak. Where articles do not agree, all names stand, and none of them as the right one. */
export function FamilySpeakers({ family: { speakers } }: { family: QuoteFamily }) {
  const named = speakers.filter(({ name }) => name !== undefined);
  const unnamed = speakers.find(({ name }) => name === undefined)?.quotes ?? 0;
  const [only] = named;
  if (only === undefined)
    return (
      <p className="mt-6 text-[0.9375rem] leading-6">No article says who speaks, as far as we can tell.</p>
    );
  if (named.length === 1)
    return (
      <p className="mt-6 text-[0.9375rem] leading-6">
        Said by <Name speaker={only} />
        {unnamed > 0 && ` (${times(unnamed)} not identified)`}.
      </p>
    );
  return (
    <div className="mt-7 border-l-2 border-accent pl-4 text-[0.9375rem] leading-6">
      <p className="font-semibold">The articles do not agree who said it.</p>
      <ul>
        {named.map((speaker) => (
          <li key={speaker.entity ?? speaker.name}>
            <Name speaker={speaker} />, {times(speaker.quotes)}
          </li>
        ))}
        {unnamed > 0 && <li className="text-muted">not identified, {times(unnamed)}</li>}
      </ul>
      <p className="text-muted">Which of them is right we do not know; each article below has its own.</p>
    </div>
  );
}

function Name({ speaker: { name, entity } }: { speaker: QuoteFamily['speakers'][number] }) {
  return entity === undefined ? (
    <bdi className="font-semibold">{name}</bdi>
  ) : (
    <AppLink
      to={paths.entity(entity)}
      className="font-semibold underline decoration-strong-rule underline-offset-3 hover:decoration-ink"
    >
      <bdi>{name}</bdi>
    </AppLink>
  );
}
