import * as v from 'valibot';
import { isSlug } from './isSlug.ts';
import { plainName } from './plainText.ts';

const articleId = v.pipe(
  v.string('expected the id of an article, like the-bridge'),
  v.check((id) => isSlug(id), 'expected the id of an article, like the-bridge'),
);
const section = v.pipe(
  v.string(),
  v.maxLength(200),
  v.transform(plainName),
  v.nonEmpty('expected a section'),
);

const countTo = (most: number, least: number) => {
  const expected = `expected a whole number from ${least} to ${most}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
};
const noneOr = (most: number) =>
  v.union([v.literal(false), countTo(most, 1)], `expected false, or a number from 1 to ${most}`);

/** So many stories stand on the front unless an editor says otherwise, and at the most. */
export const storiesOnFront = 12;
export const mostStoriesOnFront = 50;
/** So many people, and so many places, stand beside them. */
export const namesOnFront = 8;

/** What an editor decides about the front page: the part `front` of archive.json. All of it may be left out. */
export const frontRulesSchema = v.strictObject({
  /** The article that leads. */
  lead: v.optional(articleId),
  /** Those that follow it, in this order; then come the others by date. */
  order: v.optional(v.pipe(v.array(articleId), v.maxLength(mostStoriesOnFront))),
  /** Those that never stand there. */
  without: v.optional(v.array(articleId)),
  /** Only what is in one of these sections stands there, unless it is named above. */
  sections: v.optional(v.array(section)),
  /** How many stories stand there. */
  stories: v.optional(countTo(mostStoriesOnFront, 1)),
  /** How many people, and places, stand beside the stories; `false`: none. */
  people: v.optional(noneOr(30)),
  places: v.optional(noneOr(30)),
});

export type FrontRules = v.InferOutput<typeof frontRulesSchema>;
