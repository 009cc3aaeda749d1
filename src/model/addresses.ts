import * as v from 'valibot';
import { isDate } from './article.ts';
import { failureOf } from './parseArticle.ts';
import { failure, type Result, success } from './result.ts';

/* Every address that an archive ever gave out: `addresses.json` beside its articles. Lines are added and never taken away;
   of two with one address the later one holds. */

const address = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.regex(
    /^\/(?:[^/?#\s]+\/)*[^/?#\s]+$/u,
    'expected an address from the root of the site, like /articles/rain',
  ),
);

const moment = v.pipe(v.string(), v.maxLength(40), v.check(isDate, 'expected a date that exists'));

const lineSchema = v.object({
  address,
  /** When it came into being, or began to lead elsewhere; ISO 8601. */
  at: moment,
  /** Where it leads now; absent while it stands for itself. */
  leadsTo: v.optional(address),
  /** Why it leads there, in the newsroom's own words. */
  note: v.optional(v.pipe(v.string(), v.maxLength(5_000))),
});

export const addressBookSchema = v.object({
  schema: v.literal('verbatim/addresses/1'),
  /** When the archive, as it then was, was put before readers: each time; ISO 8601. Absent where nobody wrote it down. */
  published: v.optional(v.array(moment)),
  addresses: v.array(lineSchema),
});

export type AddressLine = v.InferOutput<typeof lineSchema>;
export type AddressBook = v.InferOutput<typeof addressBookSchema>;

export const noAddresses: AddressBook = { schema: 'verbatim/addresses/1', addresses: [] };

/** Every address with the line that holds for it, in the order in which they came. */
export function addressesIn({ addresses }: AddressBook): Map<string, AddressLine> {
  return new Map(addresses.map((line) => [line.address, line]));
}

/** Where an address leads in the end; itself where it leads nowhere else.
 *  @returns `undefined` for one that leads in a circle */
export function destinationIn(lines: ReadonlyMap<string, AddressLine>, from: string): string | undefined {
  const seen = new Set<string>();
  for (let at = from; ; ) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    const next = lines.get(at)?.leadsTo;
    if (next === undefined) return at;
    at = next;
  }
}

export function parseAddresses(json: unknown): Result<AddressBook> {
  const parsed = v.safeParse(addressBookSchema, json, { abortEarly: true });
  if (!parsed.success) return failureOf(parsed.issues[0]);
  const lines = addressesIn(parsed.output);
  for (const from of lines.keys())
    if (destinationIn(lines, from) === undefined)
      return failure('invalid', 'addresses', `${from} leads in a circle, expected an end`);
  return success(parsed.output);
}
