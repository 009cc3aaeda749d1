import { isQuoted } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import type { QuoteFamily, QuoteSource } from '../../model/quotes.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { counted, dateWords } from '../shared/dates.ts';
import { WordDiff } from '../shared/WordDiff.tsx';
import { trustWords } from './trustWords.ts';

type SourceItemProps = {
  source: QuoteSource;
  /** Its wording, where no older article has the same. */
  wording: QuoteFamily['wordings'][number] | undefined;
  /** Whether an older article has the same wording, and it is shown there. */
  again: boolean;
};

/** One article that has the quote: when and whose it is, by whom it says it was said, and in which words. */
export function SourceItem({ source, wording, again }: SourceItemProps) {
  const { article, quote, kind, speaker } = source;
  return (
    <li className="grid gap-x-8 gap-y-1.5 border-b border-rule py-5 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <p className="text-[0.8125rem] leading-[1.4] text-muted sm:pt-1">
        <span className="block font-semibold text-ink">{dateWords(article.date)}</span>
        <bdi className="block">{article.source ?? 'Source not named'}</bdi>
      </p>
      <div className="min-w-0">
        <AppLink
          to={paths.quotation(article.id, quote)}
          className="font-serif text-[1.1875rem] leading-[1.35] font-[650] decoration-strong-rule decoration-1 underline-offset-4 hover:underline"
        >
          <bdi>{article.headline}</bdi>
        </AppLink>
        <p className="mt-1 flex flex-wrap gap-x-2.5 text-[0.8125rem] leading-5">
          <bdi className="font-semibold">{speaker?.name ?? 'Speaker not identified'}</bdi>
          <span className="font-medium">{trustWords(source)}</span>
          {!isQuoted({ kind }) && <span>in the reporter’s words</span>}
        </p>
        {wording && (
          <>
            <p dir="auto" className="mt-2.5 font-serif text-[1.125rem] leading-[1.55]">
              “<WordDiff runs={wording.runs} />”
            </p>
            <p className="mt-1.5 text-[0.8125rem] text-muted">{changeWords(wording)}</p>
          </>
        )}
        {again && <p className="mt-1.5 text-[0.8125rem] text-muted">in the same words as one above</p>}
      </div>
    </li>
  );
}

function changeWords({ cut, added }: QuoteFamily['wordings'][number]): string {
  const parts = [
    ...(cut > 0 ? [`without ${counted(cut, 'word')} of the longest`] : []),
    ...(added > 0 ? [`with ${counted(added, 'word')} of its own`] : []),
  ];
  return parts.length === 0 ? 'the longest' : parts.join(', ');
}
