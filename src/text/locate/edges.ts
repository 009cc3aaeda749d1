import { apostrophe, ellipsis, gap, letter, quoteMark, stop, unitClass, whole } from './characters.ts';

/** Marks at one edge of a passage are looked for among so many units. */
const near = 8;

/** What of the punctuation beside a passage belongs to it. */
export type Wanted = {
  /** Quotation marks: the passage as it was began or ended with one. */
  marks: boolean;
  /** Commas, full stops and the like: so it began or ended. */
  points: boolean;
  /** An ellipsis that stands for words of the passage. */
  dots: boolean;
};

/** What of such marks stands at one end of the passage as it was. */
export function wantedAt(edge: string, dots: boolean): Wanted {
  const kinds = Array.from(edge.slice(0, near), (character) => unitClass(character.charCodeAt(0)));
  return {
    marks: kinds.some((kind) => kind === quoteMark || kind === apostrophe),
    points: /\S/u.test(edge.slice(0, near)),
    dots,
  };
}

/** Moves an edge of a passage outward over the punctuation that belongs to it. */
export function widen(text: string, edge: number, step: 1 | -1, wanted: Wanted): number {
  let best = edge;
  for (let moved = 0; moved < near; moved += 1) {
    const at = step === 1 ? edge + moved : edge - 1 - moved;
    if (at < 0 || at >= text.length) break;
    const unit = text.charCodeAt(at);
    const kind = unitClass(unit);
    const after = step === 1 ? at + 1 : at;
    if (kind === stop || kind === ellipsis) {
      if (!wanted.dots && !wanted.points) break;
      best = after;
    } else if (kind === quoteMark || kind === apostrophe) {
      if (!wanted.marks) break;
      best = after;
    } else if (kind === gap && /\S/u.test(text.charAt(at))) {
      if (!wanted.points || /[\p{Pd}]/u.test(text.charAt(at))) break;
      best = after;
    } else if (kind === letter || kind === whole || kind !== gap) break;
    else if (!wanted.dots) break; // A space: only an ellipsis may stand apart.
  }
  return best;
}

/** Made at its first use: English text never asks. */
let graphemes: Intl.Segmenter | undefined;
/** No character that people see is longer; one that a text piles up beyond it may be cut. */
const longest = 64;

/** The nearest place at or beyond `at`, going by `step`, that is not inside a character as people see it. */
export function boundary(text: string, at: number, step: 1 | -1): number {
  if (at <= 0 || at >= text.length) return Math.min(text.length, Math.max(0, at));
  // Between two plain characters there is always one, and asking costs more than all the rest.
  if (isPlain(text.charCodeAt(at)) && isPlain(text.charCodeAt(at - 1))) return at;
  const from = Math.max(0, at - longest);
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const { index, segment } = graphemes.segment(text.slice(from, at + longest)).containing(at - from) ?? {
    index: at - from,
    segment: '',
  };
  if (from + index === at) return at;
  return step === 1 ? Math.min(text.length, from + index + segment.length) : from + index;
}

const isPlain = (unit: number) => unit >= 0x20 && unit < 0x300;
