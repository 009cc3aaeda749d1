import type { ReactNode } from 'react';
import type { Story } from '../../model/pages.ts';
import { rowsOf } from './rowsOf.ts';
import { Brief, LeadStory, PlainStory, StoryBesideQuote } from './Stories.tsx';

type StoryRowsProps = {
  stories: readonly Story[];
  /** Stands after the last of them. */
  wayOn: ReactNode;
};

/** The stories of the front, in three forms with a rhythm: the lead; stories beside their quote, and plain ones in pairs; briefs. */
export function StoryRows({ stories: [lead, ...others], wayOn }: StoryRowsProps) {
  const { rows, briefs } = rowsOf(others, ({ quote, standfirst }) => (quote ?? standfirst) !== undefined);
  return (
    <>
      {lead && <LeadStory story={lead} />}
      {rows.map(([first, second]) => {
        if (first === undefined) return null;
        if (second === undefined) return <StoryBesideQuote key={first.article.id} story={first} />;
        return (
          <div
            key={first.article.id}
            className="grid gap-x-12 gap-y-8 border-t border-rule py-8 sm:grid-cols-2"
          >
            <PlainStory story={first} />
            <PlainStory story={second} />
          </div>
        );
      })}
      {briefs.length > 0 && (
        <div className="grid gap-x-12 gap-y-6 border-t border-rule pt-8 sm:grid-cols-2">
          {briefs.map((story) => (
            <Brief key={story.article.id} story={story} />
          ))}
          {briefs.length % 2 === 1 && wayOn}
        </div>
      )}
      {briefs.length % 2 === 0 && wayOn && <div className="mt-2 border-t border-rule pt-5">{wayOn}</div>}
    </>
  );
}
