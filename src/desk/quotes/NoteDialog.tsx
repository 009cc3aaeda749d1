import { useState } from 'react';
import { ModalDialog } from '../../ui/shared/ModalDialog.tsx';

type NoteDialogProps = { onWithhold: (note: string) => void; onClose: () => void };

/** Why the words are withheld: readers find it at the quote's address. */
export function NoteDialog({ onWithhold, onClose }: NoteDialogProps) {
  const [note, setNote] = useState('');
  return (
    <ModalDialog title="Withhold these words" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onWithhold(note.trim());
        }}
      >
        <label htmlFor="withhold-note" className="mb-1.5 block text-[0.8125rem] font-semibold text-muted">
          Note (readers see it at the quote’s address)
        </label>
        <input
          id="withhold-note"
          data-first
          autoComplete="off"
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          className="w-full rounded-control border border-strong-rule bg-ground px-3 py-2"
        />
        <button
          type="submit"
          disabled={note.trim() === ''}
          className="mt-4 rounded-control bg-ink px-4 py-2 text-sm font-semibold text-ground hover:opacity-90 disabled:opacity-50"
        >
          Withhold
        </button>
      </form>
    </ModalDialog>
  );
}
