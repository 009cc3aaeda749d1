import { type ReactNode, useEffect, useState } from 'react';
import { type KeepingState, keyOf, type Subject } from '../../../model/keeping.ts';
import { announce } from '../announce.tsx';
import { askWorker } from './askWorker.ts';
import { sizeWords } from './sizeWords.ts';

type KeepRowProps = {
  subject: Subject;
  /** What it is, here: "This article". */
  label: string;
  state: KeepingState;
  /** What stands there instead of the label, such as a link to it. */
  children?: ReactNode;
};

const action =
  'shrink-0 rounded-control border border-rule px-3 py-1.5 text-sm font-medium hover:border-ink forced:border';

/** One thing that can be kept: how large it is, whether it is kept, how far it has come, and what to do about it. */
export function KeepRow({ subject, label, state, children }: KeepRowProps) {
  const key = keyOf(subject);
  const kept = state.kept.find((other) => keyOf(other.subject) === key);
  const size = useSize(subject, kept?.bytes);
  const progress = kept?.progress;
  if (kept === undefined && size === undefined) return null; // Nothing that could be kept, or no network to say so.
  const start = () => {
    announce(`${label}: on its way`);
    void askWorker({ does: 'keep', subject }).then(
      (complete) => announce(complete === true ? `${label}: kept` : `${label}: not all of it came`),
      () => announce('This browser keeps nothing here.', { seen: true }),
    );
  };
  return (
    <div>
      <div className="flex items-center justify-between gap-4">
        <p className="min-w-0 text-sm">
          <span className="block font-medium">{children ?? label}</span>
          <span className="block text-[0.8125rem] text-muted">{words(kept, size)}</span>
        </p>
        {progress !== undefined ? (
          <button type="button" className={action} onClick={() => void askWorker({ does: 'stop', subject })}>
            Stop
          </button>
        ) : kept?.complete ? (
          <button
            type="button"
            className={action}
            onClick={() => {
              announce(`${label}: kept no longer`);
              void askWorker({ does: 'forget', subject });
            }}
          >
            Remove<span className="sr-only"> {label}</span>
          </button>
        ) : (
          <button type="button" className={action} onClick={start}>
            {kept === undefined ? 'Keep' : 'Go on'}
            <span className="sr-only"> {label}</span>
          </button>
        )}
      </div>
      {progress !== undefined && (
        <progress
          aria-label={label}
          className="keep-progress mt-2 block h-1 w-full"
          value={progress.bytes}
          max={Math.max(1, progress.ofBytes)}
        />
      )}
    </div>
  );
}

/** What the row says beside its button. */
function words(kept: KeepingState['kept'][number] | undefined, size: number | undefined): string {
  if (kept?.progress !== undefined) {
    const { files, ofFiles, bytes, ofBytes } = kept.progress;
    return `${files} of ${ofFiles} files, ${sizeWords(bytes)} of ${sizeWords(ofBytes)}`;
  }
  if (kept?.complete) return `Kept on this device, ${sizeWords(kept.bytes)}`;
  if (kept !== undefined) return 'Not all of it came';
  return sizeWords(size ?? 0);
}

/** What keeping it would take, in bytes; asked of the site, so only while it is not known otherwise. */
function useSize(subject: Subject, known: number | undefined): number | undefined {
  const [size, setSize] = useState<number>();
  useEffect(() => {
    if (known !== undefined) return;
    let left = false;
    void askWorker({ does: 'size', subject }).then(
      (bytes) => left || (typeof bytes === 'number' && setSize(bytes)),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [subject, known]);
  return known ?? size;
}
