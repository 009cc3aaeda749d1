import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { EntityId } from '../../model/article.ts';
import { doubtWords, type EntityRow, isDoubtful } from '../../model/entityPreview.ts';
import { slugOf } from '../../model/slug.ts';
import { Choice, Switch } from '../../ui/shared/Choice.tsx';

type Folder = 'all' | 'people' | 'places' | 'organizations';

const folders: { value: Folder; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'people', label: 'People' },
  { value: 'places', label: 'Places' },
  { value: 'organizations', label: 'Organizations' },
];

/** As many rows as are drawn at once: a search narrows, nobody reads thousands. */
const mostShown = 300;

type EntityListProps = {
  rows: readonly EntityRow[];
  chosen: EntityId | undefined;
  onChoose: (id: EntityId) => void;
};

/** Every name with how often it stands in the archive; doubtful ones first. */
export function EntityList({ rows, chosen, onChoose }: EntityListProps) {
  const [folder, setFolder] = useState<Folder>('all');
  const [typed, setTyped] = useState('');
  const [doubtful, setDoubtful] = useState(false);
  const wanted = slugOf(useDeferredValue(typed));
  const searchId = useId();
  const nameOf = useMemo(() => {
    const names = new Map(rows.map((row) => [row.id, row.name]));
    return (id: EntityId) => names.get(id) ?? id;
  }, [rows]);
  const shown = useMemo(
    () =>
      rows.filter(
        (row) =>
          (folder === 'all' || row.id.startsWith(`${folder}/`)) &&
          (!doubtful || isDoubtful(row)) &&
          (wanted === '' || [row.name, ...row.aliases].some((name) => slugOf(name).includes(wanted))),
      ),
    [rows, folder, doubtful, wanted],
  );
  return (
    <div className="min-w-0">
      <h1 className="font-serif text-[2rem] leading-tight font-[650] tracking-[-0.015em]">Names</h1>
      <div className="mt-4 flex flex-wrap items-end gap-x-8 gap-y-4">
        <div>
          <label htmlFor={searchId} className="mb-2 block text-[0.8125rem] font-semibold text-muted">
            Find
          </label>
          <input
            id={searchId}
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="w-52 rounded-control border border-strong-rule bg-ground px-3 py-1.5 text-sm"
          />
        </div>
        <Choice legend="Kind" options={folders} value={folder} onChange={setFolder} />
        <div className="pb-1.5">
          <Switch label="Doubtful ones only" checked={doubtful} onChange={setDoubtful} />
        </div>
      </div>
      <table className="mt-6 w-full border-t border-rule text-sm">
        <thead>
          <tr className="border-b border-rule text-left text-[0.8125rem] text-muted">
            <th scope="col" className="py-2 font-semibold">
              Name
            </th>
            {['Articles', 'Quotes', 'Named'].map((title) => (
              <th key={title} scope="col" className="w-16 py-2 text-right font-semibold">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, mostShown).map((row) => (
            <tr
              key={row.id}
              className={`border-b border-rule ${row.id === chosen ? 'bg-ink/6' : 'hover:bg-ink/3'}`}
            >
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                <button
                  type="button"
                  aria-pressed={row.id === chosen}
                  onClick={() => onChoose(row.id)}
                  className="text-left"
                >
                  <bdi className="font-serif text-[1.0625rem] font-semibold hover:underline hover:underline-offset-4">
                    {row.name}
                  </bdi>
                </button>
                <span className="ml-2.5 text-[0.8125rem] text-muted">
                  {row.id}
                  {!row.listed && ' · in no list'}
                </span>
                {row.doubts.length > 0 && (
                  <span className={`block ${isDoubtful(row) ? 'font-medium text-accent' : 'text-muted'}`}>
                    {row.doubts.map((doubt) => doubtWords(doubt, nameOf)).join(', ')}
                  </span>
                )}
              </th>
              <td className="py-2 text-right align-top tabular-nums">{row.articles}</td>
              <td className="py-2 text-right align-top tabular-nums">{row.quotes}</td>
              <td className="py-2 text-right align-top tabular-nums">{row.mentions}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-[0.8125rem] text-muted">
        {shown.length > mostShown
          ? `The first ${mostShown} of ${shown.length.toLocaleString('en')}: type a name to find others.`
          : `${shown.length.toLocaleString('en')} of ${rows.length.toLocaleString('en')}`}
      </p>
    </div>
  );
}
