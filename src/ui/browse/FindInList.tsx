import { useId } from 'react';

type FindInListProps = {
  label: string;
  onType: (typed: string) => void;
  /** The reader is about to type. */
  onReach: () => void;
};

/** Finds a name in a list while one types. Without script there are letters and pages. */
export function FindInList({ label, onType, onReach }: FindInListProps) {
  const id = useId();
  return (
    <div className="needs-script w-full sm:w-64">
      <label htmlFor={id} className="block text-[0.8125rem] font-semibold text-muted">
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        onFocus={onReach}
        onChange={({ target }) => onType(target.value)}
        className="mt-1 h-9 w-full rounded-control border border-strong-rule bg-raised px-2.5 text-sm text-ink"
      />
    </div>
  );
}
