import { useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../model/paths.ts';
import { announce } from '../shared/announce.tsx';
import { copyText } from '../shared/copyText.ts';
import { useKeys } from '../shared/useKeys.ts';

type ArticleKeys = {
  articleId: string;
  lensOn: boolean;
  stepQuote: (by: 1 | -1) => void;
  stepMention: (by: 1 | -1) => void;
  toggleCurrent: () => void;
  /** `undefined` when no card is open. */
  closeQuote: (() => void) | undefined;
  /** The address that `c` copies. */
  link: string;
};

/** The keys of the reading view; the sheet behind `?` lists them. */
export function useArticleKeys(now: ArticleKeys): void {
  const navigate = useNavigate();
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  const keys = useMemo(() => {
    const onQuote = (event: KeyboardEvent) =>
      event.target instanceof Element && event.target.matches('[data-quotation], body');
    return new Map<string, (event: KeyboardEvent) => void>([
      ['j', () => latest.current.stepQuote(1)],
      ['k', () => latest.current.stepQuote(-1)],
      ['n', () => latest.current.stepMention(1)],
      ['p', () => latest.current.stepMention(-1)],
      ['ArrowRight', () => latest.current.lensOn && latest.current.stepQuote(1)],
      ['ArrowLeft', () => latest.current.lensOn && latest.current.stepQuote(-1)],
      ['Enter', (event) => onQuote(event) && latest.current.toggleCurrent()],
      [
        'Escape',
        () => {
          const { closeQuote, lensOn, articleId } = latest.current;
          if (closeQuote) closeQuote();
          else if (lensOn) void navigate(paths.article(articleId));
        },
      ],
      [
        'c',
        () => {
          void copyText(latest.current.link).then((copied) =>
            announce(copied ? 'Link copied' : 'The browser did not allow copying', { seen: true }),
          );
        },
      ],
    ]);
  }, [navigate]);
  useKeys(keys);
}
