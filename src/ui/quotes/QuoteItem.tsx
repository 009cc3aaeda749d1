import { isQuoted } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { quotePaths } from '../../model/quotePaths.ts';
import type { ListedQuote } from '../../model/quotes.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { dateWords } from '../shared/dates.ts';
import { PassageText } from '../shared/PassageText.tsx';
import { trustWords } from './trustWords.ts';

const quiet = 'underline decoration-strong-rule underline-offset-3 hover:text-ink hover:decoration-ink';

/** One statement in its sentence: left who speaks and who checked that, under it where it stands. */
export function QuoteItem({ quote }: { quote: ListedQuote }) {
  const { article, statement, runs, same } = quote;
  if (statement === undefined) return null;
  const { speaker } = statement;
  return (
    <li className="grid gap-x-8 gap-y-1.5 border-b border-rule py-5 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <p className="text-[0.8125rem] leading-[1.4] text-muted sm:pt-1">
        {speaker?.entity === undefined ? (
          <bdi className="block font-semibold text-ink">{speaker?.name ?? 'Speaker not identified'}</bdi>
        ) : (
          <AppLink
            to={paths.entity(speaker.entity)}
            className="block font-semibold text-ink hover:underline hover:underline-offset-3"
          >
            <bdi>{speaker.name}</bdi>
          </AppLink>
        )}
        {speaker?.role !== undefined && <bdi className="block">{speaker.role}</bdi>}
        {!isQuoted(statement) && <span className="block">in the reporter’s words</span>}
        <span className="block font-medium text-ink">{trustWords(statement)}</span>
      </p>
      <div className="min-w-0">
        <AppLink to={paths.quotation(article.id, statement.id)} className="group block">
          <p
            dir="auto"
            className="font-serif text-[1.1875rem] leading-[1.5] decoration-strong-rule decoration-1 underline-offset-4 group-hover:underline"
          >
            <PassageText runs={runs} />
          </p>
        </AppLink>
        <p className="mt-2 text-[0.8125rem] leading-[1.45] text-muted">
          <AppLink
            to={paths.article(article.id)}
            className="hover:text-ink hover:underline hover:underline-offset-3"
          >
            <bdi>{article.headline}</bdi>
          </AppLink>
          {'\u00a0· '}
          <span className="whitespace-nowrap">
            {statement.translated && 'in English, '}
            <bdi>{article.source ?? 'Source not named'}</bdi>, {dateWords(article.date)}
          </span>
        </p>
        {same && <Same same={same} />}
      </div>
    </li>
  );
}

function Same({ same: { first, earlier, more } }: { same: NonNullable<ListedQuote['same']> }) {
  return (
    <div className="mt-2.5 border-l-2 border-rule pl-3.5 text-[0.8125rem] leading-[1.45] text-muted">
      <p>Also quoted earlier in</p>
      <ul>
        {earlier.map(({ article, quote }) => (
          <li key={`${article.id} ${quote}`}>
            <AppLink to={paths.quotation(article.id, quote)} className={quiet}>
              <bdi>{article.headline}</bdi>
            </AppLink>
            {' · '}
            <bdi>{article.source ?? 'Source not named'}</bdi>, {dateWords(article.date)}
          </li>
        ))}
      </ul>
      <p className="mt-0.5">
        {more > 0 && `and ${more.toLocaleString('en')} more. `}
        <AppLink to={quotePaths.family(first)} className={`font-semibold text-ink ${quiet}`}>
          Compare word by word
        </AppLink>
      </p>
    </div>
  );
}
