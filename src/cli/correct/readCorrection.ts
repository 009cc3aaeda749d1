import { parseQuoteDecision, type QuoteDecision, type SpeakerChoice } from '../../model/decisions.ts';
import { describeFailure } from '../../model/result.ts';
import { CommandError } from '../commandError.ts';
import { readArgs } from '../readArgs.ts';

export const usage = `Usage: npm run correct -- ARTICLE …
  the article alone                  lists its quotations
  --quote "words or id" and one of   what that one is
    --confirm  --unknown  --reject  --kind direct|mixed|indirect|term (also --direct --paraphrase --term)
    --speaker NAME-OR-ID [--organization]
    --speaker "a spokesman" --unnamed, --speaker "residents" --group    whom the text calls by no name
    --withhold  --release            (without --quote: the whole article)
    and, with one of these or alone, --at PLACE  --to NAME-OR-ID  --translated yes|likely  --role "mayor of Oslo"  ("none" takes it away)
  --add "words" [--add "words"]      marks a statement that was not found; --add again for its next part
    [--kind …] [--speaker …] [--cue "said"] [--at …] [--to …] [--translated …]
    left out: quoted if the words stand between marks, else indirect; nobody is named
  --name "words" --is NAME-OR-ID     says whom or what these words mean
    [--as person|place|organization] [--form name|alias|demonym|description|pronoun]
  --confirm-names                    every name in the article means whom the software says
  --nth N                            of words that stand several times (--add, --name), the Nth
and, as you like, --note "why"  --by NAME  --archive DIR`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const flags = [
  'confirm',
  'unknown',
  'reject',
  'paraphrase',
  'direct',
  'term',
  'withhold',
  'release',
] as const;
const options = {
  quote: text,
  add: { type: 'string', multiple: true },
  name: text,
  is: text,
  as: text,
  form: text,
  'confirm-names': flag,
  nth: text,
  kind: text,
  speaker: text,
  organization: flag,
  unnamed: flag,
  group: flag,
  cue: text,
  at: text,
  to: text,
  translated: text,
  role: text,
  note: text,
  by: text,
  archive: text,
  confirm: flag,
  unknown: flag,
  reject: flag,
  paraphrase: flag,
  direct: flag,
  term: flag,
  withhold: flag,
  release: flag,
} as const;

const kinds = ['direct', 'mixed', 'indirect', 'term'] as const;
const forms = ['name', 'alias', 'demonym', 'description', 'pronoun'] as const;
const sorts = ['person', 'place', 'organization'] as const;
export type Kind = (typeof kinds)[number];

/** Places and people as they were typed; `null` takes one away. */
export type AskedCircumstances = {
  at?: string | null;
  to?: string | null;
  translated?: 'yes' | 'likely' | null;
  role?: string | null;
};

export type Correction = {
  article: string;
  note: string | undefined;
  by: string | undefined;
  archive: string | undefined;
} & (
  | { what: 'list' }
  | {
      what: 'quote';
      quote: string;
      decision: QuoteDecision | undefined;
      circumstances: AskedCircumstances | undefined;
    }
  | { what: 'whole'; do: 'withhold' | 'release' }
  | {
      what: 'add';
      parts: string[];
      kind: Kind | undefined;
      speaker: SpeakerChoice | undefined;
      cue: string | undefined;
      nth: number | undefined;
      circumstances: AskedCircumstances;
    }
  | {
      what: 'name';
      words: string;
      is: string;
      as: (typeof sorts)[number] | undefined;
      form: (typeof forms)[number] | undefined;
      nth: number | undefined;
    }
  | { what: 'confirmNames' }
);

const parsed = (args: string[]) => readArgs(args, options, usage);
type Values = ReturnType<typeof parsed>['values'];

/** What was asked for at the command line.
 *  @throws a CommandError in one line, or with the usage */
export function readCorrection(args: string[]): Correction {
  const { values, positionals } = parsed(args);
  const [article, ...more] = positionals;
  if (article === undefined || more.length > 0) throw new CommandError(usage);
  const { note, by, archive } = values;
  return { article, note, by, archive, ...askedOf(values) };
}

function askedOf(values: Values) {
  const { quote, add, name, is, cue } = values;
  const decision = decisionOf(values, add === undefined);
  const circumstances = circumstancesOf(values);
  const nth = numberOf(values.nth);
  const targets = [quote, add, name, values['confirm-names']].filter((target) => target !== undefined);
  if (targets.length > 1)
    throw new CommandError('One thing at a time: --quote, --add, --name or --confirm-names.');
  if (add === undefined && cue !== undefined) throw new CommandError('--cue goes with --add.');
  if (add !== undefined) {
    if (decision !== undefined && !isSpeaker(decision))
      throw new CommandError('--add takes --kind and --speaker, and no other decision.');
    const kind = oneOf('--kind', kinds, values.kind);
    return {
      what: 'add',
      parts: add,
      kind,
      speaker: decision,
      cue,
      nth,
      circumstances: circumstances ?? {},
    } as const;
  }
  if (name !== undefined) {
    if (is === undefined) throw new CommandError('--name needs --is: whom or what the words mean.');
    const as = oneOf('--as', sorts, values.as);
    const form = oneOf('--form', forms, values.form);
    return { what: 'name', words: name, is, as, form, nth } as const;
  }
  if (values['confirm-names']) return { what: 'confirmNames' } as const;
  if (quote !== undefined) {
    if (decision === undefined && circumstances === undefined) throw new CommandError(usage);
    return { what: 'quote', quote, decision, circumstances } as const;
  }
  if (decision?.do === 'withhold' || decision?.do === 'release')
    return { what: 'whole', do: decision.do } as const;
  if (decision !== undefined || circumstances !== undefined)
    throw new CommandError(`--quote: says which quotation. ${usage}`);
  return { what: 'list' } as const;
}

const isSpeaker = (decision: QuoteDecision): decision is SpeakerChoice => decision.do.startsWith('speaker');

/** The one decision that the flags name, if they name one.
 *  @param withKind whether `--kind` is a decision too; where words are added it says what they are */
function decisionOf(values: Values, withKind: boolean): QuoteDecision | undefined {
  const { speaker, organization, unnamed, group } = values;
  const kind = withKind ? oneOf('--kind', kinds, values.kind) : undefined;
  const asked = [
    ...flags.filter((name) => values[name]).map((name) => ({ do: name })),
    ...(kind === undefined ? [] : [{ do: kind === 'indirect' ? 'paraphrase' : kind }]),
    ...(speaker === undefined ? [] : [speakerOf(speaker, { organization, unnamed, group })]),
  ];
  if (asked.length > 1) throw new CommandError('One decision at a time, expected one flag.');
  if (speaker === undefined && (organization || unnamed || group))
    throw new CommandError('--organization, --unnamed and --group say what the --speaker is.');
  if (asked[0] === undefined) return undefined;
  const checked = parseQuoteDecision(asked[0]);
  if (!checked.ok) throw new CommandError(`--speaker: ${describeFailure(checked.error)}`);
  return checked.value;
}

/** An id of the archive, anybody by name, or whom the text calls by no name. */
function speakerOf(speaker: string, is: Pick<Values, 'organization' | 'unnamed' | 'group'>) {
  if ([is.organization, is.unnamed, is.group].filter(Boolean).length > 1)
    throw new CommandError('One of --organization, --unnamed and --group.');
  if (is.unnamed || is.group)
    return { do: 'speakerUnnamed', name: speaker, type: is.group ? 'group' : 'anonymous' };
  return /^(?:people|places|organizations)\//u.test(speaker)
    ? { do: 'speaker', entity: speaker }
    : { do: 'speakerByName', name: speaker, ...(is.organization ? { type: 'organization' } : {}) };
}

function circumstancesOf({ at, to, translated, role }: Values): AskedCircumstances | undefined {
  if ([at, to, translated, role].every((given) => given === undefined)) return undefined;
  const orNone = (given: string) => (given === 'none' ? null : given);
  const language = oneOf('--translated', ['yes', 'likely', 'none'] as const, translated);
  return {
    ...(at === undefined ? {} : { at: orNone(at) }),
    ...(to === undefined ? {} : { to: orNone(to) }),
    ...(role === undefined ? {} : { role: orNone(role) }),
    ...(language === undefined ? {} : { translated: language === 'none' ? null : language }),
  };
}

function oneOf<T extends string>(
  option: string,
  known: readonly T[],
  given: string | undefined,
): T | undefined {
  const found = known.find((one) => one === given);
  if (given !== undefined && found === undefined)
    throw new CommandError(`${option}: expected one of ${known.join(', ')}`);
  return found;
}

function numberOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new CommandError('--nth: expected a number from 1, as the places are listed.');
  return number;
}
