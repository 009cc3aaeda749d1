/* What each sign buys. A given name or a title all but settles it; a preposition leans. */
export const title = 4;
export const strong = 3;
export const leans = 1.5;
export const hint = 0.7;
