import type { ReactNode } from 'react';

type KeyButtonProps = {
  /** The letter that does the same. */
  letter: string;
  onPress: () => void;
  children: ReactNode;
  /** The one that is right most often. */
  main?: boolean;
  disabled?: boolean;
};

/** Something to do, with its key beside it: the keys are learnt by looking. */
export function KeyButton({ letter, onPress, children, main = false, disabled = false }: KeyButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      disabled={disabled}
      aria-keyshortcuts={letter}
      className={`moves flex items-center gap-2 rounded-control border py-1.5 pr-3 pl-1.5 text-left text-sm font-medium disabled:opacity-50 ${
        main ? 'border-ink hover:bg-ink/5' : 'border-rule hover:border-strong-rule'
      }`}
    >
      <span aria-hidden="true" className="key">
        {letter}
      </span>
      <span>{children}</span>
    </button>
  );
}
