import type { MapDrawing } from '../../model/mapDrawing.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from './AppLink.tsx';

type MapFigureProps = {
  map: MapDrawing;
  /** The place in question, set in the accent; on an article the most named. */
  inQuestion?: string | undefined;
};

/** The little map, as part of the paper: coasts, names of countries, and a pin for each place, which is a link. */
export function MapFigure({ map, inQuestion }: MapFigureProps) {
  return (
    <svg
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="group"
      aria-label={`Map with ${map.pins.map((pin) => pin.name).join(', ')}`}
      className="block h-auto w-full rounded-[3px] bg-[var(--sea)]"
    >
      <path d={map.land} fill="var(--land)" />
      {map.labels.map(({ text, x, y }) => (
        <text key={text} x={x} y={y} textAnchor="middle" className="fill-muted font-serif text-[11px] italic">
          {text}
        </text>
      ))}
      {map.pins.map(({ id, name, x, y, label }) => (
        <AppLink key={id} to={paths.entity(id)} aria-label={name} className="group">
          <circle cx={x} cy={y} r="11" fill="transparent" />
          <circle
            cx={x}
            cy={y}
            r={id === inQuestion ? 4.2 : 3.6}
            className={id === inQuestion ? 'fill-accent' : 'fill-ink'}
            stroke="var(--land)"
            strokeWidth="1"
          />
          {label && (
            <text
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
              className="fill-ink font-sans text-[11px] font-semibold group-hover:underline"
            >
              {name}
            </text>
          )}
        </AppLink>
      ))}
    </svg>
  );
}
