import type { ReactNode } from 'react';

/** What a list is of, and how much there is. */
export function BrowseHeading({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <>
      <h1
        tabIndex={-1}
        dir="auto"
        className="font-serif text-[2.25rem] leading-[1.07] font-[650] tracking-[-0.019em] wrap-anywhere md:text-[2.6875rem]"
      >
        {title}
      </h1>
      {children !== undefined && (
        <p className="mt-3 font-serif text-[1.1875rem] leading-[1.38] text-muted">{children}</p>
      )}
    </>
  );
}
