import { LoadError } from '../../api/LoadError.ts';
import { Message } from './Message.tsx';

type LoadFailedProps = {
  error: unknown;
  /** What the page is about: "article", "person", "place". */
  what: string;
  onRetry: () => void;
};

/** Each failure in its own words, with a way on. */
export function LoadFailed({ error, what, onRetry }: LoadFailedProps) {
  const kind = error instanceof LoadError ? error.kind : 'network';
  const detail = error instanceof Error ? error.message : '';
  switch (kind) {
    case 'notFound':
      return (
        <Message title={`No ${what} at this address`}>
          <p>
            The address may have been cut short or mistyped. Nothing else is wrong: the rest of the site is
            there.
          </p>
        </Message>
      );
    case 'unreadable':
      return (
        <Message title={`This ${what} could not be read`} onRetry={onRetry}>
          <p>
            Its file came, but something in it is not as it should be: <bdi>{detail}</bdi>. We would rather
            show nothing than something wrong. Other pages are not affected.
          </p>
        </Message>
      );
    case 'offline':
      return (
        <Message title="You are offline" onRetry={onRetry}>
          <p>
            This {what} has not been opened here before, so it needs the network. Pages you opened just now
            still work.
          </p>
        </Message>
      );
    case 'server':
      return (
        <Message title="The server could not answer" onRetry={onRetry}>
          <p>
            It was asked three times for this {what} and failed ({detail}). That usually passes: try again in
            a minute.
          </p>
        </Message>
      );
    case 'network':
      return (
        <Message title={`This ${what} did not come`} onRetry={onRetry}>
          <p>The network or the server did not answer in time. What you have already opened still works.</p>
        </Message>
      );
    default:
      return kind satisfies never;
  }
}
