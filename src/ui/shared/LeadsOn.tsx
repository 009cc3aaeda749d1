import { type ReactNode, useEffect } from 'react';
import { useHref, useNavigate } from 'react-router';
import { AppLink } from './AppLink.tsx';
import { PageHead } from './PageHead.tsx';

type LeadsOnProps = {
  /** In plain words, for the tab. */
  title: string;
  heading: ReactNode;
  /** Where it leads, from the root of the site. */
  to: string;
  link: ReactNode;
  children: ReactNode;
};

/** What stands at an address that leads on to another one, with script and without. */
export function LeadsOn({ title, heading, to, link, children }: LeadsOnProps) {
  const navigate = useNavigate();
  const address = useHref(to);
  useEffect(() => void navigate(to, { replace: true }), [navigate, to]);
  return (
    <div className="mx-auto max-w-[40.75rem] px-4.5 pt-20 pb-10 md:pt-28">
      <PageHead title={title} path={to} unlisted />
      {/* For a reader without script; put in by script, it would load the document once more. */}
      {typeof document === 'undefined' && <meta httpEquiv="refresh" content={`0; url=${address}`} />}
      <h1 tabIndex={-1} className="font-serif text-[2rem] leading-tight font-[650] tracking-[-0.015em]">
        {heading}
      </h1>
      <p className="mt-4 font-serif text-lg leading-7 text-muted">{children}</p>
      <p className="mt-8">
        <AppLink to={to} className="text-sm font-semibold underline underline-offset-4">
          {link}
        </AppLink>
      </p>
    </div>
  );
}
