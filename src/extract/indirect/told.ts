import type { Found } from '../speakers/context.ts';

/** A statement told in the reporter's words: whose, by which verb (its item, or that of "according"), and which run of items
 *  (end exclusive). */
export type Told = { found: Found; verb: number; from: number; to: number };
