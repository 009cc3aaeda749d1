type WaitingLinesProps = {
  /** What is being done, with an ellipsis. */
  doing: string;
  /** The classes of its place. */
  className: string;
};

/** Where a list will stand that is on its way: lines in the place of words. */
export function WaitingLines({ doing, className }: WaitingLinesProps) {
  return (
    <div aria-busy="true" className={className}>
      <p className="border-b border-rule pb-2 text-[0.8125rem] font-semibold text-muted">{doing}</p>
      <div aria-hidden="true" className="animate-pulse space-y-4 pt-6 motion-reduce:animate-none">
        <div className="h-5 w-2/3 rounded bg-rule" />
        <div className="h-5 w-full rounded bg-rule" />
        <div className="h-5 w-11/12 rounded bg-rule" />
      </div>
    </div>
  );
}
