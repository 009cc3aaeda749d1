/** Letters that a slip of the hand changes: two swapped, one dropped, doubled or another. Longer words may differ in two. */
const slips = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Whether two words are one, written or ending a little differently (recieve, receive; want, wants). Words beyond 40
 *  units are only what they are. */
export function similar(a: string, b: string): boolean {
  const allowed = slips(Math.min(a.length, b.length));
  if (allowed === 0 || Math.max(a.length, b.length) > 40 || Math.abs(a.length - b.length) > allowed)
    return false;
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  // Edit distance with swaps, three rows.
  let twoUp: number[] = [];
  let up = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= y.length; j += 1) {
      let cost = Math.min(
        (up[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (up[j - 1] ?? 0) + Number(x[i - 1] !== y[j - 1]),
      );
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        cost = Math.min(cost, (twoUp[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    twoUp = up;
    up = row;
  }
  return (up[y.length] ?? 0) <= allowed;
}
