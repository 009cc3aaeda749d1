import type { KeepingState } from '../../model/keeping.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { announce } from '../shared/announce.tsx';
import { dateWords } from '../shared/dates.ts';
import { archive, askWorker, KeepRow, keyOf, useKeeping } from '../shared/onDemand.ts';
import { PageHead } from '../shared/PageHead.tsx';

/** What this device keeps of the site: what the reader asked for, and what was opened lately. */
export function OfflinePage() {
  const state = useKeeping(true);
  return (
    <div className="mx-auto max-w-[40.75rem] px-4.5 pt-10 md:pt-13">
      <PageHead title="Kept on this device" path={paths.offline} unlisted />
      <h1
        tabIndex={-1}
        className="font-serif text-[2.25rem] leading-[1.07] font-[650] tracking-[-0.019em] md:text-[3.25rem]"
      >
        Kept on this device
      </h1>
      <p className="mt-4 font-serif text-[1.1875rem] leading-[1.38] text-muted">
        What is listed here can be read without a network. Only this browser knows of it. When an article is
        corrected or withheld, the copy here follows as soon as there is a network again.
      </p>
      {state === 'none' ? (
        <p role="alert" className="mt-8 font-serif text-lg">
          This browser cannot keep pages here. Some do not in private windows, and none does where the address
          is not secure (https).
        </p>
      ) : (
        state !== undefined && <Shelves state={state} />
      )}
    </div>
  );
}

const section = 'border-b border-rule pb-2.5 font-serif text-[1.3125rem] leading-7 font-semibold';

function Shelves({ state }: { state: KeepingState }) {
  const chosen = state.kept.filter(({ subject }) => subject.what !== 'archive');
  return (
    <>
      <section className="mt-12" aria-labelledby="asked-for">
        <h2 id="asked-for" className={section}>
          What you keep
        </h2>
        <ul>
          <li className="border-b border-rule py-3">
            <KeepRow subject={archive} label="The whole archive" state={state} />
          </li>
          {chosen.map((kept) => (
            <li key={keyOf(kept.subject)} className="border-b border-rule py-3 last:border-b-0">
              <KeepRow subject={kept.subject} label={kept.title} state={state}>
                <AppLink
                  to={kept.path}
                  className="font-serif text-[1.125rem] leading-6 decoration-strong-rule underline-offset-4 hover:underline"
                >
                  <bdi>{kept.title}</bdi>
                </AppLink>
              </KeepRow>
            </li>
          ))}
        </ul>
        {chosen.length === 0 && (
          <p className="mt-3 text-sm text-muted">
            To keep one article or the pages of somebody, open them and choose “Keep” in the header.
          </p>
        )}
      </section>
      {state.opened.length > 0 && (
        <section className="mt-12" aria-labelledby="opened">
          <h2 id="opened" className={section}>
            Opened lately
          </h2>
          <ul>
            {state.opened.map(({ path, title, at }) => (
              <li
                key={path}
                className="flex items-baseline justify-between gap-6 border-b border-rule py-2.5 last:border-b-0"
              >
                <AppLink
                  to={path}
                  className="min-w-0 font-serif text-[1.125rem] leading-6 decoration-strong-rule underline-offset-4 hover:underline"
                >
                  <bdi>{title}</bdi>
                </AppLink>
                <span className="shrink-0 text-[0.8125rem] text-muted">{dateWords(at)}</span>
              </li>
            ))}
          </ul>
          <p className="mt-4">
            <button
              type="button"
              className="text-sm font-medium text-muted underline underline-offset-4 hover:text-ink"
              onClick={() => {
                announce('What was opened is forgotten', { seen: true });
                void askWorker({ does: 'forgetOpened' });
              }}
            >
              Forget what was opened
            </button>
          </p>
        </section>
      )}
    </>
  );
}
