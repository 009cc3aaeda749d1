import type { Story } from '../../../model/pages.ts';
import { StoryQuote } from './StoryQuote.tsx';

type StoryWordsProps = {
  story: Pick<Story, 'quote' | 'standfirst'>;
  /** The classes that set the type of a quote. */
  size: string;
};

/** What stands beside a headline: a quote in its sentence, else the standfirst, else nothing. */
export function StoryWords({ story: { quote, standfirst }, size }: StoryWordsProps) {
  if (quote !== undefined) return <StoryQuote passage={quote} size={size} />;
  return standfirst === undefined ? null : (
    <p dir="auto" className="font-serif text-[1.0625rem] leading-[1.5] text-muted wrap-anywhere">
      {standfirst}
    </p>
  );
}
