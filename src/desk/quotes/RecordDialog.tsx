import { type FormEvent, useState } from 'react';
import type { Article } from '../../model/article.ts';
import type { CheckAnswer, DeskArticle } from '../../model/desk.ts';
import { announce } from '../../ui/shared/announce.tsx';
import { ModalDialog } from '../../ui/shared/ModalDialog.tsx';
import { deskApi } from '../deskApi.ts';
import { button, field, label } from '../formClasses.ts';

type RecordDialogProps = {
  article: Article;
  onKept: (article: DeskArticle) => void;
  onClose: () => void;
};

const words: Record<CheckAnswer['rows'][number]['agreement'], string> = {
  verbatim: 'Word for word',
  typography: 'Word for word, in other type',
  cut: 'Cut',
  reworded: 'Reworded',
  notFound: 'Not found',
};

/** Compares what the article quotes with a transcript, a speech or a release: first it shows what differs, then, on a
 *  second press, it is kept with the quotes. */
export function RecordDialog({ article, onKept, onClose }: RecordDialogProps) {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [source, setSource] = useState('');
  const [answer, setAnswer] = useState<CheckAnswer>();
  const [problem, setProblem] = useState<string>();
  const check = async (keep: boolean) => {
    setProblem(undefined);
    const reply = await deskApi.check({ article: article.id, name, text, source, keep });
    if (!reply.ok) return setProblem(reply.refusal.message);
    setAnswer(reply.value);
    if (!keep) return;
    onKept(reply.value.article);
    announce('Kept with the quotes', { seen: true });
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void check(false);
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setName(file.name);
    setText(await file.text());
    setAnswer(undefined);
  };
  return (
    <ModalDialog title="Check against a record" wide onClose={onClose}>
      <form onSubmit={onSubmit} className="grid gap-4">
        <div>
          <label htmlFor="record-file" className={label}>
            A transcript, a speech or a release: a file (text, Markdown, HTML)
          </label>
          <input
            id="record-file"
            type="file"
            accept=".txt,.md,.html,.htm,text/*"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </div>
        <div>
          <label htmlFor="record-text" className={label}>
            or its text
          </label>
          <textarea
            id="record-text"
            data-first
            rows={5}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setName('');
              setAnswer(undefined);
            }}
            className={field}
          />
        </div>
        <div>
          <label htmlFor="record-source" className={label}>
            What readers are told it is: an address, or words such as “the transcript”
          </label>
          <input
            id="record-source"
            autoComplete="off"
            maxLength={2_000}
            value={source}
            onChange={(event) => setSource(event.target.value)}
            className={field}
          />
        </div>
        {problem !== undefined && <p role="alert">{problem}</p>}
        <div>
          <button type="submit" disabled={text.trim() === ''} className={button}>
            Compare
          </button>
        </div>
      </form>
      {answer !== undefined && (
        <section aria-label="What comparing came to" className="mt-5 border-t border-rule pt-4">
          {answer.rows.length === 0 && <p>The article quotes nobody’s words between marks.</p>}
          <ul className="grid gap-4">
            {answer.rows.map((row) => (
              <Row key={row.quotation} row={row} />
            ))}
          </ul>
          <button
            type="button"
            disabled={answer.rows.length === 0}
            onClick={() => void check(true)}
            className={button}
          >
            Keep this with the quotes
          </button>
        </section>
      )}
    </ModalDialog>
  );
}

function Row({ row }: { row: CheckAnswer['rows'][number] }) {
  return (
    <li>
      <p className="text-sm font-semibold">
        {words[row.agreement]}
        {row.where !== undefined && `, ${row.where}`}
        {row.translated && ' (a translation)'}
      </p>
      {row.parts.map((runs, part) => (
        <p key={`${row.quotation} ${part.toString()}`} className="font-serif">
          {runs.map((run, at) => {
            const key = `${at.toString()} ${run.in}`;
            if (run.in === 'first' && runs.length > 1) return <del key={key}>{run.text}</del>;
            if (run.in === 'second') return <ins key={key}>{run.text}</ins>;
            return <span key={key}>{run.text}</span>;
          })}
        </p>
      ))}
      {row.omitted.map((between) => (
        <p key={between} className="text-sm text-muted">
          Left out between: {between}
        </p>
      ))}
    </li>
  );
}
