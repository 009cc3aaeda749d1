/** Why a page's data did not come. Each has its own words on the page and its own way on. */
export type LoadFailure =
  | 'notFound' // nothing at this address
  | 'unreadable' // something came, but the gate turned it away
  | 'offline' // the device has no network
  | 'network' // the network or the server did not answer
  | 'server'; // the server answered that it failed

/** What a query throws: which failure, and for the unreadable where in the data it lies. */
export class LoadError extends Error {
  override name = 'LoadError';
  readonly kind: LoadFailure;

  constructor(kind: LoadFailure, detail: string) {
    super(detail);
    this.kind = kind;
  }
}

/** The detail of a failure that may last until the document is loaded again. */
export const partMissing = 'part of the program did not come';

/** Two retries where another try may help; none where the answer is final. */
export function shouldRetry(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof LoadError && (error.kind === 'network' || error.kind === 'server');
}
