import type { ReactNode } from 'react';
import type { Article, Block } from '../../model/article.ts';
import { blockElement } from '../../model/paths.ts';
import { BlockText, type BlockTextProps } from './BlockText.tsx';
import type { TextMark } from './blockMarks.ts';

type ArticleBodyProps = Omit<BlockTextProps, 'text' | 'marks'> & {
  article: Article;
  marks: ReadonlyMap<string, TextMark[]>;
  /** The card of the open quote; it stands behind the block where the quote begins, so that focus finds it there. */
  card: ReactNode;
  /** What happened to the quote in the address, behind the block that it is about. */
  notice: { block: string; said: ReactNode } | undefined;
};

/** The text of the article, block by block. */
export function ArticleBody({ article, marks, card, notice, ...rest }: ArticleBodyProps) {
  const firstParagraph = article.blocks.find((block) => block.type === 'paragraph')?.id;
  const cardBlock = article.quotations.find((q) => q.id === rest.openQuote)?.segments[0]?.block;
  return (
    <div className="body-text font-serif text-reading">
      {article.blocks.map((block) => (
        <div key={block.id} className="contents">
          <BlockElement block={block}>
            {block.id === firstParagraph && article.dateline !== undefined && (
              <span className="dateline">
                <BlockText text={article.dateline} marks={marks.get('dateline') ?? []} {...rest} />
                {': '}
              </span>
            )}
            <BlockText text={block.text} marks={marks.get(block.id) ?? []} {...rest} />
          </BlockElement>
          {block.id === cardBlock && card}
          {block.id === notice?.block && notice.said}
        </div>
      ))}
    </div>
  );
}

function BlockElement({ block, children }: { block: Block; children: ReactNode }) {
  const shared = { id: blockElement(block.id), dir: 'auto' };
  switch (block.type) {
    case 'paragraph':
    case 'turn':
      return (
        <p {...shared} className="mb-[1.1em]">
          {children}
        </p>
      );
    case 'heading':
      return (
        <h2 {...shared} className="mt-[1.6em] mb-[0.5em] text-[1.2em] leading-tight font-[650]">
          {children}
        </h2>
      );
    case 'listItem':
      return (
        // One item a block, so that a list keeps the spans of its article; a run of them reads as one list.
        <ul className="mb-[0.5em] list-disc pl-[1.2em]">
          <li {...shared}>{children}</li>
        </ul>
      );
    case 'blockquote':
      return (
        <blockquote {...shared} className="mb-[1.1em] border-l border-strong-rule pl-[1em]">
          {children}
        </blockquote>
      );
    case 'caption':
      return (
        <p {...shared} className="mb-[1.6em] font-sans text-[0.8125rem] leading-5 text-muted">
          <span className="caption-label">Caption: </span>
          {children}
        </p>
      );
    default:
      return block.type satisfies never;
  }
}
