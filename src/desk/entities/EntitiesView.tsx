import { useCallback, useEffect, useMemo, useState } from 'react';
import type { EntityId } from '../../model/article.ts';
import type { EntityChange } from '../../model/decisions.ts';
import type { DeskEntities, DeskName, DeskState } from '../../model/desk.ts';
import type { EntityPreview } from '../../model/entityPreview.ts';
import { announce } from '../../ui/shared/announce.tsx';
import { deskApi } from '../deskApi.ts';
import { EntityList } from './EntityList.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { History } from './History.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';

type EntitiesViewProps = {
  names: readonly DeskName[];
  reload: () => Promise<DeskState | undefined>;
};

/** The names of the archive: who may be one and the same, and what one says of each. Every change is shown before it
 *  is made. */
export function EntitiesView({ names, reload }: EntitiesViewProps) {
  const [entities, setEntities] = useState<DeskEntities>();
  const [chosen, setChosen] = useState<EntityId>();
  const [asked, setAsked] = useState<{ change: EntityChange; preview: EntityPreview }>();
  const [problem, setProblem] = useState<string>();

  const load = useCallback(async () => {
    const reply = await deskApi.entities();
    if (reply.ok) setEntities(reply.value);
    else setProblem(reply.refusal.message);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  const row = useMemo(() => entities?.rows.find((r) => r.id === chosen), [entities, chosen]);
  if (entities === undefined)
    return <p className="py-8 text-muted">{problem ?? 'The names are on their way.'}</p>;

  const preview = async (change: EntityChange) => {
    setProblem(undefined);
    const reply = await deskApi.preview(change);
    if (reply.ok) setAsked({ change, preview: reply.value.preview });
    else setProblem(reply.refusal.message);
  };
  const renew = async () => {
    await Promise.all([load(), reload()]);
  };
  const change = async () => {
    if (asked === undefined) return;
    setAsked(undefined);
    const reply = await deskApi.changeEntity({ change: asked.change, seen: entities.stamp });
    await renew();
    if (reply.ok) {
      announce('Done', { seen: true });
      setChosen('into' in asked.change ? asked.change.into : chosen);
    } else
      setProblem(
        reply.status === 409
          ? 'Names were changed meanwhile. Yours was not written; this is how they stand now.'
          : reply.refusal.message,
      );
  };
  const undo = async (at: string) => {
    setProblem(undefined);
    const reply = await deskApi.undoEntity(at);
    await renew();
    if (reply.ok) announce('Taken back', { seen: true });
    else setProblem(reply.refusal.message);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_22rem] gap-x-10 py-7 wide:grid-cols-[minmax(0,1fr)_27rem] wide:gap-x-14">
      <EntityList rows={entities.rows} chosen={chosen} onChoose={setChosen} />
      <div className="sticky top-6 max-h-[calc(100vh-3rem)] -ml-1.5 self-start overflow-y-auto px-1.5 pb-4">
        {problem !== undefined && (
          <p role="alert" className="mb-4 border-l-2 border-accent pl-3 text-sm font-medium">
            {problem}
          </p>
        )}
        {row === undefined ? (
          <p className="font-serif text-lg text-muted">Choose a name to say more about it.</p>
        ) : (
          <EntityPanel key={row.id} row={row} names={names} onPreview={(c) => void preview(c)} />
        )}
        <History decided={entities.decided} onUndo={(at) => void undo(at)} />
      </div>
      {asked !== undefined && (
        <PreviewDialog
          preview={asked.preview}
          onDo={() => void change()}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
