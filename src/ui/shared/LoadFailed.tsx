import { LoadError, partMissing } from '../../api/LoadError.ts';
import { Message } from './Message.tsx';
import { KeptList } from './offline/KeptList.tsx';

type LoadFailedProps = {
  error: unknown;
  /** What the page is about: "article", "person", "place". */
  what: string;
  onRetry: () => void;
};

/** Each failure in its own words, with a way on. */
export function LoadFailed({ error, what, onRetry: ask }: LoadFailedProps) {
  const kind = error instanceof LoadError ? error.kind : 'network';
  const detail = error instanceof Error ? error.message : '';
  const onRetry = detail === partMissing ? () => window.location.reload() : ask;
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
            This {what} is not kept on this device and was not opened here lately, so it needs the network.
          </p>
          <KeptList />
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
          <KeptList />
        </Message>
      );
    default:
      return kind satisfies never;
  }
}
