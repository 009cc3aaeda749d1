import { useCallback, useEffect, useState } from 'react';
import type { DeskState } from '../model/desk.ts';
import { Announcer } from '../ui/shared/announce.tsx';
import { ThemeChoice } from '../ui/shared/ReadingSettings.tsx';
import { articleIn } from './articleHash.ts';
import { deskApi } from './deskApi.ts';
import { EntitiesView } from './entities/EntitiesView.tsx';
import { QuotesView } from './quotes/QuotesView.tsx';

const views = [
  { hash: '#quotes', label: 'Quotes' },
  { hash: '#names', label: 'Names' },
];

function useHash(): string {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const onChange = () => setHash(window.location.hash);
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return hash;
}

/** The desk: quotes one after another, or the names of the archive. */
export function Desk() {
  const [desk, setDesk] = useState<DeskState>();
  const [problem, setProblem] = useState<string>();
  const hash = useHash();
  const view = hash === '#names' ? '#names' : '#quotes';
  const load = useCallback(async () => {
    const reply = await deskApi.state();
    setProblem(reply.ok ? undefined : reply.refusal.message);
    if (!reply.ok) return undefined;
    setDesk(reply.value);
    return reply.value;
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  // Names may have been merged in the other view: each begins with what the files say.
  const [shown, setShown] = useState(view);
  useEffect(() => {
    if (shown === view) return;
    void load().then(() => setShown(view));
  }, [shown, view, load]);
  return (
    <>
      <header className="border-b border-rule">
        <div className="mx-auto flex h-14 max-w-[100rem] items-center gap-7 px-6">
          <p className="font-serif text-2xl leading-none tracking-[-0.01em] italic">
            <span aria-hidden="true" className="text-accent">
              “
            </span>
            {desk?.name ?? 'Verbatim'}
          </p>
          <nav aria-label="Desk" className="flex gap-6">
            {views.map(({ hash, label }) => (
              <a
                key={hash}
                href={hash}
                aria-current={view === hash ? 'page' : undefined}
                className="py-1 text-sm font-medium text-muted hover:text-ink aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8"
              >
                {label}
              </a>
            ))}
          </nav>
          <p className="ml-auto text-[0.8125rem] text-muted">
            Signed <bdi className="font-medium text-ink">{desk?.by}</bdi>
          </p>
          <button
            type="button"
            popoverTarget="menu-theme"
            className="rounded px-1 py-1 text-sm font-medium text-muted hover:text-ink"
          >
            Theme
          </button>
        </div>
        <div
          id="menu-theme"
          popover="auto"
          role="group"
          aria-label="Theme"
          className="absolute inset-auto top-12 right-6 m-0 w-80 rounded-card border border-rule bg-raised p-5 text-ink shadow-float"
        >
          <ThemeChoice />
        </div>
      </header>
      <main id="main" className="mx-auto w-full max-w-[100rem] px-6">
        {problem !== undefined && <Problem>{problem}</Problem>}
        {desk?.problems.map((line) => (
          <Problem key={line}>{line}</Problem>
        ))}
        {desk !== undefined &&
          (shown === '#names' ? (
            <EntitiesView names={desk.names} reload={load} />
          ) : (
            <QuotesView desk={desk} reload={load} only={articleIn(hash)} />
          ))}
      </main>
      <Announcer />
    </>
  );
}

function Problem({ children }: { children: string }) {
  return (
    <p role="alert" className="mt-4 border-l-2 border-accent pl-3 text-sm font-medium">
      {children}
    </p>
  );
}
