/** In which ways a passage may be about an entity, those first in which it speaks itself: quoted in its own words,
 *  reported in those of a reporter; spoken of by others; said to it; said at it, as at a place; named. */
export const passageKinds = ['quoted', 'reported', 'spokenOf', 'to', 'at', 'named'] as const;

export type PassageKind = (typeof passageKinds)[number];
