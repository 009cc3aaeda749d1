import type { ReactNode } from 'react';
import type { EntityId } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import type { Passage } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { dateWords } from '../shared/dates.ts';
import { directionOf } from '../shared/directionOf.ts';
import { PassageText } from '../shared/PassageText.tsx';

type PassageListProps = {
  /** Of the section, for links to it. */
  id: string;
  title: string;
  passages: readonly Passage[];
  /** What stands left of each: its source and date, its speaker, or its article. */
  beside: 'source' | 'speaker' | 'article';
  /** The entity of the page, for the address of a mention. */
  entity: EntityId;
  /** Whether more of them are on their way. */
  busy?: boolean;
  /** What stands below: the way to more of them. */
  children?: ReactNode;
};

/** Passages between ruled lines, each a link to its very place. */
export function PassageList({
  id,
  title,
  passages,
  beside,
  entity,
  busy = false,
  children,
}: PassageListProps) {
  return (
    <section id={id} aria-busy={busy} className="mt-14">
      <h2 className="border-b border-rule pb-2.5 font-serif text-[1.3125rem] leading-7 font-semibold">
        {title}
      </h2>
      <ul>
        {passages.map((passage, index) => (
          <li
            key={keyOf(passage)}
            className="grid gap-x-8 gap-y-1 border-b border-rule py-4 last:border-b-0 sm:grid-cols-[9rem_minmax(0,1fr)]"
          >
            <p className="text-[0.8125rem] leading-[1.4] text-muted sm:pt-1">
              <Beside
                passage={passage}
                what={beside}
                again={passages[index - 1]?.article.id === passage.article.id}
              />
            </p>
            <AppLink to={placeOf(passage, entity)} className="group block">
              <p
                dir={directionOf(passage.runs)}
                className="font-serif text-[1.125rem] leading-[1.55] decoration-strong-rule decoration-1 underline-offset-4 group-hover:underline"
              >
                <PassageText runs={passage.runs} />
              </p>
            </AppLink>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

const keyOf = ({ article, block, statement, mention, runs }: Passage) =>
  `${article.id} ${block} ${statement?.id ?? mention ?? runs.map((run) => run.text).join('')}`;

/** The very place of a passage: its quote's address, the mention in its sentence, else its paragraph. */
export function placeOf({ article, statement, mention, block }: Passage, entity: EntityId): string {
  if (statement) return paths.quotation(article.id, statement.id);
  if (mention !== undefined) return paths.mention(article.id, entity, mention);
  return paths.block(article.id, block);
}

type BesideProps = {
  passage: Passage;
  what: PassageListProps['beside'];
  /** Whether the passage before is from the same article. */
  again: boolean;
};

function Beside({ passage, what, again }: BesideProps) {
  const { article, statement } = passage;
  switch (what) {
    case 'source':
      return (
        <>
          <bdi className="block">{article.source ?? 'Source not named'}</bdi>
          {dateWords(article.date)}
          {statement && <Trust checked={statement.checked} />}
        </>
      );
    case 'speaker':
      return (
        <>
          <bdi className="block font-medium text-ink">
            {statement?.speaker?.name ?? 'Speaker not identified'}
          </bdi>
          {statement && !isQuoted(statement) && <span className="block">in the reporter’s words</span>}
          {statement && <Trust checked={statement.checked} />}
        </>
      );
    case 'article':
      return again ? (
        <span className="sr-only">the same article</span>
      ) : (
        <>
          <bdi className="line-clamp-2">{article.headline}</bdi>
          {dateWords(article.date)}
        </>
      );
    default:
      return what satisfies never;
  }
}

function Trust({ checked }: { checked: boolean }) {
  return (
    <span className="block font-medium text-ink">
      {checked ? 'Checked by an editor' : 'Matched by software'}
    </span>
  );
}
