import { joined, letter, silent, unitClass } from './characters.ts';

/** How many places are weighed when the very words stand in a text again and again. */
const most = 24;
/** How many places that begin alike are looked at. */
const tries = 400;
/** Search goes by so many units and compares the rest: engines search long patterns in quadratic time at worst. */
const keyLength = 64;

/** Whether a word runs on over this place. */
function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const next = unitClass(text.charCodeAt(at));
  const previous = unitClass(text.charCodeAt(at - 1));
  return (
    (next === letter || next === joined || next === silent) && (previous === letter || previous === silent)
  );
}

/** Where `words` stand in `text`, nearest to `hint` first. */
function* nearest(text: string, words: string, hint: number): Generator<number> {
  const key = words.slice(0, keyLength);
  let after = text.indexOf(key);
  if (after === -1) return;
  let before = hint > after ? text.lastIndexOf(key, hint - 1) : -1;
  if (hint > after) after = text.indexOf(key, hint);
  for (let tried = 0; tried < tries && (before >= 0 || after >= 0); tried += 1) {
    const back = after < 0 || (before >= 0 && hint - before <= after - hint);
    const found = back ? before : after;
    if (text.startsWith(words, found)) yield found;
    if (back) before = before === 0 ? -1 : text.lastIndexOf(key, before - 1);
    else after = text.indexOf(key, after + 1);
  }
}

/** Where the words of a selector stand unchanged, nearest to `hint` first, two dozen at most. A place inside a longer
 *  word is none, unless the selector itself began or ended inside one. */
export function verbatim(
  text: string,
  { prefix, exact, suffix }: { prefix: string; exact: string; suffix: string },
  hint: number,
): number[] {
  const around = prefix + exact + suffix;
  const opensInside = isInside(around, prefix.length);
  const closesInside = isInside(around, prefix.length + exact.length);
  const starts: number[] = [];
  const gather = (words: string, offset: number) => {
    for (const found of nearest(text, words, Math.max(0, hint - offset))) {
      const start = found + offset;
      if (!opensInside && isInside(text, start)) continue;
      if (!closesInside && isInside(text, start + exact.length)) continue;
      starts.push(start);
      if (starts.length === most) return;
    }
  };
  // With their surroundings first: so a word that stands everywhere is found where it was.
  gather(around, prefix.length);
  if (starts.length === 0) gather(exact, 0);
  return starts;
}
