import { Fragment } from 'react';
import type { DeskRun } from './textRuns.ts';

/** A text of an article in its runs; each says where it begins, so that selected words are found in the text. */
export function RunText({ runs }: { runs: readonly DeskRun[] }) {
  return runs.map((run) => (
    <Fragment key={run.at}>
      <span
        data-at={run.at}
        className={
          [run.quote ? 'in-question' : '', run.told === undefined ? '' : `told-${run.told}`]
            .join(' ')
            .trim() || undefined
        }
      >
        {run.text}
      </span>
      {run.number !== undefined && (
        <span aria-hidden="true" className="person-number">
          {run.number}
        </span>
      )}
    </Fragment>
  ));
}
