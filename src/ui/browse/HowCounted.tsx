import type { Counts } from '../../model/browse.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted } from '../shared/dates.ts';
import { measured } from './measured.ts';

/** How the numbers above come about, how far they are wrong, and what a check by an editor changes. */
export function HowCounted({ counts }: { counts: Counts }) {
  const { total, checked, unidentified, ofOthers, waiting } = counts.statements;
  const matched = total - checked;
  // A checked statement may have no speaker either: then the text does not say who it was.
  const named = Math.max(0, matched - unidentified);
  const wrong = Math.round((named * (100 - measured.speakersRight)) / 100);
  return (
    <section aria-labelledby="how" className="mt-14 max-w-[42rem]">
      <h2 id="how" className="font-serif text-[1.3125rem] leading-7 font-semibold">
        How this is counted, and how far it is wrong
      </h2>
      <dl className="mt-4 space-y-4 font-serif text-[1.0625rem] leading-[1.55]">
        <Term name="People alone.">
          {`Organizations, groups, and people whom a text describes without a name are in none of the three numbers. ${
            ofOthers === 0
              ? 'No statement is theirs'
              : `${counted(ofOthers, 'statement')} ${ofOthers === 1 ? 'is' : 'are'} theirs`
          }. Somebody who is quoted once counts as quoted, however often others tell of them.`}
        </Term>
        <Term name="Statements.">
          {`${counted(total, 'statement')} in all: ${checked.toLocaleString('en')} checked by an editor, ${matched.toLocaleString('en')} matched by software. ${
            unidentified === 0
              ? 'None is without a speaker.'
              : `Of ${unidentified.toLocaleString('en')} we do not know well enough who speaks to name anybody; they count for nobody, and whoever said them may stand under “named, not heard”.`
          }`}
        </Term>
        {waiting > 0 && (
          <Term name="Not checked yet.">
            {`${counted(waiting, 'more statement')} ${waiting === 1 ? 'waits' : 'wait'} for an editor. This archive tells of none before that, so ${counted(counts.waitingPeople, 'person', 'people')} with no other statement ${counts.waitingPeople === 1 ? 'is' : 'are'} in none of the numbers.`}
          </Term>
        )}
        <Term name="The error of the speakers.">
          {`Measured on news that people had marked: where the software names a speaker, ${measured.speakersRight} in 100 are right, and it names one on ${measured.speakersShown} in 100 quotes. ${
            named === 0
              ? checked > 0
                ? 'Here an editor has checked all that are named'
                : 'Here it names none'
              : `Of the ${counted(named, 'statement')} here with a name that nobody has checked, expect about ${wrong.toLocaleString('en')} to be under the wrong one`
          }. It finds quotes with an F1 of ${measured.quotesFound} in 100; of the statements that it tells in the reporter’s words ${measured.statementsRight} in 100 were right in all, and how many it misses is not measured.`}
        </Term>
        <Term name="The error of the people.">
          {`Names of people are found with an F1 of ${measured.namesFound} in 100, and put together to the right person with ${measured.namesTogether} (B-cubed). One person under two names may count twice, two of one name once; so small differences between these numbers mean nothing.`}
        </Term>
        <Term name="What a check changes.">
          An editor who confirms, corrects or rejects a speaker, joins two names or parts them puts it right
          here too, with the next build. A checked statement carries none of the error above. Nothing is
          guessed: not gender, not origin, not whose side somebody is on.
        </Term>
      </dl>
      <p className="mt-5 text-sm">
        <AppLink
          to={paths.policy}
          className="font-semibold underline decoration-strong-rule underline-offset-4 hover:decoration-ink"
        >
          How we attribute, correct and withhold
        </AppLink>
      </p>
    </section>
  );
}

function Term({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt className="inline font-semibold">{name} </dt>
      <dd className="inline text-muted">{children}</dd>
    </div>
  );
}
