import { useQuery } from '@tanstack/react-query';
import { entityListQuery } from '../../api/queries.ts';
import type { EntityList } from '../../model/pages.ts';
import { type EntityFolder, paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, times } from '../shared/dates.ts';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { kinds } from './kinds.ts';

/** All people, places or organizations with a page, by name. */
export function EntityListPage({ folder }: { folder: EntityFolder }) {
  const list = useQuery(entityListQuery(folder));
  const title = kinds[folder].many;
  if (list.isPending) return <Loading label={`${title}: the list is on its way`} />;
  if (list.isError) return <LoadFailed error={list.error} what="list" onRetry={() => void list.refetch()} />;
  return (
    <div className="mx-auto max-w-[52rem] px-4.5 pt-10 md:px-10 md:pt-13">
      <PageHead title={title} description={`${title} of the news, from A to Z.`} path={`/${folder}`} />
      <h1
        tabIndex={-1}
        className="font-serif text-[2.25rem] leading-[1.07] font-[650] tracking-[-0.019em] md:text-[2.6875rem]"
      >
        {title}
      </h1>
      {list.data.items.length === 0 ? (
        <p className="mt-6 font-serif text-lg text-muted">
          The articles name none yet. As soon as one does, it stands here.
        </p>
      ) : (
        <ul className="mt-6 border-t border-rule">
          {list.data.items.map((item) => (
            <ListRow key={item.id} item={item} />
          ))}
        </ul>
      )}
    </div>
  );
}

function ListRow({ item }: { item: EntityList['items'][number] }) {
  const { id, name, description, quoted, reported, named, articles } = item;
  const says = [
    quoted > 0 ? counted(quoted, 'quote') : undefined,
    reported > 0 ? counted(reported, 'reported statement') : undefined,
    named > 0 ? `named ${times(named)}` : undefined,
    `in ${counted(articles, 'article')}`,
  ].filter((part) => part !== undefined);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 border-b border-rule py-3.5">
      <div>
        <AppLink
          to={paths.entity(id)}
          className="font-serif text-[1.1875rem] font-semibold hover:underline hover:underline-offset-4"
        >
          <bdi>{name}</bdi>
        </AppLink>
        {description !== undefined && <p className="text-[0.8125rem] text-muted">{typeset(description)}</p>}
      </div>
      <p className="text-[0.8125rem] text-muted">{says.join(', ')}</p>
    </li>
  );
}
