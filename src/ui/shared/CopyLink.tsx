import { useState } from 'react';
import { announce } from './announce.tsx';
import { copyText } from './copyText.ts';

type CopyLinkProps = {
  /** From the root of the site. */
  path: string;
  site: string | undefined;
};

/** Copies an address of ours; where the browser forbids it, the address stands there to be copied by hand. */
export function CopyLink({ path, site }: CopyLinkProps) {
  const [state, setState] = useState<'idle' | 'done' | { refused: string }>('idle');
  const copy = async () => {
    const base = site ?? `${window.location.origin}${import.meta.env.BASE_URL}`;
    const link = `${base.replace(/\/$/u, '')}${path}`;
    const copied = await copyText(link);
    setState(copied ? 'done' : { refused: link });
    announce(copied ? 'Link copied' : `Copy this by hand: ${link}`);
  };
  return typeof state === 'object' ? (
    <span className="select-all">{state.refused}</span>
  ) : (
    <button
      type="button"
      onClick={() => void copy()}
      className="text-muted hover:text-ink hover:underline hover:underline-offset-3 print:hidden"
    >
      {state === 'done' ? 'Link copied' : 'Copy link'}
    </button>
  );
}
