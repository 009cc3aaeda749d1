import type { EntityChange } from '../../model/decisions.ts';
import { parseEntityChange } from '../../model/decisions.ts';
import { describeFailure } from '../../model/result.ts';
import { CommandError } from '../commandError.ts';
import { readArgs } from '../readArgs.ts';

export const usage = `Usage: npm run entity -- COMMAND
  list [words] [--doubts]             names, how often, what to look at
  show ID                             one of them, and every place it is named
  merge ID INTO                       both are INTO
  rename ID "Name"
  split ID NEW-ID --article ARTICLE [--mention N]… [--name "Name"]    N as show counts
  type ID person|place|organization
  place ID [--at LAT,LON] [--kind country|region|city|site|historical|collective] [--in ID]
  qid ID Q7747
  public ID, private ID               whether its page stands in lists and search engines
  undo                                takes the last decision back
and, as you like, --dry-run  --note "why"  --by NAME  --archive DIR`;

export type EntityCommand = {
  archive: string | undefined;
  by: string | undefined;
  note: string | undefined;
  dryRun: boolean;
} & (
  | { command: 'list'; words: string; doubts: boolean }
  | { command: 'show'; id: string }
  | { command: 'undo' }
  | {
      command: 'split';
      from: string;
      into: string;
      name: string | undefined;
      article: string;
      mentions: number[];
    }
  | { command: 'change'; change: EntityChange }
);

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  archive: text,
  by: text,
  note: text,
  name: text,
  article: text,
  at: text,
  kind: text,
  in: text,
  mention: { type: 'string', multiple: true },
  doubts: flag,
  'dry-run': flag,
} as const;

const parsed = (args: string[]) => readArgs(args, options, usage);
type Values = ReturnType<typeof parsed>['values'];

/** What was asked for at the command line.
 *  @throws a CommandError in one line, or with the usage */
export function readChange(args: string[]): EntityCommand {
  const { values, positionals } = parsed(args);
  const { archive, by, note } = values;
  return { archive, by, note, dryRun: values['dry-run'] ?? false, ...commandOf(positionals, values) };
}

function commandOf([command, ...rest]: string[], values: Values) {
  const [id = '', second = ''] = rest;
  const needs = (count: number) => {
    if (rest.length !== count) throw new CommandError(usage);
  };
  switch (command) {
    case 'list':
      return { command, words: rest.join(' '), doubts: values.doubts ?? false } as const;
    case 'show':
      needs(1);
      return { command, id } as const;
    case 'undo':
      needs(0);
      return { command } as const;
    case 'split': {
      needs(2);
      const { article, name } = values;
      if (article === undefined) throw new CommandError('split needs --article, the id of the article.');
      const mentions = (values.mention ?? []).map(Number);
      if (mentions.some((n) => !Number.isSafeInteger(n) || n < 1))
        throw new CommandError('--mention: expected a number, as show counts them.');
      return { command, from: id, into: second, name, article, mentions } as const;
    }
    case 'merge':
      needs(2);
      return change({ do: 'merge', from: id, into: second });
    case 'rename':
      needs(2);
      return change({ do: 'rename', id, name: second });
    case 'type':
      needs(2);
      return change({ do: 'type', id, type: second });
    case 'qid':
      needs(2);
      return change({ do: 'wikidata', id, wikidata: second });
    case 'public':
    case 'private':
      needs(1);
      return change({ do: 'public', id, public: command === 'public' });
    case 'place':
      needs(1);
      return change({ do: 'place', id, ...placeFacts(values) });
    default:
      throw new CommandError(usage);
  }
}

function placeFacts({ at, kind, in: within }: Values) {
  const position = /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/u.exec(at ?? '');
  if (at !== undefined && position === null)
    throw new CommandError('--at: expected latitude and longitude in degrees, like --at 39.03,125.75');
  return {
    ...(position === null ? {} : { geo: { latitude: Number(position[1]), longitude: Number(position[2]) } }),
    ...(kind === undefined ? {} : { placeType: kind }),
    ...(within === undefined ? {} : { containedIn: within }),
  };
}

function change(json: unknown) {
  const parsedChange = parseEntityChange(json);
  if (!parsedChange.ok) throw new CommandError(describeFailure(parsedChange.error));
  return { command: 'change', change: parsedChange.value } as const;
}
