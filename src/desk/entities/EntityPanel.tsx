import { type ReactNode, useState } from 'react';
import type { EntityChange } from '../../model/decisions.ts';
import type { DeskName } from '../../model/desk.ts';
import { type EntityRow, kindOf } from '../../model/entityPreview.ts';
import { Choice } from '../../ui/shared/Choice.tsx';
import { counted, times } from '../../ui/shared/dates.ts';
import { NamePicker } from '../NamePicker.tsx';
import { Field, Part, SeeButton } from './Part.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { SplitForm } from './SplitForm.tsx';

type EntityPanelProps = {
  row: EntityRow;
  names: readonly DeskName[];
  onPreview: (change: EntityChange) => void;
};

type Kind = 'person' | 'place' | 'organization';
const types: { value: Kind; label: string }[] = [
  { value: 'person', label: 'Person' },
  { value: 'place', label: 'Place' },
  { value: 'organization', label: 'Organization' },
];

/** One name: what is known of it, and what an editor can say. */
export function EntityPanel({ row, names, onPreview }: EntityPanelProps) {
  const { id } = row;
  const kind = (types.find(({ value }) => value === kindOf(id)) ?? types[0])?.value ?? 'person';
  const [name, setName] = useState(row.name);
  const [type, setType] = useState<Kind>(kind);
  const [wikidata, setWikidata] = useState(row.wikidata ?? '');
  const alike = row.doubts.flatMap(({ other }) =>
    other !== undefined && kindOf(other) === kind ? [other] : [],
  );
  const nameOf = (other: string) => names.find((n) => n.id === other)?.name ?? other;
  return (
    <section aria-labelledby="chosen-name">
      <h2 id="chosen-name" className="font-serif text-2xl font-semibold">
        <bdi>{row.name}</bdi>
      </h2>
      <p className="mt-1 text-[0.8125rem] text-muted">
        {[row.description, kind, id].filter((part) => part !== undefined).join(' · ')}
      </p>
      <p className="mt-1 text-sm">
        {counted(row.articles, 'article')}, {counted(row.quotes, 'quote')}, named {times(row.mentions)}
        {row.aliases.length > 0 && <>; also {row.aliases.join(', ')}</>}
      </p>
      <div className="mt-4 border-t border-rule">
        <Part title="Merge into another" open={alike.length > 0}>
          {alike.length > 0 && (
            <p className="mb-3 flex flex-wrap gap-2">
              {alike.map((other) => (
                <button
                  key={other}
                  type="button"
                  onClick={() => onPreview({ do: 'merge', from: id, into: other })}
                  className="moves rounded-control border border-ink px-3 py-1.5 text-sm font-semibold hover:bg-ink hover:text-ground"
                >
                  Into {nameOf(other)}
                </button>
              ))}
            </p>
          )}
          <NamePicker
            label={`${row.name} is`}
            names={names.filter((n) => n.type === kind)}
            except={id}
            onPick={(option) =>
              option.id !== undefined && onPreview({ do: 'merge', from: id, into: option.id })
            }
          />
        </Part>
        <Part title="Rename">
          <Form onSubmit={() => onPreview({ do: 'rename', id, name })}>
            <Field label="Name" value={name} onChange={setName} />
            <SeeButton disabled={name.trim() === '' || name.trim() === row.name} />
          </Form>
        </Part>
        <Part title="Take two apart">
          <SplitForm row={row} onPreview={onPreview} />
        </Part>
        <Part title="Person, place or organization">
          <Form onSubmit={() => onPreview({ do: 'type', id, type })}>
            <Choice legend="It is a" options={types} value={type} onChange={setType} />
            <SeeButton disabled={type === kind} />
          </Form>
        </Part>
        {kind === 'place' && (
          <Part title="Where it is">
            <PlaceForm row={row} names={names} onPreview={onPreview} />
          </Part>
        )}
        <Part title="Wikidata">
          <Form onSubmit={() => onPreview({ do: 'wikidata', id, wikidata: wikidata.trim() })}>
            <Field label="Item" value={wikidata} onChange={setWikidata} hint="Q7747" />
            <SeeButton disabled={wikidata.trim() === (row.wikidata ?? '')} />
          </Form>
        </Part>
        <Part title={row.listed ? 'Public: stands in lists' : 'Private: stands in no list'}>
          <p className="text-sm text-muted">
            {row.listed
              ? 'Make it private, and its page leaves lists, feeds and search engines.'
              : 'Make it public, and its page comes into lists, feeds and search engines.'}
          </p>
          <SeeButton onPress={() => onPreview({ do: 'public', id, public: !row.listed })} />
        </Part>
      </div>
    </section>
  );
}

function Form({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
