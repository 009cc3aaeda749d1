import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { EntityId } from '../model/article.ts';
import type { DeskName } from '../model/desk.ts';
import { type NameOption, nameOptions } from './nameOptions.ts';

type NamePickerProps = {
  label: string;
  names: readonly DeskName[];
  onPick: (option: NameOption) => void;
  /** Whether a name that the archive does not have may be taken. */
  allowNew?: boolean;
  except?: EntityId | undefined;
  /** Whether it gets the focus when its window opens. */
  first?: boolean;
};

/** A name, found while one types: arrows choose, Enter takes. */
export function NamePicker({
  label,
  names,
  onPick,
  allowNew = false,
  except,
  first = false,
}: NamePickerProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const options = useMemo(
    () => nameOptions(names, typed, { allowNew, except }),
    [names, typed, allowNew, except],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    if (event.key === 'ArrowDown') setAt((now) => Math.min(now + 1, last));
    else if (event.key === 'ArrowUp') setAt((now) => Math.max(now - 1, 0));
    else if (event.key === 'Enter') {
      const option = options[at];
      if (option) onPick(option);
    } else return;
    event.preventDefault();
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[0.8125rem] font-semibold text-muted">
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={options[at] ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        data-first={first || undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="w-full rounded-control border border-strong-rule bg-ground px-3 py-2"
      />
      <div role="listbox" id={`${id}-list`} aria-label={label} className="mt-2">
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            role="option"
            key={option.key}
            id={`${id}-${index}`}
            aria-selected={index === at}
            onClick={() => onPick(option)}
            className={`flex cursor-pointer items-baseline justify-between gap-3 rounded px-2 py-1.5 ${index === at ? 'bg-ink text-ground' : 'hover:bg-ink/5'}`}
          >
            <bdi className="font-serif text-[1.0625rem]">{option.label}</bdi>
            <span className={`text-[0.8125rem] ${index === at ? '' : 'text-muted'}`}>{option.hint}</span>
          </div>
        ))}
      </div>
      {typed !== '' && options.length === 0 && (
        <p className="mt-2 text-sm text-muted">Nobody in the archive is called so.</p>
      )}
    </div>
  );
}
