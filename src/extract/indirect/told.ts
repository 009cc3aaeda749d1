import type { Found } from '../speakers/context.ts';

/** A statement told in the reporter's words: whose, and which run of items (end exclusive). */
export type Told = { found: Found; from: number; to: number };
