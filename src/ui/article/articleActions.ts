import { createContext, use } from 'react';
import type { EntityId } from '../../model/article.ts';

/** What can be done on an article from anywhere in it. */
export type ArticleActions = {
  /** Opens the card of a quote, or closes it. */
  toggleQuote: (id: string) => void;
  closeQuote: () => void;
  /** Makes a quote the one to step on from. */
  standAt: (id: string) => void;
  /** Goes to a mention of an entity by its number, from 1. */
  goToMention: (id: EntityId, number: number) => void;
};

export const ArticleActionsContext = createContext<ArticleActions>({
  toggleQuote: () => {},
  closeQuote: () => {},
  standAt: () => {},
  goToMention: () => {},
});

export const useArticleActions = () => use(ArticleActionsContext);
