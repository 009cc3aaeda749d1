import { isQuoted, reviewWords } from '../../model/attribution.ts';
import { useArticleActions } from './articleActions.ts';
import { roleOf, type Statement, speakerLabel } from './statements.ts';

type NoteProps = { statement: Statement; open: boolean };

/** Who speaks, in what role, who checked it: in the margin beside the quote's first line where there is a margin,
 *  else on the quote itself. A float of no width, so that it stands right at every text size without script, and
 *  two notes never lie on each other. */
export function QuoteNote({ statement, open }: NoteProps) {
  const { toggleQuote } = useArticleActions();
  const { quotation, speaker } = statement;
  const role = roleOf(speaker);
  return (
    <button
      type="button"
      data-note={quotation.id}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={() => toggleQuote(quotation.id)}
      className="note moves"
    >
      <span className={`note-name ${speaker === undefined ? 'text-ink' : 'text-speaker'}`}>
        <bdi>{speakerLabel(speaker)}</bdi>
      </span>
      {role !== undefined && <span className="sr-only">, </span>}
      {role !== undefined && <span className="note-role">{role}</span>}
      <span className="sr-only">, </span>
      <span className="note-state">{reviewWords(quotation)}</span>
      <span className="sr-only">: </span>
    </button>
  );
}

/** The ring of reported speech, at the head of its underline; opens the same card. */
export function ReportedRing({ statement, open, inLens }: NoteProps & { inLens: boolean }) {
  const { toggleQuote } = useArticleActions();
  const { quotation, speaker } = statement;
  return (
    <button
      type="button"
      data-note={quotation.id}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={`${speakerLabel(speaker)}, in the reporter’s words, ${reviewWords(quotation).toLowerCase()}:`}
      onClick={() => toggleQuote(quotation.id)}
      className={`reported ${statement.tone}${inLens ? ' in-lens' : ''}`}
    >
      <span aria-hidden="true" className="reported-dot" />
    </button>
  );
}

/** The sign of a statement's kind beside its speaker: a filled dot for their words, half for part of a sentence,
 *  a ring for the reporter's. */
export function KindDot({ kind }: { kind: Statement['quotation']['kind'] }) {
  return (
    <span
      aria-hidden="true"
      className={`kind-dot ${isQuoted({ kind }) ? `kind-${kind}` : 'kind-indirect'}`}
    />
  );
}
