/** What became of one article, or of an input that holds none. */
export type Outcome = {
  /** The file or address as it was named, and the item in it ("item 3", "line 17"), empty for the whole. */
  input: string;
  where: string;
} & (
  | { status: 'new' | 'changed' | 'unchanged'; id: string; file: string; marks: Marks; notes: string[] }
  | { status: 'leftOut'; reason: string; id?: string }
  | { status: 'failed'; reason: string; id?: string }
);

/** What stands in an article, in counts. */
export type Marks = {
  quotations: number;
  /** Statements whose speaker is shown, and those where the page says "speaker not identified". */
  speakersShown: number;
  notIdentified: number;
  people: number;
  places: number;
  organizations: number;
  /** People known by one name alone, and how often they are named. */
  surnamesAlone: [name: string, times: number][];
};
