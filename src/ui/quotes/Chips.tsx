import { paths } from '../../model/paths.ts';
import { askedFields, type QuotesAsked, quotesQuery } from '../../model/quotesAsked.ts';
import type { SearchStart } from '../../model/search.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { useNameOf } from '../shared/names/useNames.ts';
import { kindWords, yearWords } from './askedWords.ts';

type ChipsProps = {
  asked: QuotesAsked;
  ask: (change: Partial<QuotesAsked>) => void;
  start: SearchStart | undefined;
};

/** What is asked for, each to be taken away again. */
export function Chips({ asked, ask, start }: ChipsProps) {
  const names = {
    speaker: useNameOf(asked.speaker, start),
    about: useNameOf(asked.about, start),
    place: useNameOf(asked.place, start),
  };
  const set = askedFields.filter((field) => asked[field] !== undefined);
  if (set.length === 0) return null;
  const words: Record<keyof QuotesAsked, string> = {
    speaker: `by ${names.speaker}`,
    about: `naming ${names.about}`,
    place: `said in ${names.place}`,
    year: asked.year === 'undated' ? 'without a date' : `of ${yearWords(asked.year ?? '')}`,
    kind: asked.kind === undefined ? '' : `${kindWords[asked.kind].toLowerCase()} words`,
    reviewed: asked.reviewed === 'yes' ? 'checked by an editor' : 'not checked yet',
  };
  return (
    <ul aria-label="Chosen" className="mt-7 flex flex-wrap items-center gap-2">
      {set.map((field) => (
        <li key={field}>
          <button
            type="button"
            onClick={() => ask({ [field]: undefined })}
            className="flex items-center gap-2 rounded-full border border-strong-rule bg-raised py-1 pr-2.5 pl-3.5 text-sm hover:border-ink"
          >
            <bdi>{words[field]}</bdi>
            <span className="sr-only">, take away</span>
            <span aria-hidden="true" className="text-muted">
              ×
            </span>
          </button>
        </li>
      ))}
      {set.length > 1 && (
        <li>
          <AppLink
            to={`${paths.quotes}${quotesQuery({})}`}
            className="ml-1.5 text-sm font-semibold underline underline-offset-4"
          >
            All quotes again
          </AppLink>
        </li>
      )}
    </ul>
  );
}
