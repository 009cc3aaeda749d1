import { LoadError } from '../../api/LoadError.ts';

type SearchFailedProps = { error: Error; onRetry: () => void };

/** The index did not come: why, what still works, and another try. */
export function SearchFailed({ error, onRetry }: SearchFailedProps) {
  const isOffline = error instanceof LoadError && error.kind === 'offline';
  return (
    <div role="alert" className="mt-9 max-w-[36em]">
      <h2 className="font-serif text-[1.5rem] leading-tight font-[650] tracking-[-0.012em]">
        {isOffline ? 'Searching needs the network' : 'The search index did not come'}
      </h2>
      <p className="mt-2.5 font-serif text-[1.1875rem] leading-[1.45] text-muted">
        {isOffline
          ? 'This device has none just now. The index of the archive is fetched when it is asked; articles that you have opened can still be read.'
          : 'The network or the server did not answer. The lists of people, places and organizations work without it.'}
      </p>
      <button
        type="button"
        onClick={onRetry}
        className="mt-5 rounded-control bg-ink px-4 py-2 text-sm font-semibold text-ground hover:opacity-90"
      >
        Try again
      </button>
    </div>
  );
}
