/** What tells when an article was published: its id settles ties. */
export type Dated = { id: string; date?: string | undefined };

/** Milliseconds; a day counts from its first moment in UTC. */
const moment = ({ date }: Dated) => (date === undefined ? Number.NEGATIVE_INFINITY : Date.parse(date));

/** The order of articles on every page: the newest first, those without a date last. */
export const newestFirst = (a: Dated, b: Dated): number =>
  Number(moment(a) < moment(b)) - Number(moment(a) > moment(b)) || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
