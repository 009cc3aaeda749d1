import { type FormEvent, useState } from 'react';
import type { Article, Quotation, Span } from '../../model/article.ts';
import type { Addition } from '../../model/decisions.ts';
import type { DeskName } from '../../model/desk.ts';
import { textsOf } from '../../model/passages.ts';
import { withQuoteMarks } from '../../text/quoteMarks.ts';
import { typeset } from '../../text/typeset.ts';
import { ModalDialog } from '../../ui/shared/ModalDialog.tsx';
import { button, field, label } from '../formClasses.ts';
import { candidates } from './candidates.ts';
import { type Who, WhoField } from './WhoField.tsx';
import { WordsField } from './WordsField.tsx';

type MarkDialogProps = {
  article: Article;
  /** What is selected at first, or the paragraph to begin in. */
  from: Span;
  names: readonly DeskName[];
  /** @returns why it was not marked, if it was not */
  onMark: (addition: Addition) => Promise<string | undefined>;
  onClose: () => void;
};

const kinds: readonly [Quotation['kind'], string][] = [
  ['direct', 'Quoted'],
  ['mixed', 'Quoted in part'],
  ['indirect', 'In the reporter’s words'],
  ['term', 'A term, nobody’s statement'],
];

/** Marks a statement that the software did not find: its words, in whose words it is told, and who said it. */
export function MarkDialog({ article, from, names, onMark, onClose }: MarkDialogProps) {
  const [span, setSpan] = useState(from);
  const [parts, setParts] = useState<readonly Span[]>([]);
  const [kind, setKind] = useState<Quotation['kind']>();
  const [who, setWho] = useState<Who>('nobody');
  const [at, setAt] = useState('');
  const [translated, setTranslated] = useState<'' | 'yes' | 'likely'>('');
  const [problem, setProblem] = useState<string>();
  // In the order in which one meets them here, and as they are when the window opens: a radio must not move under a key.
  const [people] = useState(() => candidates(article, { segments: [from], speaker: undefined }));
  const segments = [...parts, ...(span.start < span.end ? [span] : [])];
  const texts = textsOf(article);
  const wordsAt = ({ block, start, end }: Span) =>
    typeset(texts.get(block) ?? '')
      .slice(start, end)
      .trim();
  const places = article.entities.filter(({ type }) => type === 'place');
  const chosenKind = kind ?? kindOf(segments, texts);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (segments.length === 0) return;
    const isTerm = chosenKind === 'term';
    if (who === 'open' && !isTerm) {
      setProblem('Nobody is picked yet: type a name and take it from the list, or choose another answer.');
      return;
    }
    const refused = await onMark({
      segments,
      kind: chosenKind,
      ...(typeof who === 'string' || isTerm ? {} : { speaker: who }),
      ...(at === '' ? {} : { at }),
      ...(translated === '' ? {} : { translated }),
    });
    if (refused === undefined) onClose();
    else setProblem(refused);
  };
  return (
    <ModalDialog title="Mark a statement" wide onClose={onClose}>
      <form onSubmit={(event) => void onSubmit(event)} className="grid gap-4">
        <WordsField article={article} span={span} onSelect={setSpan} />
        <div className="flex items-start justify-between gap-4 border-l-2 border-strong-rule pl-3">
          <p aria-live="polite" className="font-serif">
            {segments.length === 0
              ? 'Nothing is selected yet.'
              : segments.map((part) => `“${wordsAt(part)}”`).join(' … ')}
          </p>
          <button
            type="button"
            disabled={segments.length === 0}
            onClick={() => {
              setParts(parts.length === segments.length ? [] : segments);
              setSpan({ ...span, end: span.start });
            }}
            className="shrink-0 text-[0.8125rem] font-medium text-muted underline underline-offset-3 hover:text-ink disabled:opacity-50"
          >
            {parts.length > 0 && parts.length === segments.length ? 'Begin again' : 'And further words'}
          </button>
        </div>
        <fieldset>
          <legend className={label}>In whose words?</legend>
          <div className="grid grid-cols-2 gap-x-6 gap-y-1.5 text-sm">
            {kinds.map(([value, words]) => (
              <label key={value} className="flex items-baseline gap-2">
                <input
                  type="radio"
                  name="kind"
                  checked={chosenKind === value}
                  onChange={() => setKind(value)}
                />
                {words}
              </label>
            ))}
          </div>
        </fieldset>
        {chosenKind !== 'term' && <WhoField people={people} names={names} onChoose={setWho} />}
        <details>
          <summary className="text-[0.8125rem] font-semibold text-muted">
            Where, and in which language
          </summary>
          <div className="mt-2 grid grid-cols-2 gap-6">
            <div>
              <label htmlFor="mark-at" className={label}>
                Said at
              </label>
              <select
                id="mark-at"
                value={at}
                onChange={(event) => setAt(event.target.value)}
                className={field}
              >
                <option value="">The text does not say</option>
                {places.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label htmlFor="mark-translated" className={label}>
                Translated
              </label>
              <select
                id="mark-translated"
                value={translated}
                onChange={(event) => setTranslated(event.target.value as typeof translated)}
                className={field}
              >
                <option value="">No, or nobody says so</option>
                <option value="likely">Most likely</option>
                <option value="yes">Yes</option>
              </select>
            </div>
          </div>
        </details>
        {problem !== undefined && (
          <p role="alert" className="border-l-2 border-accent pl-3 text-sm font-medium">
            {problem}
          </p>
        )}
        <div>
          <button type="submit" disabled={segments.length === 0} className={button}>
            Mark it
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}

/** Quoted, if the words stand between marks, or hold them at their ends; else the reporter's. */
function kindOf(segments: readonly Span[], texts: ReadonlyMap<string, string>): Quotation['kind'] {
  const isMarked = segments.every((segment) => {
    const text = texts.get(segment.block) ?? '';
    const { start, end } = withQuoteMarks(text, segment);
    return (
      (start < segment.start && end > segment.end) ||
      /^\s*["“].*["”]\s*$/su.test(text.slice(segment.start, segment.end))
    );
  });
  return isMarked && segments.length > 0 ? 'direct' : 'indirect';
}
