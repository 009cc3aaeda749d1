import { useId } from 'react';

type ChoiceProps<T extends string> = {
  legend: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
};

/** One of a few, all in sight: a row of radio buttons that look like what they are. */
export function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-[0.8125rem] font-semibold text-muted">{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <label
            key={option.value}
            className="cursor-pointer rounded-control border border-rule px-3 py-1.5 text-sm font-medium has-checked:border-ink has-checked:bg-ink has-checked:text-ground has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink forced:has-checked:outline-2"
          >
            <input
              type="radio"
              className="sr-only"
              name={group}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type SwitchProps = { label: string; hint?: string; checked: boolean; onChange: (on: boolean) => void };

/** On or off, said in words. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  return (
    <label className="flex cursor-pointer items-start gap-2.5 text-sm">
      <input
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-ink"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <span className="block text-[0.8125rem] text-muted">{hint}</span>}
      </span>
    </label>
  );
}
