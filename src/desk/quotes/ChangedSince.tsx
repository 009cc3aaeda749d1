import type { ReactNode } from 'react';
import type { Article, Quotation } from '../../model/article.ts';
import { isQuoted } from '../../model/attribution.ts';
import type { AskedAgain } from '../../model/desk.ts';
import { dateWords } from '../../ui/shared/dates.ts';
import { timeOf } from '../../ui/shared/timeOf.ts';
import { WordDiff } from '../../ui/shared/WordDiff.tsx';

type ChangedSinceProps = { asked: AskedAgain; article: Article; quotation: Quotation };

/** What an editor had decided on, what stands there now, and which version made the difference. */
export function ChangedSince({ asked, article, quotation }: ChangedSinceProps) {
  const { decided, otherSpeaker, words, versions } = asked;
  const reworded = words.some(({ as }) => as !== 'same');
  const was = decided.speaker?.name ?? 'nobody';
  return (
    <section aria-labelledby="changed-since" className="mt-5 max-w-[42rem] border-l-2 border-accent pl-4">
      <h2 id="changed-since" className="text-[0.9375rem] leading-6 font-semibold">
        {reworded
          ? 'The words changed after they were checked'
          : otherSpeaker
            ? 'Somebody else is named for these words now'
            : 'The text changed after these words were checked'}
      </h2>
      <p className="text-sm leading-6 text-muted">
        {decided.state === 'confirmed' ? 'Confirmed' : 'Corrected'} by <bdi>{decided.by ?? 'an editor'}</bdi>
        {decided.at !== undefined && ` on ${dateWords(decided.at)}`} in version {decided.version}:{' '}
        <bdi className="font-medium text-ink">{was}</bdi>
        {otherSpeaker && (
          <>
            , now{' '}
            <bdi className="font-medium text-ink">{quotation.speaker?.name ?? 'speaker not identified'}</bdi>
          </>
        )}
      </p>
      {reworded && (
        <dl
          lang={article.language}
          className="mt-2 grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 gap-y-1.5 font-serif text-[1.0625rem] leading-[1.5]"
        >
          <Words label="Was" quoted={isQuoted(quotation)}>
            <WordDiff runs={words.filter(({ as }) => as !== 'added')} />
          </Words>
          <Words label="Is" quoted={isQuoted(quotation)}>
            <WordDiff runs={words.filter(({ as }) => as !== 'removed')} />
          </Words>
        </dl>
      )}
      <ul className="mt-2 text-sm leading-6 text-muted">
        {versions.map(({ version, at, note, changes }) => (
          <li key={`${version} ${at}`}>
            <span className="font-medium text-ink">
              {sentence(changes)} by version {version}
            </span>
            , {[dateWords(at), timeOf(at)].filter(Boolean).join(', ')}
            {note !== undefined && (
              <>
                . The newsroom’s note: <bdi>{note}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type WordsProps = { label: string; quoted: boolean; children: ReactNode };

function Words({ label, quoted, children }: WordsProps) {
  return (
    <>
      <dt className="pt-0.5 font-sans text-[0.8125rem] leading-6 font-semibold text-muted">{label}</dt>
      <dd dir="auto">
        {quoted && '“'}
        {children}
        {quoted && '”'}
      </dd>
    </>
  );
}

const words: Record<AskedAgain['versions'][number]['changes'][number], string> = {
  reworded: 'reworded',
  cut: 'shortened',
  split: 'split in two',
  reattributed: 'reattributed',
  moved: 'moved',
  added: 'added',
  removed: 'removed',
};

/** "Reworded and moved"; "Changed" where the quotation itself was not touched. */
function sentence(changes: AskedAgain['versions'][number]['changes']): string {
  const said = changes.map((change) => words[change]).join(' and ') || 'changed';
  return said.charAt(0).toUpperCase() + said.slice(1);
}
