/** What went wrong, as a value: ingest prints it, the page explains it.
 *  `path` says where in the input, as in `quotations[2].segments[0].start`; empty for the whole of it. */
export type Failure = {
  kind: 'tooLarge' | 'notJson' | 'missing' | 'invalid';
  path: string;
  /** What stood there and what was expected, in one plain sentence. */
  message: string;
};

/** Either a value or the reason there is none; never both, and nothing is thrown. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure<T = never>(kind: Failure['kind'], path: string, message: string): Result<T> {
  return { ok: false, error: { kind, path, message } };
}

/** One clear line for a person: where, what was expected. */
export function describeFailure(error: Failure): string {
  return error.path === '' ? error.message : `${error.path}: ${error.message}`;
}
