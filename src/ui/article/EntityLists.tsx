import type { ReactNode } from 'react';
import type { EntityId } from '../../model/article.ts';
import type { MapDrawing } from '../../model/mapDrawing.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, times } from '../shared/dates.ts';
import { MapFigure } from '../shared/MapFigure.tsx';
import { useArticleActions } from './articleActions.ts';
import type { EntityRow } from './entityRows.ts';
import { MentionSteps } from './laterParts.ts';
import { SheetClose } from './SheetClose.tsx';

/** Where the reader is among the mentions of one entity. */
export type MentionPlace = { entity: EntityId; number: number };

type EntityListsProps = {
  rows: readonly EntityRow[];
  /** Those named in the part of the text that is in the window. */
  inView: ReadonlySet<EntityId>;
  mentionPlace: MentionPlace | undefined;
  map: MapDrawing | undefined;
};

/** People, places and organizations of the article, with how often, and a way to every mention. */
export function EntityLists({ rows, inView, mentionPlace, map }: EntityListsProps) {
  const of = (type: EntityRow['entity']['type']) => rows.filter((row) => row.entity.type === type);
  const mostNamed = of('place').find((row) => map?.pins.some((pin) => pin.id === row.entity.id));
  const list = (type: EntityRow['entity']['type']) => (
    <ul className="entity-list">
      {of(type).map((row) => (
        <Row
          key={row.entity.id}
          row={row}
          inView={inView.has(row.entity.id)}
          at={mentionPlace?.entity === row.entity.id ? mentionPlace.number : undefined}
        />
      ))}
    </ul>
  );
  return (
    <>
      {of('person').length > 0 && (
        <Sheet id="people" title="People">
          {list('person')}
        </Sheet>
      )}
      {of('place').length > 0 && (
        <Sheet id="places" title="Places">
          {map && (
            <div className="mb-1.5">
              <MapFigure map={map} inQuestion={mostNamed?.entity.id} />
            </div>
          )}
          {list('place')}
        </Sheet>
      )}
      {of('organization').length > 0 && (
        <Sheet id="organizations" title="Organizations">
          {list('organization')}
        </Sheet>
      )}
    </>
  );
}

function Sheet({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} popover="auto" aria-labelledby={`${id}-title`} className="sheet">
      <SheetClose sheet={id} />
      <h2 id={`${id}-title`} className="mb-2 text-[0.8125rem] font-semibold text-muted">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Row({ row, inView, at }: { row: EntityRow; inView: boolean; at: number | undefined }) {
  const { goToMention } = useArticleActions();
  const { entity, named, says, tone, note } = row;
  const named_ = named > 0 ? `Named ${times(named)}` : undefined;
  const place = entity.type !== 'person';
  return (
    <li className={`entity-row ${tone ?? ''}`} data-in-view={inView ? '' : undefined}>
      <div className="flex items-baseline justify-between gap-3">
        <AppLink
          to={paths.entity(entity.id)}
          className={`font-serif text-[1.0625rem] leading-6 font-semibold hover:underline hover:underline-offset-4 ${
            tone === undefined ? '' : 'text-speaker'
          }`}
        >
          <bdi>{entity.name}</bdi>
        </AppLink>
        {place && named > 0 ? (
          <MentionButton
            label={`${entity.name}: named ${counted(named, 'time')}, go to the first`}
            go={() => goToMention(entity.id, 1)}
          >
            {named}
          </MentionButton>
        ) : (
          says !== undefined && <span className="shrink-0 text-[0.8125rem] text-muted">{says}</span>
        )}
      </div>
      {(note !== undefined || !place) && (
        <p className="text-[0.8125rem] leading-[1.4] text-muted">
          {note}
          {note !== undefined && named_ !== undefined && !place && '. '}
          {!place && named_ !== undefined && (
            <MentionButton
              label={`${entity.name}: ${named_.toLowerCase()}, go to the first`}
              go={() => goToMention(entity.id, 1)}
            >
              {named_}
            </MentionButton>
          )}
        </p>
      )}
      {at !== undefined && (
        <MentionSteps
          name={entity.name}
          at={at}
          count={named}
          onGo={(number) => goToMention(entity.id, number)}
        />
      )}
    </li>
  );
}

function MentionButton({ label, go, children }: { label: string; go: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={go}
      className="min-w-6 shrink-0 rounded text-right text-[0.8125rem] tabular-nums text-muted decoration-strong-rule underline-offset-3 hover:text-ink hover:underline"
    >
      {children}
    </button>
  );
}
