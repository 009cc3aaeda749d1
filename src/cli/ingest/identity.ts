/** What tells one article from another. */
export type Identity = {
  uri?: string | undefined;
  /** Its address at its source, in normal form. */
  url?: string | undefined;
  headline: string;
  datePublished?: string | undefined;
  /** Of its text. */
  sha256: string;
};

/** An article of the archive: its id, and the name of the file that holds it. */
export type Known = Identity & { id: string; file: string };

/** An article that was read. */
export type Candidate = Identity & {
  dateModified?: string | undefined;
  /** Only the beginning of the article, as feeds have it. */
  summary: boolean;
  /** UTF-16 units of its text. */
  length: number;
  /** Of all that was read of it: settles between two that are alike otherwise. */
  digest: string;
  /** The id that it brings (our own JSON) or that a person gave. */
  ownId?: string | undefined;
};

/** Candidates that are one article, by their index, and the same in the archive. `key` is the group's own. */
export type Group = { key: string; members: number[]; known: Known | undefined };

/** Whether nothing but headline, date and text tells what article it is. */
export const isNameless = ({ uri, url, ownId }: Pick<Candidate, 'uri' | 'url' | 'ownId'>): boolean =>
  uri === undefined && url === undefined && ownId === undefined;
