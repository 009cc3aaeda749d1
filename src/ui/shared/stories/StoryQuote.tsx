import type { Passage } from '../../../model/pages.ts';
import { paths } from '../../../model/paths.ts';
import { AppLink } from '../AppLink.tsx';
import { PassageText } from '../PassageText.tsx';

type StoryQuoteProps = {
  /** Nothing is drawn for a story without a quote to stand for it. */
  passage: Passage | undefined;
  /** The classes that set its type. */
  size: string;
};

/** A quote in its sentence, a link to its place, with who said it and who checked that. */
export function StoryQuote({ passage, size }: StoryQuoteProps) {
  const statement = passage?.statement;
  if (passage === undefined || statement === undefined) return null;
  return (
    <>
      <p dir="auto" className={`font-serif wrap-anywhere ${size}`}>
        <AppLink
          to={paths.quotation(passage.article.id, statement.id)}
          className="decoration-strong-rule decoration-1 underline-offset-4 hover:underline"
        >
          <PassageText runs={passage.runs} />
        </AppLink>
      </p>
      <p className="mt-2.5 text-[0.8125rem] leading-5">
        <bdi className="font-semibold">{statement.speaker?.name ?? 'Speaker not identified'}</bdi>
        {statement.translated && <span className="text-muted">, as quoted in English</span>}
        <span className="text-muted"> · </span>
        <span className="font-medium">
          {statement.checked ? 'Checked by an editor' : 'Matched by software'}
        </span>
      </p>
    </>
  );
}
