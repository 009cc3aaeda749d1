import type { DiffRun } from '../../model/history.ts';

/** A text in two versions: what was taken out and what came in stand where they were and are. */
export function WordDiff({ runs }: { runs: readonly DiffRun[] }) {
  return runs.map((run, index) => {
    // Finished runs never change their order: their number is their identity.
    const key = `${index}`;
    return <DiffedRun key={key} run={run} />;
  });
}

/** Struck through or underlined, so that colour is never what tells them apart; said in words to who cannot see it. */
export function DiffedRun({ run: { text, as } }: { run: DiffRun }) {
  const words = text.trim();
  // The gap beside a word that went or came is no word: a line through it would tie it to its neighbour.
  if (as === 'same' || words === '') return text;
  const at = text.indexOf(words);
  return (
    <>
      {text.slice(0, at)}
      <Changed words={words} as={as} />
      {text.slice(at + words.length)}
    </>
  );
}

function Changed({ words, as }: { words: string; as: 'removed' | 'added' }) {
  switch (as) {
    case 'removed':
      return (
        <del className="text-muted decoration-2">
          <span className="sr-only"> [taken out: </span>
          <bdi>{words}</bdi>
          <span className="sr-only">] </span>
        </del>
      );
    case 'added':
      return (
        <ins className="[del+&]:ml-[0.18em] bg-[color-mix(in_oklab,var(--accent)_9%,transparent)] decoration-accent decoration-2 underline-offset-[0.22em]">
          <span className="sr-only"> [put in: </span>
          <bdi>{words}</bdi>
          <span className="sr-only">] </span>
        </ins>
      );
    default:
      return as satisfies never;
  }
}
