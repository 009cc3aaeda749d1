import type { DeskEntities } from '../../model/desk.ts';
import { dateWords } from '../../ui/shared/dates.ts';

type HistoryProps = { decided: DeskEntities['decided']; onUndo: (at: string) => void };

/** What was decided about names, the newest first; each can be taken back alone. */
export function History({ decided, onUndo }: HistoryProps) {
  if (decided.length === 0) return null;
  return (
    <section aria-labelledby="decided" className="mt-8 text-sm">
      <h2 id="decided" className="mb-2 text-[0.8125rem] font-semibold text-muted">
        Decided so far
      </h2>
      <ul className="border-t border-rule">
        {decided.map(({ at, by, what }) => (
          <li
            key={`${at} ${what}`}
            className="flex items-baseline justify-between gap-4 border-b border-rule py-2"
          >
            <span className="min-w-0">
              {what}
              <span className="block text-[0.8125rem] text-muted">
                {[by, dateWords(at)].filter((part) => part !== undefined).join(', ')}
              </span>
            </span>
            {at !== '' && (
              <button
                type="button"
                onClick={() => onUndo(at)}
                aria-label={`Take back: ${what}`}
                className="shrink-0 font-semibold underline underline-offset-4"
              >
                Undo
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
