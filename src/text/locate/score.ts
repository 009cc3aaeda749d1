/** What speaks for and against a place, each 0 to 1 where no unit is given. */
export type Evidence = {
  /** How much of the quote stayed, by what its words tell. */
  stayed: number;
  /** How much is gone where an ellipsis stands now. */
  elided: number;
  /** How much of other words stands between; in quotes, so it may exceed 1. */
  foreign: number;
  /** The longest run that is gone without an ellipsis. */
  hole: number;
  /** UTF-16 units of the words that stayed. */
  letters: number;
  /** How far the words before and after are those that stood there. */
  left: number;
  right: number;
  /** How many of the two are the same to the letter, 0 to 2. */
  intact: number;
  /** How many of the quotation marks around it are there again, 0 to 2; 0 where no mark was. */
  framed: number;
  /** 1 when it is the same to the letter. */
  copied: number;
  /** How many of the words that stayed are set in another case; headlines do so. The first does not count. */
  recased: number;
  /** 1 at the old position, a half at 200 units from it or when it is unknown. */
  near: number;
};

/* Weights in log-odds against "not there any more", fitted (maximum likelihood over all places of a text at once, so that a
   runner-up takes from the confidence of the best). docs/decisions/006 tells on what. */
const start = -5.25;
const stayed = 5.02;
const mostGone = -5.47;
const elided = -1.42;
const otherWords = -1.37;
const hole = -4.4;
const holeClosed = -3.64; // Nothing stands in its place: half of a sentence elsewhere looks so, an edit rarely.
const length = 0.64;
const short = -4.82;
const lengthInPlace = 0.35;
const bothSides = 1.7;
const rewordedInPlace = 4.95;
const intact = 2.25;
const framed = 1.45;
const copied = 0.25;
const recased = -4.9;
const near = 0.93;

/** Set by hand: the same words in other surroundings, with another mark at their end, are more often a fuller version of the
 *  quote further down than the quote moved, and with few such cases the fit would not say so. */
const fuller = -4;

/** At least, where passage and surroundings stand to the letter at the old position, be it a comma. */
const unmoved = 4;

/** Below so many units a quote is a phrase that may stand anywhere. */
const phrase = 20;
/** What is left of an edited quote is seldom less. */
const most = 0.75;

/** Log-odds that a place is the passage, against its not being there any more. */
export function score(e: Evidence): number {
  const both = e.left * e.right;
  const isFuller = e.copied === 0 && e.foreign === 0 && e.stayed > 1 - 1e-9 && e.framed < 2;
  const odds =
    start +
    stayed * e.stayed +
    elided * e.elided +
    mostGone * Math.max(0, most - e.stayed - e.elided) +
    otherWords * Math.min(1.5, e.foreign) +
    hole * e.hole +
    (e.foreign === 0 ? holeClosed * e.hole : 0) +
    length * Math.log(1 + e.letters) +
    (short * Math.max(0, phrase - e.letters)) / phrase +
    lengthInPlace * Math.log(1 + Math.min(2 * phrase, e.letters)) * (e.left + e.right) +
    bothSides * both +
    rewordedInPlace * both * (1 - e.stayed) +
    intact * e.intact +
    framed * e.framed +
    copied * e.copied +
    recased * e.recased +
    (isFuller ? fuller * Math.max(0, 1 - e.left - e.right) : 0) +
    near * e.near;
  return e.intact === 2 && e.near === 1 ? Math.max(unmoved, odds) : odds;
}
