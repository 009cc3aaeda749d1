import { useEffect, useRef } from 'react';
import type { Article, Span } from '../../model/article.ts';
import { isStatement, quotedWords } from '../../model/attribution.ts';
import { textsOf } from '../../model/passages.ts';
import { typeset } from '../../text/typeset.ts';
import { field, label } from '../formClasses.ts';

type WordsFieldProps = {
  article: Article;
  /** The paragraph, and what is selected in it. */
  span: Span;
  onSelect: (span: Span) => void;
};

/** UTF-16 units of a line of the field, about; of a paragraph's beginning in the list. */
const line = 80;
const shown = 60;

const beginning = (text: string) =>
  text.length > shown ? `${text.slice(0, shown).replace(/\s+\S*$/u, '')} …` : text;

/** A paragraph whose words are selected with the mouse, or with Shift and the arrows: a field that takes no other words.
 *  It is not `readOnly`, for such a field has no caret that keys could move (Chromium 156). */
export function WordsField({ article, span, onSelect }: WordsFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const first = useRef(span);
  const texts = textsOf(article);
  const text = typeset(texts.get(span.block) ?? '');
  const { block } = span;
  useEffect(() => {
    const { start, end } = first.current;
    area.current?.setSelectionRange(start, end);
  }, []);
  // What React calls `select` misses a selection that a program makes, such as one for those who cannot use their hands.
  useEffect(() => {
    const element = area.current;
    const onChange = () => {
      if (element) onSelect({ block, start: element.selectionStart, end: element.selectionEnd });
    };
    const refuse = (event: Event) => event.preventDefault();
    element?.addEventListener('selectionchange', onChange);
    element?.addEventListener('select', onChange);
    element?.addEventListener('beforeinput', refuse);
    return () => {
      element?.removeEventListener('selectionchange', onChange);
      element?.removeEventListener('select', onChange);
      element?.removeEventListener('beforeinput', refuse);
    };
  }, [block, onSelect]);
  const marked = article.quotations.filter(
    (q) => isStatement(q) && q.segments.some((s) => s.block === block),
  );
  return (
    <>
      <div>
        <label htmlFor="mark-block" className={label}>
          Paragraph
        </label>
        <select
          id="mark-block"
          value={block}
          onChange={(event) => onSelect({ block: event.target.value, start: 0, end: 0 })}
          className={field}
        >
          {[...texts].map(([id, words]) => (
            <option key={id} value={id}>
              {beginning(typeset(words))}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="mark-words" className={label}>
          Select the words: with the mouse, or with Shift and the arrows
        </label>
        <textarea
          key={block}
          ref={area}
          id="mark-words"
          data-first
          aria-readonly="true"
          spellCheck={false}
          dir="auto"
          lang={article.language}
          rows={Math.min(9, Math.ceil(text.length / line) + 1)}
          value={text}
          onChange={() => {}}
          className={`${field} resize-y font-serif text-[1.0625rem] leading-relaxed`}
        />
        {marked.length > 0 && (
          <p className="mt-1.5 text-[0.8125rem] text-muted">
            Marked here already:{' '}
            {marked.map((q) => `“${beginning(typeset(quotedWords(article, q)))}”`).join(', ')}
          </p>
        )}
      </div>
    </>
  );
}
