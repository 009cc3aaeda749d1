import type { EntityId } from './article.ts';

/* What a reader keeps for when there is no network, and what pages and the service worker say to each other about it. */

/** What can be kept: an article, the page of somebody with all articles that name them, everything. */
export type Subject =
  | { what: 'article'; id: string }
  | { what: 'entity'; id: EntityId }
  | { what: 'archive' };

/** Everything. */
export const archive: Subject = { what: 'archive' };

/** Equal for equal subjects. */
export const keyOf = (subject: Subject) =>
  subject.what === 'archive' ? 'archive' : `${subject.what} ${subject.id}`;

/** How far keeping has come. */
export type Progress = { files: number; ofFiles: number; bytes: number; ofBytes: number };

/** Something that the reader asked to be kept. */
export type Kept = {
  subject: Subject;
  /** What it is called, for the reader. */
  title: string;
  /** Where it begins: a page, from the root of the site. */
  path: string;
  bytes: number;
  files: number;
  /** Whether all of it is there. */
  complete: boolean;
  /** Set while it is being fetched. */
  progress?: Progress;
};

/** A page that was opened lately, and can be read from its copy; none of those that the reader asked for. */
export type Opened = {
  /** Of the page, from the root of the site. */
  path: string;
  title: string;
  /** When the copy was taken; ISO 8601. */
  at: string;
};

export type KeepingState = { kept: Kept[]; opened: Opened[] };

/** From a page to a worker; what is asked is answered on the port that comes along. */
export type ToWorker =
  /** A waiting worker: become the active one; `onlyIfAlone`: unless another tab is open. */
  | { does: 'takeOver'; onlyIfAlone?: boolean }
  /** There is a network again: look whether what is kept is still what is published. */
  | { does: 'refresh' }
  /** Keep it, or go on with it; answered with whether all of it came, when that is known. */
  | { does: 'keep'; subject: Subject }
  | { does: 'stop'; subject: Subject }
  | { does: 'forget'; subject: Subject }
  | { does: 'forgetOpened' }
  /** Answered with the bytes that keeping it would take; with nothing when the site has no such thing or cannot say. */
  | { does: 'size'; subject: Subject }
  /** Answered with a `KeepingState`. */
  | { does: 'state' }
  /** Answered with whether the worker's own shell holds this file. */
  | { does: 'knows'; file: string };

/** From the worker to every page. */
export type FromWorker =
  /** Copies were renewed: what a page remembers may be old too. */
  | { did: 'renew' }
  /** What is kept has changed, or is further on. */
  | { did: 'keep' };

/** Whether a message is one of ours: only our own pages can send one, but other programs of theirs may. */
export const isToWorker = (data: unknown): data is ToWorker =>
  typeof data === 'object' && data !== null && 'does' in data;
export const isFromWorker = (data: unknown): data is FromWorker =>
  typeof data === 'object' && data !== null && 'did' in data;
