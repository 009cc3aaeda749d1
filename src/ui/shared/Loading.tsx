/** The shape of a page while its data comes: as tall as a window, so that nothing below it jumps. */
export function Loading({ label }: { label: string }) {
  return (
    <div aria-busy="true" className="mx-auto min-h-[90vh] max-w-[40.75rem] px-4.5 pt-16">
      <title>{label}</title>
      <h1 tabIndex={-1} className="sr-only">
        {label}
      </h1>
      <div aria-hidden="true" className="animate-pulse space-y-4 motion-reduce:animate-none">
        <div className="h-4 w-24 rounded bg-rule" />
        <div className="h-10 w-full rounded bg-rule" />
        <div className="h-10 w-4/5 rounded bg-rule" />
        <div className="h-6 w-3/5 rounded bg-rule" />
        <div className="mt-12 h-5 w-full rounded bg-rule" />
        <div className="h-5 w-full rounded bg-rule" />
        <div className="h-5 w-11/12 rounded bg-rule" />
        <div className="h-5 w-2/3 rounded bg-rule" />
      </div>
    </div>
  );
}
