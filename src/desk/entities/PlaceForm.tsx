import { useState } from 'react';
import type { Entity } from '../../model/article.ts';
import type { EntityChange } from '../../model/decisions.ts';
import type { DeskName } from '../../model/desk.ts';
import type { EntityRow } from '../../model/entityPreview.ts';
import { NamePicker } from '../NamePicker.tsx';
import { Field, SeeButton } from './Part.tsx';

const placeTypes: NonNullable<Entity['placeType']>[] = [
  'country',
  'region',
  'city',
  'site',
  'historical',
  'collective',
];

type PlaceFormProps = {
  row: EntityRow;
  names: readonly DeskName[];
  onPreview: (change: EntityChange) => void;
};

/** Position, kind, and what it lies in; what is left as it was is not said again. */
export function PlaceForm({ row, names, onPreview }: PlaceFormProps) {
  const { geo } = row;
  const [position, setPosition] = useState(geo === undefined ? '' : `${geo.latitude}, ${geo.longitude}`);
  const [placeType, setPlaceType] = useState(row.placeType ?? '');
  const numbers = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/u.exec(position);
  const kind = placeTypes.find((type) => type === placeType);
  const unreadable = position.trim() !== '' && numbers === null;
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onPreview({
            do: 'place',
            id: row.id,
            ...(numbers === null
              ? {}
              : { geo: { latitude: Number(numbers[1]), longitude: Number(numbers[2]) } }),
            ...(kind === undefined ? {} : { placeType: kind }),
          });
        }}
      >
        <Field
          label="Latitude, longitude in degrees"
          value={position}
          onChange={setPosition}
          hint="39.03, 125.75"
        />
        {unreadable && (
          <p role="alert" className="mt-1 text-[0.8125rem] font-medium">
            Two numbers and a comma between them, like 39.03, 125.75
          </p>
        )}
        <label className="mt-2 block text-[0.8125rem]">
          <span className="font-semibold text-muted">Kind of place</span>
          <select
            value={placeType}
            onChange={(event) => setPlaceType(event.target.value)}
            className="mt-1 w-full rounded-control border border-strong-rule bg-ground px-2 py-1.5 text-sm"
          >
            <option value="">not known</option>
            {placeTypes.map((type) => (
              <option key={type}>{type}</option>
            ))}
          </select>
        </label>
        <SeeButton disabled={unreadable || (numbers === null && kind === undefined)} />
      </form>
      <div className="mt-4">
        <NamePicker
          label={`It lies in${row.containedIn === undefined ? '' : ` (now ${row.containedIn})`}`}
          names={names.filter((n) => n.type === 'place')}
          except={row.id}
          onPick={(option) =>
            option.id !== undefined && onPreview({ do: 'place', id: row.id, containedIn: option.id })
          }
        />
      </div>
    </>
  );
}
