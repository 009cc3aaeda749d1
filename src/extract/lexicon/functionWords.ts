/** What a word does where no cue or name explains it. */
export type Tag =
  | 'pron' // he, they: can be a speaker
  | 'poss' // his, their
  | 'obj' // him, them
  | 'det'
  | 'prep'
  | 'conj'
  | 'sub' // because, when: opens a clause of its own
  | 'rel' // who, which
  | 'that'
  | 'aux'
  | 'adv'
  | 'time'
  | 'to'
  | 'mark' // a punctuation mark
  | 'run' // a quoted run
  | 'word';

const lists: Partial<Record<Tag, string>> = {
  pron: 'he she they i we it you everyone everybody someone somebody nobody himself herself themselves',
  poss: 'his her their its my our your',
  obj: 'him them me us',
  det: `the a an this these those some many several both each every any no another other all few most two three four five six
    seven eight nine ten dozens hundreds thousands more`,
  prep: `of in on at by for from with about against into over under during through between among amid toward towards via per
    without within across behind near outside inside upon despite concerning regarding versus like unlike throughout beyond
    alongside along around off out up down onto atop including following citing`,
  conj: 'and or but nor yet so plus &',
  sub: `because when while after before although though if since until unless whether as whereas where why how than
    whenever what`,
  rel: 'who which whose whom',
  that: 'that',
  aux: `is are was were be been being am has have had having do does did will would can could may might must shall should
    isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't 's 'd 'll 've
    ought kept keeps keep began begins started starts`,
  adv: `not never also then later now again just still even already once often always ever soon instead however too here there
    meanwhile moreover further furthermore therefore thus nevertheless nonetheless rather perhaps maybe almost quite
    very far well back only both either neither earlier afterward afterwards elsewhere simply flatly twice sometimes`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december yesterday today tonight tomorrow week month year morning afternoon evening night`,
  to: 'to',
};

/** Word (lower case) to tag; a word in two lists keeps the earlier list's. */
export const functionWords: ReadonlyMap<string, Tag> = new Map(
  Object.entries(lists)
    .reverse()
    .flatMap(([tag, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word): [string, Tag] => [word, tag as Tag]),
    ),
);
