type Box = { top: number; bottom: number; left: number };
type Size = { width: number; height: number };

/** Room between the bar and the words, in CSS pixels; under a finger's selection hang handles. */
const gap = 8;
const handles = 30;
const edge = 8;

/** Where a bar stands that hides none of the words: above them, else below, else, when they fill the window, at its
 *  foot. On touch screens the system's own bar has the place above.
 *  @returns from the upper left corner of the window, CSS pixels */
export function placeBar(words: Box, bar: Size, view: Size, touch: boolean): { top: number; left: number } {
  const above = words.top - bar.height - gap;
  const below = words.bottom + (touch ? handles : gap);
  const fits = (top: number) => top >= edge && top + bar.height <= view.height - edge;
  const foot = view.height - bar.height - edge;
  const top = (touch ? [below, above] : [above, below]).find(fits) ?? foot;
  const left = Math.max(edge, Math.min(words.left, view.width - bar.width - edge));
  return { top: Math.round(top), left: Math.round(left) };
}
