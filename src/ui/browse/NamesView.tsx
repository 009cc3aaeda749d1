import { useState } from 'react';
import type { NameList } from '../../model/browse.ts';
import { type EntityFolder, paths } from '../../model/paths.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, times } from '../shared/dates.ts';
import { later } from '../shared/later.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { BrowseHeading } from './BrowseHeading.tsx';
import { FindInList } from './FindInList.tsx';
import { listTitles } from './listTitles.ts';
import { Pager } from './Pager.tsx';

/** Loaded with the first letter typed: it brings the queries of the search along. */
const FoundNames = later(async () => (await import('./FoundNames.tsx')).FoundNames);

const orderWords: Record<NameList['order'], (folder: EntityFolder) => string> = {
  name: () => 'From A to Z',
  count: (folder) => (folder === 'places' ? 'Named most' : 'Quoted most'),
};

/** All people, places or organizations with a page, fifty at a time: by name with letters to jump by, or by how often. */
export function NamesView({ list, path }: { list: NameList; path: string }) {
  const { folder, order, orders, letters, items, total, page } = list;
  const [typed, setTyped] = useState('');
  const title = listTitles[folder];
  const words = orderWords[order](folder);
  const which = [title, order === 'name' ? undefined : words, page === 1 ? undefined : `page ${page}`];
  return (
    <div className="mx-auto max-w-[52rem] px-4.5 pt-10 md:px-10 md:pt-13">
      <PageHead
        title={which.filter(Boolean).join(', ')}
        description={`${counted(total, 'name')}: ${title.toLowerCase()} of the news, ${words.charAt(0).toLowerCase()}${words.slice(1)}.`}
        path={path}
      />
      <BrowseHeading title={title} />
      {total === 0 ? (
        <p className="mt-6 font-serif text-lg text-muted">
          The articles name none yet. As soon as one does, it stands here.
        </p>
      ) : (
        <>
          <div className="mt-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
            <Orders orders={orders} order={order} folder={folder} total={total} />
            <FindInList
              label={`Find in ${title.toLowerCase()}`}
              onType={setTyped}
              onReach={FoundNames.preload}
            />
          </div>
          {typed.trim() === '' ? (
            <>
              <Letters letters={letters} />
              <ul className="mt-6 border-t border-rule">
                {items.map((item) => (
                  <ListRow key={item.id} item={item} letters={letters} />
                ))}
              </ul>
              <Pager {...list} previous={list.previous} next={list.next} />
            </>
          ) : (
            <FoundNames typed={typed} folder={folder} />
          )}
        </>
      )}
    </div>
  );
}

type OrdersProps = Pick<NameList, 'orders' | 'order' | 'total'> & { folder: EntityFolder };

/** The same names in another order; how many there are. */
function Orders({ orders, order, folder, total }: OrdersProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-[0.8125rem]">
      <p className="text-muted">{counted(total, 'name')}</p>
      {orders.length > 1 && (
        <nav aria-label="Order" className="flex gap-x-4">
          {orders.map((other) => (
            <AppLink
              key={other.order}
              to={other.path}
              aria-current={other.order === order ? 'true' : undefined}
              className="text-muted underline-offset-4 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
            >
              {orderWords[other.order](folder)}
            </AppLink>
          ))}
        </nav>
      )}
    </div>
  );
}

/** A letter's place on its page. */
const letterElement = (letters: NameList['letters'], letter: string) =>
  `letter-${letters.findIndex((other) => other.letter === letter) + 1}`;

/** A list of two screens needs no letters. */
const enoughForLetters = 24;

function Letters({ letters }: Pick<NameList, 'letters'>) {
  if (letters.length < 2 || letters.reduce((sum, { count }) => sum + count, 0) < enoughForLetters)
    return null;
  return (
    <nav aria-label="Letters" className="mt-5">
      <ul className="-mx-1.5 flex flex-wrap font-serif text-[1.125rem]">
        {letters.map(({ letter, path, count }) => (
          <li key={letter}>
            <AppLink
              to={`${path}#${letterElement(letters, letter)}`}
              aria-label={`${letter}, ${counted(count, 'name')}`}
              className="block min-w-7 rounded px-1.5 py-0.5 text-center hover:bg-rule"
            >
              <bdi>{letter}</bdi>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ListRowProps = { item: NameList['items'][number]; letters: NameList['letters'] };

function ListRow({ item, letters }: ListRowProps) {
  const { id, name, description, quoted, reported, named, articles, letter } = item;
  const says = [
    quoted > 0 ? counted(quoted, 'quote') : undefined,
    reported > 0 ? counted(reported, 'reported statement') : undefined,
    named > 0 ? `named ${times(named)}` : undefined,
    `in ${counted(articles, 'article')}`,
  ].filter((part) => part !== undefined);
  return (
    <li
      id={letter === undefined ? undefined : letterElement(letters, letter)}
      className="scroll-mt-4 border-b border-rule py-3.5 sm:grid sm:grid-cols-[2rem_minmax(0,1fr)]"
    >
      <p aria-hidden="true" className="font-serif text-[1.1875rem] text-accent">
        {letters.length > 1 && letter}
      </p>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 sm:col-start-2">
        <div className="min-w-0">
          <AppLink
            to={paths.entity(id)}
            className="font-serif text-[1.1875rem] font-semibold wrap-anywhere hover:underline hover:underline-offset-4"
          >
            <bdi>{name}</bdi>
          </AppLink>
          {description !== undefined && (
            <p className="text-[0.8125rem] text-muted wrap-anywhere">{typeset(description)}</p>
          )}
        </div>
        <p className="text-[0.8125rem] text-muted">{says.join(', ')}</p>
      </div>
    </li>
  );
}
