import type { Passage } from '../../model/pages.ts';

type PassageTextProps = {
  runs: Passage['runs'];
  /** Whether the words in question are ink and what is around them steps back. */
  contrast?: boolean;
};

/** Words in their sentence: what is in question in ink, names in it bold, the rest muted. */
export function PassageText({ runs, contrast = true }: PassageTextProps) {
  return runs.map((run, index) => {
    // The runs of a passage never change their order: their number is their identity.
    const key = `${index}`;
    switch (run.as) {
      case 'context':
        return (
          <span key={key} className={contrast ? 'text-muted' : undefined}>
            {run.text}
          </span>
        );
      case 'name':
        return (
          <strong key={key} className="font-semibold">
            {run.text}
          </strong>
        );
      case 'words':
        return <bdi key={key}>{run.text}</bdi>;
      default:
        return run.as satisfies never;
    }
  });
}
