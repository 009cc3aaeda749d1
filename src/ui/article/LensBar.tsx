import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted } from '../shared/dates.ts';
import { Icon } from '../shared/Icon.tsx';
import { possessive } from './statements.ts';

type LensBarProps = {
  articleId: string;
  name: string;
  tone: string;
  /** Which of the speaker's statements one is at, from 1; 0 before the first step. */
  at: number;
  count: number;
  onStep: (by: 1 | -1) => void;
};

/** Says that only one speaker's words are shown, steps through them, and leads back to everything. */
export function LensBar({ articleId, name, tone, at, count, onStep }: LensBarProps) {
  const step =
    'rounded-control border border-rule p-1.75 hover:border-strong-rule disabled:cursor-default disabled:opacity-40';
  return (
    <section
      aria-label={`Only ${possessive(name)} words are shown`}
      className={`sticky bottom-4 z-10 mx-auto mt-8 flex w-fit max-w-full flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-rule bg-raised px-4 py-2.5 font-sans text-sm shadow-float print:hidden ${tone}`}
    >
      <p className="font-medium">
        Only <bdi className="font-semibold text-speaker">{possessive(name)}</bdi> words
      </p>
      <span className="flex items-center gap-2">
        <button
          type="button"
          aria-label="Previous"
          className={step}
          disabled={at === 1}
          onClick={() => onStep(-1)}
        >
          <Icon name="left" size={16} />
        </button>
        <span className="min-w-10 text-center tabular-nums text-muted">
          {at === 0 ? counted(count, 'statement') : `${at} of ${count}`}
        </span>
        <button
          type="button"
          aria-label="Next"
          className={step}
          disabled={at >= count}
          onClick={() => onStep(1)}
        >
          <Icon name="right" size={16} />
        </button>
      </span>
      <AppLink to={paths.article(articleId)} className="font-semibold underline underline-offset-4">
        Show everything
      </AppLink>
    </section>
  );
}
