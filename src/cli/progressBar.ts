const width = 30;
/** Drawn at most this often, in milliseconds: a terminal is slower than this program. */
const often = 60;
/** Fewer are over before anybody looks. */
const worthIt = 10;

/** A line at the bottom of a terminal that tells how far a run is; nothing at all where no terminal is.
 *  `over(print)` prints something above it. */
export function progressBar(terminal: { isTTY?: boolean; write(text: string): unknown }) {
  let line = '';
  let last = 0;
  const clear = () => {
    if (line !== '') terminal.write(`\r${' '.repeat(line.length)}\r`);
  };
  return {
    show(what: string, done: number, total: number): void {
      const now = performance.now();
      if (terminal.isTTY !== true || total < worthIt || (done < total && now - last < often)) return;
      last = now;
      const full = Math.round((done / total) * width);
      clear();
      line = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${total} ${what}`;
      terminal.write(line);
    },
    over(print: () => void): void {
      clear();
      print();
      if (line !== '') terminal.write(line);
    },
    end(): void {
      clear();
      line = '';
    },
  };
}
