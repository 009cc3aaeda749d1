import type { QueueItem, ReviewGroup } from '../../model/reviewQueue.ts';
import { reviewGroups } from '../../model/reviewQueue.ts';
import { groupWords } from './decisionWords.ts';

type ProgressProps = {
  items: readonly QueueItem[];
  isLeft: (item: QueueItem) => boolean;
  /** How many had been looked at when the desk was opened; unknown for one article. */
  done: number | undefined;
  current: ReviewGroup | undefined;
  /** Whether one article alone is asked about, and how to change that. */
  narrowed: boolean;
  onNarrow: (() => void) | undefined;
};

/** How far the work is, and what is left, the most urgent first. */
export function Progress({ items, isLeft, done = 0, current, narrowed, onNarrow }: ProgressProps) {
  const left = items.filter(isLeft);
  const all = done + items.length;
  const checked = all - left.length;
  return (
    <aside aria-label="Progress" className="sticky top-6 self-start text-sm">
      <p className="font-serif text-[2.5rem] leading-none font-[650] tracking-[-0.02em] tabular-nums">
        {left.length.toLocaleString('en')}
      </p>
      <p className="mt-1 font-medium">{narrowed ? 'left in this article' : 'left to check'}</p>
      <progress
        value={checked}
        max={Math.max(all, 1)}
        aria-label="Checked"
        className="mt-4 block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-rule accent-ink [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
      />
      <p className="mt-2 text-[0.8125rem] text-muted tabular-nums">
        {checked.toLocaleString('en')} of {all.toLocaleString('en')} checked
      </p>
      <ol className="mt-7 border-t border-rule">
        {reviewGroups.map((group) => {
          const count = left.filter((item) => item.group === group).length;
          return (
            <li
              key={group}
              aria-current={group === current ? 'step' : undefined}
              className={`flex items-baseline justify-between gap-3 border-b border-rule py-2.5 ${count === 0 ? 'text-muted' : ''} ${group === current ? 'font-semibold' : ''}`}
            >
              <span>
                {groupWords[group].title}
                <span className="block text-[0.8125rem] font-normal text-muted">
                  {groupWords[group].hint}
                </span>
              </span>
              <span className="shrink-0 tabular-nums">{count.toLocaleString('en')}</span>
            </li>
          );
        })}
      </ol>
      {onNarrow !== undefined && (
        <button
          type="button"
          aria-keyshortcuts="o"
          onClick={onNarrow}
          className="moves mt-4 flex w-full items-center justify-between gap-2 rounded-control border border-rule px-3 py-2 text-[0.8125rem] font-semibold hover:border-strong-rule"
        >
          {narrowed ? 'All articles' : 'Only this article'}
          <span className="key" aria-hidden="true">
            o
          </span>
        </button>
      )}
      <p className="mt-4 text-[0.8125rem] leading-5 text-muted">
        Readers see what you decided after the next build: <code>npm run build</code>
      </p>
    </aside>
  );
}
