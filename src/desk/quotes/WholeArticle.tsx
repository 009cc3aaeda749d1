import { useEffect, useRef } from 'react';
import type { Article, Entity, Quotation } from '../../model/article.ts';
import { typeset } from '../../text/typeset.ts';
import { ModalDialog } from '../../ui/shared/ModalDialog.tsx';
import { RunText } from './RunText.tsx';
import { textRuns } from './textRuns.ts';

type WholeArticleProps = {
  article: Article;
  quotation: Quotation;
  people: readonly Entity[];
  onClose: () => void;
};

/** The article from head to end, opened at the words in question. */
export function WholeArticle({ article, quotation, people, onClose }: WholeArticleProps) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    text.current?.querySelector('.in-question')?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <ModalDialog title={typeset(article.headline)} onClose={onClose} wide>
      <div
        ref={text}
        lang={article.language}
        className="speaker-1 space-y-4 font-serif text-[1.1875rem] leading-[1.6]"
      >
        {article.blocks.map(({ id, type }) => {
          const runs = textRuns(article, quotation, id, people);
          return type === 'heading' ? (
            <h3 key={id} dir="auto" className="pt-2 text-xl font-semibold">
              <RunText runs={runs} />
            </h3>
          ) : (
            <p key={id} dir="auto" className={type === 'caption' ? 'text-base text-muted' : ''}>
              <RunText runs={runs} />
            </p>
          );
        })}
      </div>
    </ModalDialog>
  );
}
