import { useLayoutEffect, useRef } from 'react';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { times } from '../shared/dates.ts';
import { changeSettings } from '../shared/settings.ts';
import { useArticleActions } from './articleActions.ts';
import type { EntityRow } from './entityRows.ts';

type NameCardProps = {
  row: EntityRow;
  /** The name that was rested on. */
  anchor: HTMLElement;
  /** Which mention this is, from 1; `undefined` for a pronoun or a description. */
  number: number | undefined;
  onClose: () => void;
};

/** Who a name is: shown on rest or focus, stays while pointed at, gone with Escape, off for good with one click. */
export function NameCard({ row, anchor, number, onClose }: NameCardProps) {
  const { goToMention } = useArticleActions();
  const card = useRef<HTMLDivElement>(null);
  const { entity, named, says, note, tone } = row;

  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return;
    const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const below = line.bottom + 6 + height < window.innerHeight;
    element.style.top = `${window.scrollY + (below ? line.bottom + 6 : line.top - height - 6)}px`;
    element.style.left = `${Math.max(8, Math.min(line.left, document.documentElement.clientWidth - width - 8))}px`;
  }, [anchor]);

  // As soon as it can be seen it can be closed.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);

  const here = number ?? 1;
  return (
    <div
      ref={card}
      data-name-card=""
      role="group"
      aria-label={`About ${entity.name}`}
      className={`absolute z-20 w-64 rounded-card border border-rule bg-raised p-3.5 font-sans text-ink shadow-float ${tone ?? ''}`}
    >
      <AppLink
        to={paths.entity(entity.id)}
        className={`font-serif text-[1.0625rem] leading-6 font-semibold hover:underline hover:underline-offset-4 ${tone === undefined ? '' : 'text-speaker'}`}
      >
        <bdi>{entity.name}</bdi>
      </AppLink>
      {note !== undefined && <p className="text-[0.8125rem] leading-[1.4] text-muted">{note}</p>}
      <p className="mt-1 text-[0.8125rem] leading-[1.4]">
        {[
          says === 'reported' ? 'Reported here' : says && `${says} here`,
          named > 0 ? `named ${times(named)}` : undefined,
        ]
          .filter((part) => part !== undefined)
          .join(', ')}
      </p>
      <p className="mt-2 flex justify-between gap-3 border-t border-rule pt-2 text-[0.8125rem]">
        {named > 1 && (
          <span className="flex gap-3">
            <button
              type="button"
              className="hover:underline"
              onClick={() => goToMention(entity.id, here === 1 ? named : here - 1)}
            >
              Previous
            </button>
            <button
              type="button"
              className="hover:underline"
              onClick={() => goToMention(entity.id, here === named ? 1 : here + 1)}
            >
              Next
            </button>
          </span>
        )}
        <button
          type="button"
          className="ml-auto text-muted hover:text-ink hover:underline"
          onClick={() => {
            changeSettings({ nameCards: false });
            onClose();
          }}
        >
          Turn cards off
        </button>
      </p>
    </div>
  );
}
