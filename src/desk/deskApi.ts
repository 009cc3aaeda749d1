import type { EntityId } from '../model/article.ts';
import type { EntityChange } from '../model/decisions.ts';
import type {
  AddAnswer,
  AddRequest,
  CheckAnswer,
  CheckRequest,
  DecideAnswer,
  DecideRequest,
  DeskArticle,
  DeskEntities,
  DeskRefusal,
  DeskState,
  EntityChangeAnswer,
  EntityChangeRequest,
  EntityPlaces,
  EntityPreviewAnswer,
} from '../model/desk.ts';

/** What the desk's server said: what was asked for, or why not. `status` 0: it does not answer at all. */
export type Reply<T> = { ok: true; value: T } | { ok: false; status: number; refusal: DeskRefusal };

const silent: DeskRefusal = {
  message:
    'The program behind this window does not answer, and nothing was written. Start it again: npm run review',
};

async function call<T>(path: string, body?: unknown): Promise<Reply<T>> {
  try {
    const response = await fetch(
      `api/${path}`,
      body === undefined
        ? undefined
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
    const json: unknown = await response.json().catch(() => undefined);
    // The server is ours and of the same version: what it says is what it is typed as.
    if (response.ok) return { ok: true, value: json as T };
    const refusal = (json as DeskRefusal | undefined) ?? silent;
    return { ok: false, status: response.status, refusal };
  } catch {
    return { ok: false, status: 0, refusal: silent };
  }
}

/** Everything the window asks of its server. */
export const deskApi = {
  state: () => call<DeskState>('state'),
  article: (id: string) => call<DeskArticle>(`articles/${encodeURIComponent(id)}`),
  decide: (request: DecideRequest) => call<DecideAnswer>('decide', request),
  add: (request: AddRequest) => call<AddAnswer>('add', request),
  check: (request: CheckRequest) => call<CheckAnswer>('check', request),
  undo: (undo: string) => call<DeskArticle>('undo', { undo }),
  entities: () => call<DeskEntities>('entities'),
  places: (id: EntityId) => call<EntityPlaces[]>('entities/places', { id }),
  preview: (change: EntityChange) => call<EntityPreviewAnswer>('entities/preview', { change }),
  changeEntity: (request: EntityChangeRequest) => call<EntityChangeAnswer>('entities/change', request),
  undoEntity: (undo: string) => call<{ stamp: string }>('entities/undo', { undo }),
} as const;
