import * as v from 'valibot';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** When somebody spoke and was named, drawn when the archive is built. All numbers but counts are user units of the SVG
 *  `viewBox` "0 0 width height", x to the right and y downward. */
export const timelineSchema = v.object({
  unit: v.picklist(['month', 'year']),
  width: v.number(),
  height: v.number(),
  /** The two rows of bars, each by a measure of its own: where its bars stand, how high they may be, and what the highest
   *  is for. `most` of 0: nothing to draw. */
  said: v.object({ base: v.number(), height: v.number(), most: count }),
  named: v.object({ base: v.number(), height: v.number(), most: count }),
  /** From the oldest; years in which nothing is are left out. */
  years: v.array(
    v.object({
      year: v.string(),
      /** The part of the line that the year takes. */
      x: v.number(),
      width: v.number(),
      /** Where there is room to write it: in a small window too, in a wide one, nowhere. */
      labelled: v.picklist(['always', 'wide', 'never']),
      /** A bar for each month, or one for the year; heights are 0 where nothing is. */
      bars: v.array(
        v.object({
          /** "2019-08" or "2019". */
          at: v.string(),
          x: v.number(),
          width: v.number(),
          said: v.object({ count, height: v.number() }),
          named: v.object({ count, height: v.number() }),
        }),
      ),
    }),
  ),
  /** What no bar shows: its article gives no date. */
  undated: v.object({ said: count, named: count }),
});

export type Timeline = v.InferOutput<typeof timelineSchema>;
