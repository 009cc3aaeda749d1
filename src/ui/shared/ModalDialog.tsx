import { type ReactNode, useEffect, useId, useRef } from 'react';

type ModalDialogProps = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
};

/** A window over the page: Escape closes it, and the focus goes back to where it was. What carries `data-first` gets
 *  the focus, else the button that closes it. */
export function ModalDialog({ title, onClose, children, wide = false }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (dialog.current?.open !== false) return;
    dialog.current.showModal();
    // A modal window gives the focus to its first control, which is the way out: who opened it came to type.
    dialog.current.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={titleId}
      className={`${wide ? 'w-[min(46rem,calc(100vw-2rem))]' : 'w-[min(32rem,calc(100vw-2rem))]'} max-h-[calc(100vh-4rem)] overflow-y-auto rounded-card border border-rule bg-raised p-6 text-ink shadow-float backdrop:bg-black/40`}
    >
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 id={titleId} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="text-sm font-medium text-muted hover:text-ink"
        >
          Close
        </button>
      </div>
      {children}
    </dialog>
  );
}
