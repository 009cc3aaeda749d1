import type { ReactNode } from 'react';
import { counted } from '../shared/dates.ts';
import { Icon } from '../shared/Icon.tsx';

type MentionStepsProps = { name: string; at: number; count: number; onGo: (number: number) => void };

/** Where one is among the mentions of a name, and the way to those beside it; round at the ends. */
export function MentionSteps({ name, at, count, onGo }: MentionStepsProps) {
  return (
    <p className="mt-1 flex items-center gap-2 text-[0.8125rem] font-medium">
      <Step label={`Previous mention of ${name}`} onClick={() => onGo(at === 1 ? count : at - 1)}>
        <Icon name="left" size={14} />
      </Step>
      <span>
        {at} of {counted(count, 'mention')}
      </span>
      <Step label={`Next mention of ${name}`} onClick={() => onGo(at === count ? 1 : at + 1)}>
        <Icon name="right" size={14} />
      </Step>
    </p>
  );
}

function Step({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="rounded-control border border-rule p-1.25 hover:border-strong-rule"
    >
      {children}
    </button>
  );
}
