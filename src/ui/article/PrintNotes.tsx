import { isQuoted, reviewWords } from '../../model/attribution.ts';
import { roleOf, type Statement, speakerLabel } from './statements.ts';

type PrintNotesProps = {
  statements: readonly Statement[];
  /** The address of a statement, as whole as it is known. */
  addressOf: (id: string) => string;
};

/** On paper the numbers in the text lead here: who said it, in whose wording, who checked that, and its address. */
export function PrintNotes({ statements, addressOf }: PrintNotesProps) {
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="notes-title" className="print-notes hidden print:block">
      <h2 id="notes-title">Who said it</h2>
      <ol>
        {statements.map(({ number, quotation, speaker }) => (
          <li key={quotation.id} value={number}>
            <bdi>{[speakerLabel(speaker), roleOf(speaker)].filter(Boolean).join(', ')}</bdi>
            {isQuoted(quotation) ? '. ' : ', in the reporter’s words. '}
            {reviewWords(quotation)}. <span>{addressOf(quotation.id)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
