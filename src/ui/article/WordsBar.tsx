import { counted } from '../shared/dates.ts';
import type { SpeakerShare } from './statements.ts';

type WordsBarProps = { shares: readonly SpeakerShare[]; translated: boolean };

/** One thin bar: whose quoted words these are. Only words between marks count. */
export function WordsBar({ shares, translated }: WordsBarProps) {
  const total = shares.reduce((sum, share) => sum + share.words, 0);
  if (total === 0) return null;
  const gap = 0.4;
  let from = 0;
  const parts = shares.map((share) => {
    const width = (share.words / total) * (100 - gap * (shares.length - 1));
    const part = { ...share, x: from, width };
    from += width + gap;
    return part;
  });
  return (
    <section aria-label="Whose quoted words" className="mt-6 border-y border-rule py-4">
      <svg
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="block h-1.5 w-full forced:outline-1"
      >
        {parts.map(({ key, tone, x, width }) => (
          <rect key={key ?? ''} x={x} width={width} height="1" className={tone} fill="var(--speaker)" />
        ))}
      </svg>
      <div className="mt-3 flex flex-wrap justify-between gap-x-6 gap-y-1 text-[0.8125rem]">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {shares.map(({ key, name, tone, words }) => (
            <li key={key ?? ''} className={tone}>
              <bdi className={`font-semibold ${key === undefined ? '' : 'text-speaker'}`}>{name}</bdi>{' '}
              <span className="text-muted">{counted(words, 'word')}</span>
            </li>
          ))}
        </ul>
        <p className="text-muted">{translated ? 'as quoted in English' : 'as quoted'}</p>
      </div>
    </section>
  );
}
