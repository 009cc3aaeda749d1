import { LoadError } from '../../api/LoadError.ts';

type FailedPartProps = { error: Error; onRetry: () => void };

/** A part of the list did not come: why, what still works, and another try. */
export function FailedPart({ error, onRetry }: FailedPartProps) {
  const kind = error instanceof LoadError ? error.kind : 'network';
  return (
    <div role="alert" className="mt-7 max-w-[36em]">
      <p className="font-serif text-[1.1875rem] leading-[1.45]">
        {kind === 'offline'
          ? 'This device has no network, and these quotes are not kept on it.'
          : kind === 'unreadable' || kind === 'notFound'
            ? 'A part of this list is not as it should be. The site may have been renewed while you read.'
            : 'A part of this list did not come: the network or the server did not answer.'}{' '}
        <span className="text-muted">What stands here already can still be read.</span>
      </p>
      <button
        type="button"
        onClick={onRetry}
        className="mt-4 rounded-control bg-ink px-4 py-2 text-sm font-semibold text-ground hover:opacity-90"
      >
        Try again
      </button>
    </div>
  );
}
