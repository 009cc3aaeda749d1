import type { PassageRun } from '../../model/pages.ts';

/** Words with those that were sought marked: by their ground and by their weight. */
export function HitRuns({ runs, muted = false }: { runs: readonly PassageRun[]; muted?: boolean }) {
  return runs.map((run, index) => {
    const key = `${index}`; // Their order never changes.
    if (run.as === 'name')
      return (
        <mark
          key={key}
          className="bg-[color-mix(in_oklab,var(--accent)_14%,transparent)] font-[650] text-ink"
        >
          {run.text}
        </mark>
      );
    return run.as === 'context' && muted ? (
      <span key={key} className="text-muted">
        {run.text}
      </span>
    ) : (
      <bdi key={key}>{run.text}</bdi>
    );
  });
}
