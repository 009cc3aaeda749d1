import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type Addresses, addressesOf } from '../pageFile.ts';
import type { Cards, QuotePages } from './context.ts';

const root = resolve(import.meta.dirname, '../../..');

export type BuildOptions = {
  /** The folder with archive.json and articles/. */
  archive?: string | undefined;
  /** Where the site goes; what stood there is replaced once all of it is written. */
  out?: string | undefined;
  /** The path under which the site will lie, with slashes at both ends. */
  base?: string | undefined;
  /** Whether readers get what is built: this is written into addresses.json, and is what makes later corrections public. */
  publish?: boolean | undefined;
  /** How a page lies on the host: `/about` as about.html, or as about/index.html. */
  addresses?: Addresses | undefined;
  /** How many work at the same time: by itself one a processor core, and one alone for a small archive. */
  workers?: number | undefined;
  /** Of so many machines that build the site together this is the number `of`, from 1. */
  shard?: Shard | undefined;
  cards?: Cards | undefined;
  /** Whether the index of the search is made. */
  search?: boolean | undefined;
  quotePages?: QuotePages | undefined;
  /** Where shares are kept from one build to the next. */
  cache?: string | undefined;
  /** How much each worker may keep in mind, in MB; by itself what Node gives. */
  memory?: number | undefined;
};

export type Shard = { number: number; of: number };

/** The options as someone wrote them.
 *  @throws in one line what is wrong with one */
export function optionsFrom(values: Record<string, string | boolean | undefined>): BuildOptions {
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    archive: text('archive'),
    out: text('out'),
    base: text('base'),
    publish: values.publish === true,
    addresses: addressesOf(text('addresses')),
    workers: numberOf('workers', text('workers'), 999),
    shard: shardOf(text('shard')),
    cards: oneOf('cards', text('cards'), ['all', 'articles', 'none']),
    search: values['no-search'] !== true,
    quotePages: oneOf('quote-pages', text('quote-pages'), ['full', 'light']),
    cache: text('cache'),
    memory: numberOf('memory', text('memory'), 1_000_000),
  };
}

function oneOf<T extends string>(
  name: string,
  written: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (written === undefined) return undefined;
  const choice = choices.find((one) => one === written);
  if (choice === undefined) throw new Error(`--${name} ${written}: expected ${choices.join(' or ')}`);
  return choice;
}

function numberOf(name: string, written: string | undefined, most: number): number | undefined {
  if (written === undefined) return undefined;
  const number = Number(written);
  if (!/^\d{1,7}$/u.test(written) || number < 1 || number > most)
    throw new Error(`--${name} ${written}: expected a number from 1 to ${most.toLocaleString('en')}`);
  return number;
}

function shardOf(written: string | undefined): Shard | undefined {
  if (written === undefined) return undefined;
  const [, number, of] = /^(\d{1,3})\/(\d{1,3})$/u.exec(written)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number < 1 || number > of)
    throw new Error(`--shard ${written}: expected which of how many, like 1/3`);
  return { number, of };
}

/** A small archive is built sooner by one than others come to work: so many articles are worth another worker. */
const worthAWorker = 64;

/** How many work on so many articles. */
export const crewSize = (asked: number | undefined, articles: number): number =>
  asked ?? Math.max(1, Math.min(availableParallelism(), Math.floor(articles / worthAWorker)));

export const archiveOf = ({ archive }: BuildOptions) => resolve(archive ?? join(root, 'public/archive'));
export const outOf = ({ out }: BuildOptions) => resolve(out ?? join(root, 'dist'));
/** Beside the programs that were built: it goes where they go, and can be taken away at any time. */
export const cacheFolder = ({ cache }: BuildOptions) =>
  resolve(cache ?? join(root, 'node_modules/.cache/verbatim/shares'));
