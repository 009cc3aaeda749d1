import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDate } from '../../model/article.ts';
import { isSlug } from '../../model/isSlug.ts';
import { safeHref } from '../../model/plainText.ts';
import { failure, type Result, success } from '../../model/result.ts';
import type { Defaults } from './complete.ts';

export type IngestOptions = {
  /** Files, folders, addresses, `-` for standard input. */
  inputs: string[];
  /** The folder with archive.json and articles/. */
  archive: string;
  defaults: Defaults;
  /** The id that the one article is to have. */
  id?: string;
  /** Why the text changed; readers see it. */
  note?: string;
  dryRun: boolean;
  json: boolean;
  /** How many articles are read at the same time. */
  workers: number;
};

export const usage = `Usage: npm run ingest -- [options] FILE|DIRECTORY|ADDRESS|- …

Reads articles (text, Markdown, HTML, ninjs, RSS, Atom, JSON Feed, JSON Lines, our own JSON), finds who said what in
them, and writes one file each into the archive. A directory is read with all folders in it; - is standard input.

  --archive DIR     where the archive is (default: public/archive)
  --dry-run         tell what would be written, write nothing
  --json            one JSON object a line, for other programs
  --workers N       how many to work on at once (default: one a processor core)
  --help            this text

What the input itself does not say (an option never overrides it):
  --source NAME     who published it
  --url ADDRESS     where (one article only)
  --license TEXT    under which terms: an address, or words
  --date DATE       when: 2019-08-29, or 2019-08-29T14:00:00Z
  --language TAG    in which language: en, pt-BR
  --section NAME    in which section; may be given more than once

  --id ID           the article's id, which is its address (one article only)
  --note TEXT       why a text changed that is in the archive already; readers see it`;

const longestNote = 5_000;

const options = {
  archive: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  workers: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  source: { type: 'string' },
  url: { type: 'string' },
  license: { type: 'string' },
  date: { type: 'string' },
  language: { type: 'string' },
  section: { type: 'string', multiple: true },
  id: { type: 'string' },
  note: { type: 'string' },
} as const;

/** What the command line asks for.
 *  @returns `'help'` when it asks for that; one clear line when an option is unknown or its value is not one */
export function parseOptions(args: string[], home: string): Result<IngestOptions | 'help'> {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    return failure('invalid', '', `${line.replace(/\.$/u, '')}; see --help.`);
  }
  const { values, positionals } = parsed;
  if (values.help) return success('help');
  const { id, url, date, language, workers, source, license, section, note } = values;
  const wrong = (option: string, expected: string) =>
    failure('invalid', `--${option}`, `expected ${expected}.`);

  for (const name of ['archive', 'source', 'license', 'note'] as const)
    if (values[name]?.trim() === '') return wrong(name, 'a value');
  if (section?.some((name) => name.trim() === '')) return wrong('section', 'a name');
  if (id !== undefined && !isSlug(id)) return wrong('id', 'lower-case words joined by hyphens');
  const href = url === undefined ? undefined : safeHref(url);
  if (url !== undefined && href === undefined)
    return wrong('url', 'an address that begins with https:// or http://');
  if (date !== undefined && !isDate(date)) return wrong('date', 'a date that exists, like 2019-08-29');
  if (language !== undefined && !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(language))
    return wrong('language', 'a language tag like en');
  if (note !== undefined && note.length > longestNote)
    return wrong('note', `at most ${longestNote} characters`);
  if (workers !== undefined && !/^[1-9]\d{0,2}$/u.test(workers))
    return wrong('workers', 'a number from 1 to 999');
  if (positionals.length === 0)
    return failure(
      'missing',
      '',
      'Nothing to ingest: name a file, a directory, an address, or - (see --help).',
    );
  if (positionals.length > 1 && (id !== undefined || url !== undefined))
    return failure(
      'invalid',
      id === undefined ? '--url' : '--id',
      'is for one article alone; several inputs are given.',
    );

  return success({
    inputs: positionals,
    archive: resolve(values.archive ?? home),
    defaults: {
      ...(source === undefined ? {} : { source }),
      ...(href === undefined ? {} : { url: href }),
      ...(license === undefined ? {} : { license }),
      ...(date === undefined ? {} : { date }),
      ...(language === undefined ? {} : { language }),
      ...(section === undefined ? {} : { sections: section }),
    },
    ...(id === undefined ? {} : { id }),
    ...(note === undefined ? {} : { note }),
    dryRun: values['dry-run'],
    json: values.json,
    workers: workers === undefined ? availableParallelism() : Number(workers),
  });
}
