import type { Quotation } from '../../model/article.ts';
import { KeyButton } from '../KeyButton.tsx';
import type { PlainDecision } from './useDeskKeys.ts';

type ActionsProps = {
  quotation: Quotation;
  /** Whether a person had checked it before its text changed. */
  again: boolean;
  onDecide: (what: PlainDecision) => void;
  onWithhold: () => void;
  onMark: () => void;
  onWhole: () => void;
  onRecord: () => void;
};

/** What can be said of the words themselves. */
export function Actions({ quotation, again, onDecide, onWithhold, onMark, onWhole, onRecord }: ActionsProps) {
  const nobody = quotation.speaker === undefined;
  return (
    <div
      role="group"
      aria-label="Decide"
      className="sticky bottom-0 mt-6 flex max-w-[44rem] flex-wrap gap-2 border-t border-rule bg-ground py-3"
    >
      <KeyButton letter="y" main onPress={() => onDecide('confirm')}>
        {quotation.kind === 'term'
          ? 'Yes, a term'
          : nobody
            ? 'Right, nobody is named'
            : again
              ? 'Yes, still right'
              : 'Yes, right'}
      </KeyButton>
      <KeyButton letter="x" onPress={() => onDecide('reject')}>
        Not a quote
      </KeyButton>
      <KeyButton letter="p" onPress={() => onDecide('paraphrase')}>
        Reporter’s words
      </KeyButton>
      <KeyButton letter="t" onPress={() => onDecide('term')}>
        A term
      </KeyButton>
      <KeyButton letter="w" onPress={onWithhold}>
        {quotation.lifecycle === 'withheld' ? 'Release' : 'Withhold'}
      </KeyButton>
      <KeyButton letter="m" onPress={onMark}>
        Mark missed words
      </KeyButton>
      <KeyButton letter="a" onPress={onWhole}>
        Whole article
      </KeyButton>
      <button
        type="button"
        onClick={onRecord}
        className="rounded-control border border-rule px-3 py-2 text-sm font-medium hover:border-strong-rule"
      >
        Check against a record…
      </button>
    </div>
  );
}
