import * as v from 'valibot';

/** The little map of an article, drawn when the archive is built: sea is the ground, everything else lies on
 *  it. All numbers are user units of the SVG `viewBox` "0 0 width height", x to the right and y downward. */
export const mapDrawingSchema = v.object({
  width: v.number(),
  height: v.number(),
  /** SVG path data of all the land in the frame. It runs a little past the edge: fill it, no stroke. */
  land: v.string(),
  /** Names of countries for orientation, 11 units high; `x` is the middle of the words, `y` their baseline. */
  labels: v.array(v.object({ text: v.string(), x: v.number(), y: v.number() })),
  pins: v.array(
    v.object({
      /** The id of the place's entity. */
      id: v.string(),
      name: v.string(),
      x: v.number(),
      y: v.number(),
      /** Where to write the name: `anchor` as in SVG's `text-anchor`, `y` the baseline, 11 units high. Absent
       *  where the name found no room. */
      label: v.optional(
        v.object({ x: v.number(), y: v.number(), anchor: v.picklist(['start', 'middle', 'end']) }),
      ),
    }),
  ),
});

export type MapDrawing = v.InferOutput<typeof mapDrawingSchema>;
