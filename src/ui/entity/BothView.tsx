import { useQuery } from '@tanstack/react-query';
import { bothQuery, type SharedArticle } from '../../api/entityQueries.ts';
import { articleQuery, entityQuery } from '../../api/queries.ts';
import type { Article, EntityId } from '../../model/article.ts';
import type { EntityPage, PassageRun } from '../../model/pages.ts';
import { textsOf } from '../../model/passages.ts';
import { paths } from '../../model/paths.ts';
import { runsOf } from '../../text/statementRuns.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, dateWords } from '../shared/dates.ts';
import { directionOf } from '../shared/directionOf.ts';
import { PassageText } from '../shared/PassageText.tsx';
import { Broken } from './Broken.tsx';
import { useKeptPlace } from './useKeptPlace.ts';
import { useWanted } from './useWanted.ts';

type BothViewProps = { page: EntityPage; other: EntityId };

/** So many articles come at once. */
const step = 10;

/** What is said where two are named together: the articles, newest first, with the paragraphs that name both. */
export function BothView({ page, other }: BothViewProps) {
  const found = useQuery(entityQuery(other));
  if (found.isPending) return <p aria-busy="true" className="mt-14 min-h-[60vh]" />;
  if (found.isError) return <Broken error={found.error} again={() => void found.refetch()} />;
  // Somebody private is told of beside nobody.
  if (!('entity' in found.data) || !found.data.listed) return <Nothing page={page} />;
  return <Shared page={page} other={found.data} />;
}

function Nothing({ page }: { page: EntityPage }) {
  return (
    <p id="both" className="mt-14 font-serif text-lg text-muted">
      No paragraph names <bdi>{page.entity.name}</bdi> together with whom this address means.
    </p>
  );
}

function Shared({ page, other }: { page: EntityPage; other: EntityPage }) {
  const { wanted, more } = useWanted(step);
  const both = useQuery(bothQuery(page, other, wanted));
  const loading = both.isFetching;
  useKeptPlace(!both.isPending && !both.isPlaceholderData);
  if (both.data?.articles.length === 0) return <Nothing page={page} />;
  const ids = [page.entity.id, other.entity.id];
  const count = [...page.together, ...page.places].find(({ id }) => id === other.entity.id)?.count;
  return (
    <section id="both" aria-busy={loading} className="mt-14">
      <h2 className="border-b border-rule pb-2.5 font-serif text-[1.3125rem] leading-7 font-semibold">
        Together with{' '}
        <AppLink
          to={paths.entity(other.entity.id)}
          className="underline decoration-strong-rule underline-offset-4"
        >
          <bdi>{other.entity.name}</bdi>
        </AppLink>
        {count !== undefined && (
          <span className="font-normal text-muted">, in {counted(count, 'paragraph')}</span>
        )}
      </h2>
      <ol>
        {(both.data?.articles ?? []).map((shared) => (
          <SharedParagraphs key={shared.article.id} shared={shared} ids={ids} />
        ))}
      </ol>
      {both.isError && <Broken error={both.error} again={() => void both.refetch()} />}
      {both.data?.more === true && (
        <button
          type="button"
          onClick={loading ? undefined : more}
          aria-disabled={loading}
          className="rounded-control border border-strong-rule px-4 py-2 text-sm font-semibold hover:border-ink print:hidden"
        >
          {loading ? 'On their way' : 'More articles'}
        </button>
      )}
    </section>
  );
}

/** One article with the paragraphs that name both. Until it has come, and where it does not, the sentence that led here
 *  stands for its paragraph. */
function SharedParagraphs({
  shared: { article, passages },
  ids,
}: {
  shared: SharedArticle;
  ids: EntityId[];
}) {
  const whole = useQuery(articleQuery(article.id)).data;
  const blocks = [...new Set(passages.map(({ block }) => block))];
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-rule py-5 last:border-b-0 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="text-[0.8125rem] leading-[1.4] text-muted sm:pt-1">
        <bdi className="block">{article.source ?? 'Source not named'}</bdi>
        {dateWords(article.date)}
      </p>
      <div>
        <h3 className="font-semibold">
          <AppLink to={paths.article(article.id)} className="hover:underline hover:underline-offset-4">
            <bdi>{article.headline}</bdi>
          </AppLink>
        </h3>
        {blocks.map((block) => {
          const runs = whole !== undefined && 'blocks' in whole ? paragraphRuns(whole, block, ids) : [];
          const sentence = passages.find((passage) => passage.block === block)?.runs ?? [];
          return (
            <AppLink key={block} to={paths.block(article.id, block)} className="group block">
              <p
                dir={directionOf(runs.length > 0 ? runs : sentence)}
                className="mt-2 font-serif text-[1.0625rem] leading-[1.55] decoration-strong-rule decoration-1 underline-offset-4 group-hover:underline"
              >
                <PassageText runs={runs.length > 0 ? runs : sentence} />
              </p>
            </AppLink>
          );
        })}
      </div>
    </li>
  );
}

/** A whole paragraph, with the names of both in it. */
function paragraphRuns(article: Article, block: string, ids: readonly EntityId[]): PassageRun[] {
  const text = typeset(textsOf(article).get(block) ?? '');
  const names = article.mentions
    .filter(({ entity, form, span }) => span.block === block && form !== 'pronoun' && ids.includes(entity))
    .map(({ span }) => span);
  const whole = { start: 0, end: text.length };
  return runsOf(text, whole, [whole], names);
}
