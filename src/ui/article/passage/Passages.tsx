import { useMemo } from 'react';
import type { Article } from '../../../model/article.ts';
import type { TextMark } from '../blockMarks.ts';
import type { Statement } from '../statements.ts';
import { PassageMessage } from './PassageMessage.tsx';
import { passageTexts } from './passageTexts.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { usePassageArrival } from './usePassageArrival.ts';
import { useSelectedPassage } from './useSelectedPassage.ts';

type PassagesProps = {
  article: Article;
  marks: ReadonlyMap<string, TextMark[]>;
  statements: readonly Statement[];
  /** Where the site is read or published, without a slash at its end. */
  base: string;
  /** Is handed the marks with those of the passage in the address; nothing when it names none that is there. */
  onMarked: (marks: ReadonlyMap<string, TextMark[]> | undefined) => void;
};

/** Words that the address names, and words that the reader selects to make an address of. */
export function Passages({ article, marks, statements, base, onMarked }: PassagesProps) {
  const texts = useMemo(() => passageTexts(article), [article]);
  const arrival = usePassageArrival(article, texts, marks, onMarked);
  const { selected, close } = useSelectedPassage(texts);
  return (
    <>
      {arrival && <PassageMessage arrival={arrival} articleId={article.id} />}
      {selected && (
        <SelectionBar
          key={`${selected.start}-${selected.end}`}
          article={article}
          texts={texts}
          marks={marks}
          statements={statements}
          base={base}
          selected={selected}
          onClose={close}
        />
      )}
    </>
  );
}
