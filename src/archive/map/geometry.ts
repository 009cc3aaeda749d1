/** In user units of the drawing, x to the right and y downward. */
export type Point = [x: number, y: number];
/** A closed outline; its last point leads back to the first. */
export type Ring = Point[];
export type Box = { x0: number; y0: number; x1: number; y1: number };
/** Which end of the words `x` is, as in SVG's `text-anchor`. */
export type Anchor = 'start' | 'middle' | 'end';

export const width = 300;
export const height = 250;
const textMargin = 5; // From the edge of the frame.
/** Where text may stand. */
export const inner: Box = { x0: textMargin, y0: textMargin, x1: width - textMargin, y1: height - textMargin };

/** Of 11 px type, above its baseline, */
export const ascent = 9;
const descent = 3; // and below.
const wideLetter = 11.5; // Mean width of a letter of Chinese, Japanese or Korean at 11 px.

/** @param letter mean width of one letter of a narrower script. */
export function textWidth(words: string, letter: number): number {
  let sum = 0;
  for (const character of words) sum += (character.codePointAt(0) ?? 0) >= 0x2e80 ? wideLetter : letter;
  return sum;
}

export function textBox(x: number, y: number, anchor: Anchor, length: number): Box {
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { x0, y0: y - ascent, x1: x0 + length, y1: y + descent };
}

export const touches = (a: Box, b: Box, margin = 0) =>
  a.x0 < b.x1 + margin && b.x0 < a.x1 + margin && a.y0 < b.y1 + margin && b.y0 < a.y1 + margin;

export const isWithin = (a: Box, b: Box) => a.x0 >= b.x0 && a.y0 >= b.y0 && a.x1 <= b.x1 && a.y1 <= b.y1;

/** Rounded to one decimal; + 0 turns -0 into 0. */
export const tenth = (n: number) => Math.round(n * 10) / 10 + 0;
