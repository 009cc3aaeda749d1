import { useCallback, useState } from 'react';
import type { EntityId } from '../../model/article.ts';
import { mentionElement } from '../../model/paths.ts';
import { announce } from '../shared/announce.tsx';
import type { MentionPlace } from './EntityLists.tsx';
import type { EntityRow } from './entityRows.ts';

const flash = 'name-now';

/** Walks the mentions of one entity, and marks the one in question. */
export function useMentions(rows: readonly EntityRow[]) {
  const [mentionPlace, setMentionPlace] = useState<MentionPlace | undefined>();

  const goToMention = useCallback(
    (entity: EntityId, number: number) => {
      const element = document.getElementById(mentionElement(entity, number));
      const row = rows.find((r) => r.entity.id === entity);
      if (element === null || row === undefined) return;
      for (const sheet of document.querySelectorAll<HTMLElement>(':popover-open')) sheet.hidePopover();
      for (const marked of document.querySelectorAll(`.${flash}`)) marked.classList.remove(flash);
      element.classList.add(flash);
      element.scrollIntoView({ block: 'center' });
      setMentionPlace({ entity, number });
      const around = element.closest('p, h1, h2, li, blockquote')?.textContent ?? '';
      announce(`${row.entity.name}, mention ${number} of ${row.named}: ${around.slice(0, 160)}`);
    },
    [rows],
  );

  const stepMention = useCallback(
    (by: 1 | -1) => {
      const focused = document.activeElement?.closest<HTMLElement>('[data-entity]')?.dataset.entity;
      const entity = focused ?? mentionPlace?.entity ?? rows.find((r) => r.named > 0)?.entity.id;
      const row = rows.find((r) => r.entity.id === entity);
      if (row === undefined || row.named === 0) return;
      const at = mentionPlace?.entity === row.entity.id ? mentionPlace.number : by === 1 ? 0 : row.named + 1;
      goToMention(row.entity.id, ((at + by - 1 + row.named) % row.named) + 1);
    },
    [mentionPlace, rows, goToMention],
  );

  return { mentionPlace, goToMention, stepMention };
}
