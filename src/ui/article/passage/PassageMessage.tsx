import type { ReactNode } from 'react';
import { passageElement, paths } from '../../../model/paths.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { dateWords } from '../../shared/dates.ts';
import type { PassageArrival } from './passageArrival.ts';
import { titleOf } from './titleOf.ts';

type PassageMessageProps = { arrival: PassageArrival; articleId: string };

const link = 'font-semibold underline underline-offset-4';

/** Said above an article that was opened at words which it has no more, or not as they were. Words that stand in the
 *  address alone are shown only on demand: anybody can write an address. */
export function PassageMessage({ arrival, articleId }: PassageMessageProps) {
  if (arrival.kind === 'found' && (arrival.found.change === 'none' || arrival.found.change === 'typography'))
    return null;
  const isFound = arrival.kind === 'found';
  return (
    <section
      aria-labelledby="passage-message"
      className="mb-8 border-l-2 border-accent py-1 pl-4 text-[0.9375rem] leading-6 print:hidden"
    >
      <h2 id="passage-message" tabIndex={-1} className="font-semibold">
        {titleOf(arrival)}
      </h2>
      <Words arrival={arrival} />
      <p className="mt-1 flex flex-wrap gap-x-5">
        {isFound && (
          <a href={`#${passageElement}`} onClick={goToPassage} className={link}>
            To the words as they are now
          </a>
        )}
        <AppLink to={paths.article(articleId)} className={link}>
          {isFound ? 'Without the mark' : 'Read the article as it is now'}
        </AppLink>
      </p>
    </section>
  );
}

/** A step inside the page, without a new address: the one there names the passage. */
function goToPassage(event: { preventDefault(): void }) {
  event.preventDefault();
  const words = document.getElementById(passageElement);
  words?.scrollIntoView({ block: 'start' });
  words?.focus({ preventScroll: true });
}

function Words({ arrival }: { arrival: PassageArrival }): ReactNode {
  if (arrival.kind === 'unreadable')
    return <p>It may have been cut short on its way. The whole article stands below.</p>;
  const { was, claimed } = arrival;
  if (was !== undefined)
    return (
      <p>
        Until {dateWords(was.until)} it read:{' '}
        <del className="no-underline">
          “<bdi>{was.words}</bdi>”
        </del>
        {arrival.kind === 'found' ? ' What stands there now is marked below.' : ''}
      </p>
    );
  return (
    <>
      <p>
        {arrival.kind === 'found'
          ? 'What is likely the same passage is marked below. The article keeps no version with the words of the link.'
          : 'They may have been taken out or rewritten since. The article keeps no version that had them.'}
      </p>
      {claimed !== undefined && (
        <details>
          <summary className="cursor-pointer text-muted hover:text-ink">The words in the link</summary>
          <p>
            “<bdi>{claimed}</bdi>” – as whoever made the link wrote it; the newsroom did not.
          </p>
        </details>
      )}
    </>
  );
}
