/** A decision of this window that can be taken back: one about a quotation, one that was marked, or one about a name. */
export type Undoable =
  | { of: 'quotation'; undo: string; article: string; quotation: string }
  | { of: 'addition'; undo: string; article: string }
  | { of: 'entity'; undo: string };

const place = 'verbatim:desk-undo';
const most = 200;

/** What this window decided, the last one last; it survives a reload. Another window has its own: nobody takes back
 *  what somebody else decided. */
export const undoStack = {
  push(entry: Undoable): void {
    write([...read(), entry].slice(-most));
  },
  pop(): Undoable | undefined {
    const all = read();
    const last = all.pop();
    write(all);
    return last;
  },
};

function read(): Undoable[] {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '[]') as Undoable[];
  } catch {
    return [];
  }
}

function write(all: Undoable[]): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(all));
  } catch {
    // Storage is full or forbidden: what was decided stands, it can be decided anew.
  }
}
