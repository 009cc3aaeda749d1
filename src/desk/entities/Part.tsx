import type { ReactNode } from 'react';

type PartProps = { title: string; open?: boolean; children: ReactNode };

/** One thing that can be said of a name, folded until it is needed. */
export function Part({ title, open = false, children }: PartProps) {
  return (
    <details open={open} className="border-b border-rule">
      <summary className="cursor-pointer py-2.5 text-sm font-semibold">{title}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

/** What the button of every part says: nothing is done before it was seen. */
export function SeeButton({ disabled = false, onPress }: { disabled?: boolean; onPress?: () => void }) {
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      onClick={onPress}
      disabled={disabled}
      className="moves mt-3 rounded-control border border-ink px-3 py-1.5 text-sm font-semibold hover:bg-ink hover:text-ground disabled:opacity-50"
    >
      See what changes
    </button>
  );
}

type FieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
};

/** A line of text with its label above. */
export function Field({ label, value, onChange, hint }: FieldProps) {
  return (
    <label className="mt-2 block text-[0.8125rem]">
      <span className="font-semibold text-muted">{label}</span>
      <input
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder={hint}
        autoComplete="off"
        className="mt-1 w-full rounded-control border border-strong-rule bg-ground px-3 py-1.5 text-sm"
      />
    </label>
  );
}
