type BrokenProps = { error: unknown; again: () => void };

/** Says that a part of a list did not come, and lets the reader ask once more. What has come stays. */
export function Broken({ error, again }: BrokenProps) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-baseline gap-x-5 gap-y-2 border-t border-rule pt-4 text-sm"
    >
      <p>
        The rest did not come
        {error instanceof Error && error.message !== '' && (
          <span className="text-muted"> ({error.message})</span>
        )}
        .
      </p>
      <button
        type="button"
        onClick={again}
        className="rounded-control border border-strong-rule px-4 py-2 font-semibold hover:border-ink"
      >
        Try again
      </button>
    </div>
  );
}
