import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Article, EntityId } from '../../model/article.ts';
import { blockElement } from '../../model/paths.ts';
import { entitiesByBlock } from './blockMarks.ts';

const nobody: ReadonlySet<EntityId> = new Set();

/** The entities named in the blocks that are in the window now. */
export function useEntitiesInView(
  article: Article,
  text: RefObject<HTMLElement | null>,
): ReadonlySet<EntityId> {
  const byBlock = useMemo(() => entitiesByBlock(article), [article]);
  const [inView, setInView] = useState(nobody);
  useEffect(() => {
    if (text.current === null) return;
    const ids = new Map(article.blocks.map((block) => [blockElement(block.id), block.id]));
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const block = ids.get(target.id);
          if (block === undefined) continue;
          if (isIntersecting) visible.add(block);
          else visible.delete(block);
        }
        setInView(new Set([...visible].flatMap((block) => [...(byBlock.get(block) ?? [])])));
      },
      { rootMargin: '-10% 0px' },
    );
    for (const element of text.current.querySelectorAll('[id^="block-"]')) observer.observe(element);
    return () => observer.disconnect();
  }, [article, byBlock, text]);
  return inView;
}
