import { type KeyboardEvent, useId, useState } from 'react';
import type { EntityId } from '../../../model/article.ts';
import type { SearchName, SearchStart } from '../../../model/search.ts';
import { typeset } from '../../../text/typeset.ts';
import { useNameOf, useNames } from './useNames.ts';

/** How the fields of the filters look, and what stands above them. */
export const filterLabel = 'block text-[0.8125rem] font-semibold text-muted';
export const filterField =
  'mt-1 h-9 w-full rounded-control border border-strong-rule bg-raised px-2.5 text-sm text-ink placeholder:text-muted';

type NameFilterProps = {
  label: string;
  /** What stands there while nobody is chosen, as Anyone. */
  nobody: string;
  accepts: (name: SearchName) => boolean;
  /** The one that is chosen. */
  id: EntityId | undefined;
  start: SearchStart | undefined;
  onPick: (id: EntityId | undefined) => void;
};

const mostShown = 6;

/** Somebody or something that is asked for, found while one types: arrows choose, Enter takes. */
export function NameFilter({ label, nobody, accepts, id: chosen, start, onPick }: NameFilterProps) {
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const id = useId();
  const shown = useNameOf(chosen, start);
  const options = useNames(typed ?? '', start)
    .filter(accepts)
    .slice(0, mostShown);
  const pick = (name: SearchName | undefined) => {
    setTyped(undefined);
    setAt(0);
    onPick(name?.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Escape') setTyped(undefined);
    else if (event.key === 'Enter') {
      if (options[at]) pick(options[at]);
      else if (typed?.trim() === '') pick(undefined);
    } else return;
    event.preventDefault();
  };
  const isOpen = typed !== undefined && options.length > 0;
  return (
    <div className="relative">
      <label htmlFor={id} className={filterLabel}>
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={nobody}
        value={typed ?? shown}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onBlur={() => {
          if (typed?.trim() === '' && chosen !== undefined) pick(undefined);
          setTyped(undefined);
        }}
        onKeyDown={onKeyDown}
        className={`${filterField} ${chosen === undefined ? '' : 'pr-8 font-semibold'}`}
      />
      {chosen !== undefined && typed === undefined && (
        <button
          type="button"
          aria-label={`${nobody}, not only ${shown}`}
          onClick={() => pick(undefined)}
          className="absolute right-0 bottom-0 h-9 w-8 text-muted hover:text-ink"
        >
          ×
        </button>
      )}
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={label}
        hidden={!isOpen}
        className="absolute inset-x-0 z-10 mt-1 rounded-control border border-rule bg-raised p-1 shadow-float"
      >
        {options.map((name, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            role="option"
            key={name.id}
            id={`${id}-${index}`}
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()} // the field keeps the focus
            onClick={() => pick(name)}
            className={`cursor-pointer rounded px-2 py-1.5 font-serif text-[1.0625rem] leading-snug ${index === at ? 'bg-ink text-ground' : 'hover:bg-ink/5'}`}
          >
            <bdi>{typeset(name.name)}</bdi>
          </div>
        ))}
      </div>
    </div>
  );
}
