import { plainName } from '../../model/plainText.ts';
import type { Incoming } from './incoming.ts';

/** What the person who ingests knows, where the input does not say. */
export type Defaults = {
  source?: string;
  /** In its normal form. */
  url?: string;
  license?: string;
  date?: string;
  language?: string;
  sections?: string[];
};

/** The article with what its input did not say; what it says itself stands. */
export function complete(incoming: Incoming, defaults: Defaults): Incoming {
  const { date, language, sections } = defaults;
  const source = sourceOf(incoming, defaults);
  const rights =
    defaults.license === undefined ? incoming.rights : { license: defaults.license, ...incoming.rights };
  const { dateline: asDelivered = '', ...rest } = incoming;
  // The gate folds the spaces of a dateline, and spans count from the text as the gate leaves it.
  const dateline = plainName(asDelivered);
  const whole: Incoming = {
    ...rest,
    ...(dateline === '' ? {} : { dateline }),
    ...(incoming.datePublished === undefined && date !== undefined ? { datePublished: date } : {}),
    ...(incoming.language === undefined && language !== undefined ? { language } : {}),
    ...(incoming.sections?.length || sections === undefined ? {} : { sections }),
    ...(source === undefined ? {} : { source }),
    ...(rights === undefined ? {} : { rights }),
  };
  return { ...whole, notes: incoming.notes.filter((note) => !isAnswered(note, defaults)) };
}

/** Notes tell what is missing: what an option brought is not. */
const isAnswered = (note: string, { date, source }: Defaults) =>
  (note === 'no date' && date !== undefined) ||
  (note.startsWith('no publisher named') && source !== undefined);

function sourceOf({ source }: Incoming, defaults: Defaults): Incoming['source'] {
  const url = source?.url ?? defaults.url;
  const host = url === undefined ? undefined : hostOf(url);
  // An address without a name still tells who speaks there: its host. Whoever knows the name knows better.
  const named = source?.name === host ? undefined : source?.name;
  const name = named ?? defaults.source ?? host;
  return name === undefined ? undefined : { name, ...(url === undefined ? {} : { url }) };
}

/** The host of an address, as a name: without "www.". */
export const hostOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') || undefined : undefined;
