import { type ReactNode, useId, useState } from 'react';

type FiltersFoldProps = {
  /** What the button says. */
  opener: string;
  /** What the filters are for, to who does not see them. */
  label: string;
  children: ReactNode;
};

/** Filters that stand beside what they choose from, or behind a button where there is no room beside. */
export function FiltersFold({ opener, label, children }: FiltersFoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="text-sm font-medium text-muted underline decoration-strong-rule underline-offset-4 hover:text-ink lg:hidden"
      >
        {opener}
      </button>
      <div
        id={id}
        role="group"
        aria-label={label}
        className={`grid gap-4 pt-3 sm:grid-cols-2 lg:block lg:space-y-4 lg:pt-0 ${open ? '' : 'max-lg:hidden'}`}
      >
        {children}
      </div>
    </>
  );
}
