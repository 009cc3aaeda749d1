import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { archiveInfoQuery } from '../../api/queries.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from './AppLink.tsx';
import { announce } from './announce.tsx';
import { later } from './later.tsx';
import { changeSettings, themes, useSettings } from './settings.ts';
import { useIdle } from './useIdle.ts';
import { useKeys } from './useKeys.ts';

/** These work by script alone, so they come after the page has come alive. */
const KeysDialog = later(async () => (await import('./onDemand.ts')).KeysDialog);

// Drawn only once they are there: to React a part that is on its way is a reason to wait a third of a second with
// whatever comes next, and next come the page's own controls.
const TextSettings = later(async () => (await import('./onDemand.ts')).TextSettings);
const ThemeChoice = later(async () => (await import('./onDemand.ts')).ThemeChoice);
const KeepPanel = later(async () => (await import('./onDemand.ts')).KeepPanel);
const OfflineNotices = later(async () => (await import('./onDemand.ts')).OfflineNotices);
const parts = [TextSettings, ThemeChoice, KeepPanel, OfflineNotices];

const links = [
  { to: paths.front, label: 'Latest' },
  { to: paths.quotes, label: 'Quotes' },
  { to: paths.people, label: 'People' },
  { to: paths.places, label: 'Places' },
  { to: paths.organizations, label: 'Organizations' },
];
const control = 'rounded px-1 py-1 text-sm font-medium text-muted hover:text-ink';
const panel =
  'absolute inset-auto top-14 right-4 m-0 w-[min(22rem,calc(100vw-2rem))] rounded-card border border-rule bg-raised p-5 text-ink shadow-float md:right-8';

function useSiteKeys(showKeys: () => void): void {
  const { theme } = useSettings();
  const navigate = useNavigate();
  const keys = useMemo(
    () =>
      new Map<string, (event: KeyboardEvent) => void>([
        [
          't',
          () => {
            const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
            changeSettings({ theme: next });
            announce(next === 'system' ? 'Theme as the system has it' : `Theme: ${next}`, { seen: true });
          },
        ],
        ['?', showKeys],
        [
          '/',
          (event) => {
            event.preventDefault(); // the sign itself is not what is sought
            const field = document.querySelector<HTMLElement>('main [type=search]');
            if (field) field.focus();
            else void navigate(paths.search);
          },
        ],
      ]),
    [theme, showKeys, navigate],
  );
  useKeys(keys);
}

/** The name of the site, where one can go, how one likes to read. */
export function SiteHeader() {
  const [keysOpen, setKeysOpen] = useState(false);
  const showKeys = useMemo(() => () => setKeysOpen(true), []);
  useSiteKeys(showKeys);
  const [settings, setSettings] = useState(false);
  useIdle(
    useCallback(
      () => void Promise.all(parts.map((part) => part.preload())).then(() => setSettings(true)),
      [],
    ),
  );
  const { pathname } = useLocation();
  const name = useQuery(archiveInfoQuery()).data?.name ?? 'Verbatim';
  return (
    <header className="border-b border-rule print:hidden">
      <div className="mx-auto flex h-15 max-w-[96rem] items-center gap-5 px-4.5 whitespace-nowrap md:px-10 lg:gap-7">
        <AppLink
          to={paths.front}
          className="min-w-0 overflow-hidden py-1 pr-1 font-serif text-[1.625rem] leading-none tracking-[-0.01em] text-ellipsis italic"
        >
          <span aria-hidden="true" className="text-accent">
            “
          </span>
          {name}
        </AppLink>
        <nav aria-label="Site" className="hidden gap-4 md:flex lg:gap-6">
          {links.map(({ to, label }) => (
            <AppLink
              key={to}
              to={to}
              aria-current={pathname === to ? 'page' : undefined}
              className="py-1 text-sm font-medium text-muted hover:text-ink aria-[current]:text-ink"
            >
              {label}
            </AppLink>
          ))}
        </nav>
        <AppLink
          to={paths.search}
          aria-current={pathname === paths.search ? 'page' : undefined}
          className={`${control} seek ml-auto`}
        >
          Search<span> people, places, words said</span>
        </AppLink>
        <div className="needs-script hidden gap-2 md:flex lg:gap-4">
          <button type="button" className={control} popoverTarget="menu-text" aria-label="Text and reading">
            Aa
          </button>
          <button type="button" className={control} popoverTarget="menu-theme">
            Theme
          </button>
          <button type="button" className={control} popoverTarget="menu-keep">
            Keep
          </button>
          <button type="button" className={`${control} max-lg:hidden`} onClick={showKeys}>
            Keys
          </button>
        </div>
        <button type="button" className={`${control} md:hidden`} popoverTarget="menu-all">
          Menu
        </button>
      </div>
      <div id="menu-text" popover="auto" role="group" aria-label="Text and reading" className={panel}>
        {settings && <TextSettings />}
      </div>
      <div id="menu-theme" popover="auto" role="group" aria-label="Theme" className={panel}>
        {settings && <ThemeChoice />}
      </div>
      <div id="menu-keep" popover="auto" role="group" aria-label="Keep" className={panel}>
        {settings && <KeepPanel />}
      </div>
      <div id="menu-all" popover="auto" role="group" aria-label="Menu" className={panel}>
        <div className="space-y-5">
          <nav aria-label="Menu" className="grid grid-cols-2 gap-y-1">
            {links.map(({ to, label }) => (
              <AppLink key={to} to={to} className="py-1.5 font-medium">
                {label}
              </AppLink>
            ))}
          </nav>
          {settings && <ThemeChoice />}
          {settings && <TextSettings />}
          {settings && <KeepPanel />}
        </div>
      </div>
      {keysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
      {settings && <OfflineNotices />}
    </header>
  );
}
