import type { DraftBlock, Names } from '../draft.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { buildNames } from './buildNames.ts';
import type { Reading } from './candidate.ts';
import { clusterOthers } from './clusterOthers.ts';
import { clusterPeople } from './clusterPeople.ts';
import { decideKinds } from './decideKinds.ts';
import { findHeadlineNames } from './findHeadlineNames.ts';
import { findMinistries } from './findMinistries.ts';
import { findRuns } from './findRuns.ts';
import { readVocabulary } from './readVocabulary.ts';
import { scoreContext } from './scoreContext.ts';
import { settleShared } from './settleShared.ts';

/** Each step reads what the ones above wrote: words first, then what stands around them, then the whole article;
 *  headlines last, for there only a name already known is one. */
const steps: ((reading: Reading) => Reading)[] = [
  (reading) => findRuns(lexicon(), reading),
  (reading) => scoreContext(lexicon(), reading),
  decideKinds,
  findHeadlineNames,
  (reading) => settleShared(lexicon(), reading),
];

/** The people, places and organizations of an article, and every mention of them in order. Linear in its length. */
export function findNames(blocks: readonly DraftBlock[]): Names {
  const reading = steps.reduce((draft, step) => step(draft), readVocabulary(blocks));
  // A surname takes its person before the same word can be a place.
  const people = clusterPeople(lexicon(), reading);
  return buildNames(reading, people, [...clusterOthers(reading), ...findMinistries(reading)]);
}
