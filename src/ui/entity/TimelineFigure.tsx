import type { EntityId, EntityType } from '../../model/article.ts';
import type { Timeline } from '../../model/timeline.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, monthWords } from '../shared/dates.ts';
import { undated, type ViewAsked, viewAddress } from './viewAsked.ts';

type TimelineFigureProps = {
  timeline: Timeline;
  entity: { id: EntityId; type: EntityType; name: string };
  /** What is shown now: a year keeps the kind that was chosen. */
  view: ViewAsked;
};

/** When somebody spoke and was named: two rows of bars, each year a link to what is of it; and the same as a table. */
export function TimelineFigure({ timeline, entity, view }: TimelineFigureProps) {
  const { width, height, said, named, years, unit } = timeline;
  const speaks = entity.type === 'place' ? 'Said here' : 'Quoted and reported';
  const rows = [
    { label: speaks, ...said, said: true },
    { label: 'Named', ...named, said: false },
  ].filter((row) => row.most > 0);
  const address = (year: string) =>
    viewAddress(entity.id, { ...(view.show === undefined ? {} : { show: view.show }), year });
  return (
    <figure className="mt-10 break-inside-avoid" aria-labelledby="when">
      <figcaption className="mb-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-[0.8125rem] text-muted">
        <span id="when" className="font-semibold">
          When, {unit === 'month' ? 'by month' : 'by year'}
        </span>
        {rows.map((row) => (
          <span key={row.label} className="flex items-baseline gap-1.5">
            <svg viewBox="0 0 9 9" aria-hidden="true" className="size-[0.5625rem]">
              <rect width="9" height="9" className={row.said ? 'fill-ink' : 'fill-strong-rule'} />
            </svg>
            {row.label}, at most {row.most.toLocaleString('en')}
          </span>
        ))}
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`When ${entity.name} spoke and was named`}
        className="block h-auto w-full overflow-visible"
      >
        {rows.map(({ label, base }) => (
          <rect key={label} y={base} width={width} height="1" className="fill-rule" />
        ))}
        {years.map(({ year, x, width: room, labelled, bars }) => (
          <AppLink
            key={year}
            to={address(year)}
            aria-label={`${year}: ${sumOf(bars, speaks)}`}
            aria-current={view.year === year ? 'true' : undefined}
            className="group"
          >
            <rect x={x} width={room} height={height} fill="transparent" />
            {view.year === year && (
              <rect x={x} y={height - 23} width={room} height="2" className="fill-accent" />
            )}
            {bars.map((bar) => (
              <g key={bar.at}>
                <rect
                  x={bar.x}
                  y={said.base - bar.said.height}
                  width={bar.width}
                  height={bar.said.height}
                  className="fill-ink group-hover:opacity-70"
                />
                <rect
                  x={bar.x}
                  y={named.base - bar.named.height}
                  width={bar.width}
                  height={bar.named.height}
                  className="fill-strong-rule group-hover:fill-muted"
                />
              </g>
            ))}
            {labelled !== 'never' && (
              <text
                x={x}
                y={height - 4}
                className={`fill-muted font-sans text-[11px] group-hover:fill-ink max-sm:text-[19px] ${labelled === 'wide' ? 'max-sm:hidden' : ''}`}
              >
                {year}
              </text>
            )}
          </AppLink>
        ))}
      </svg>
      <div className="mt-2 flex flex-wrap items-start gap-x-5 gap-y-1 text-[0.8125rem] text-muted">
        <details className="min-w-0 open:w-full print:hidden">
          <summary className="w-fit cursor-pointer underline decoration-strong-rule underline-offset-4 hover:text-ink">
            As a table
          </summary>
          <table className="mt-3 w-full max-w-[28rem] text-left tabular-nums">
            <caption className="sr-only">
              How often {entity.name} spoke and was named, {unit === 'month' ? 'by month' : 'by year'}
            </caption>
            <thead>
              <tr className="border-b border-strong-rule">
                <th scope="col" className="py-1.5 pr-4 font-semibold">
                  {unit === 'month' ? 'Month' : 'Year'}
                </th>
                <th scope="col" className="py-1.5 pr-4 text-right font-semibold">
                  {speaks}
                </th>
                <th scope="col" className="py-1.5 text-right font-semibold">
                  Sentences that name them
                </th>
              </tr>
            </thead>
            <tbody>
              {years
                .flatMap(({ year, bars }) =>
                  bars.map(({ at, ...bar }) => ({
                    at,
                    year,
                    words: monthWords(at),
                    said: bar.said.count,
                    named: bar.named.count,
                  })),
                )
                .concat(undatedRow(timeline))
                .map((row) => (
                  <tr key={row.at} className="border-b border-rule">
                    <th scope="row" className="py-1.5 pr-4 font-normal">
                      <AppLink to={address(row.year)} className="text-ink underline underline-offset-4">
                        {row.words}
                      </AppLink>
                    </th>
                    <td className="py-1.5 pr-4 text-right">{row.said.toLocaleString('en')}</td>
                    <td className="py-1.5 text-right">{row.named.toLocaleString('en')}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </details>
        {timeline.undated.said + timeline.undated.named > 0 && (
          <p>
            <AppLink
              to={address(undated)}
              className="underline decoration-strong-rule underline-offset-4 hover:text-ink"
            >
              {counted(timeline.undated.said + timeline.undated.named, 'passage')}
            </AppLink>{' '}
            of articles without a date {timeline.undated.said + timeline.undated.named === 1 ? 'is' : 'are'}{' '}
            not drawn.
          </p>
        )}
      </div>
    </figure>
  );
}

const undatedRow = ({ undated: { said, named } }: Timeline) =>
  said + named === 0 ? [] : [{ at: undated, year: undated, words: 'Date not given', said, named }];

function sumOf(bars: Timeline['years'][number]['bars'], speaks: string): string {
  const said = bars.reduce((sum, bar) => sum + bar.said.count, 0);
  const named = bars.reduce((sum, bar) => sum + bar.named.count, 0);
  return [
    ...(said === 0 ? [] : [`${speaks.toLowerCase()} ${said.toLocaleString('en')}`]),
    `named in ${counted(named, 'sentence')}`,
  ].join(', ');
}
