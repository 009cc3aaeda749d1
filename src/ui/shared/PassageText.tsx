import type { Passage } from '../../model/pages.ts';

type PassageTextProps = { runs: Passage['runs'] };

/** Words in their sentence: what is in question in ink, names in it bold, the rest muted. */
export function PassageText({ runs }: PassageTextProps) {
  return runs.map((run, index) => {
    // The runs of a passage never change their order: their number is their identity.
    const key = `${index}`;
    switch (run.as) {
      case 'context':
        return (
          <span key={key} className="text-muted">
            {run.text}
          </span>
        );
      case 'name':
        return (
          <strong key={key} className="font-semibold">
            <bdi>{run.text}</bdi>
          </strong>
        );
      case 'words':
        return <bdi key={key}>{run.text}</bdi>;
      default:
        return run.as satisfies never;
    }
  });
}
