import * as v from 'valibot';
import { type Article, articleSchema } from './article.ts';
import { lineIds } from './passages.ts';
import { plainName } from './plainText.ts';
import { failure, type Result, success } from './result.ts';
import { keepSoundSpans } from './spanRules.ts';

/** 10 MB: the largest file that is decoded at all, in bytes. */
export const largestFile = 10_000_000;
export const deepest = 100;
export const mostCharacters = 200_000;
const mostQuotations = 5_000;
const mostMentions = 50_000;
const mostEntities = 10_000;

/** Whether a value nests more than `limit` levels; walks without recursion, so depth cannot overflow it. */
export function isDeeperThan(json: unknown, limit: number): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null
        ? Object.values(value).filter((x) => typeof x === 'object')
        : [],
    );
  }
  return false;
}

/** The first thing that valibot found wrong, as our failure: the path as JavaScript would write it. */
export function failureOf(issue: v.BaseIssue<unknown>): Result<never> {
  const path = (issue.path ?? [])
    .map(({ key }, index) =>
      typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`,
    )
    .join('');
  if (issue.received === 'undefined') return failure('missing', path, 'is missing');
  return failure('invalid', path, issue.message.slice(0, 200));
}

function tooMany(article: Article): Result<never> | undefined {
  const characters = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (characters > mostCharacters)
    return failure('tooLarge', 'blocks', `${characters} characters, at most ${mostCharacters} are read`);
  const counts = [
    ['quotations', mostQuotations],
    ['mentions', mostMentions],
    ['entities', mostEntities],
  ] as const;
  for (const [field, most] of counts) {
    const { length } = article[field];
    if (length > most) return failure('tooLarge', field, `${length} of them, at most ${most} are read`);
  }
  return undefined;
}

function doubledId(article: Article): Result<never> | undefined {
  const seen = new Set<string>(lineIds);
  for (const [index, { id }] of article.blocks.entries()) {
    if (seen.has(id))
      return failure('invalid', `blocks[${index}].id`, `the id ${id} is taken, expected one of its own`);
    seen.add(id);
  }
  return undefined;
}

/** The gate: JSON that came from anywhere becomes an article, or one clear reason why not.
 *  `dropped` counts the spans that pointed outside their text, or at nobody, and were left out; the article
 *  is shown without them. Everything past this point trusts what it gets. */
export function parseArticle(json: unknown): Result<{ article: Article; dropped: number }> {
  if (isDeeperThan(json, deepest)) return failure('tooLarge', '', `nested more than ${deepest} levels deep`);
  const parsed = v.safeParse(articleSchema, json, { abortEarly: true });
  if (!parsed.success) return failureOf(parsed.issues[0]);
  const article = parsed.output;
  return tooMany(article) ?? doubledId(article) ?? success(keepSoundSpans(article));
}

/** As `parseArticle`, from the text of a file: says in a line when it is too large or no JSON. */
export function parseArticleText(text: string): Result<{ article: Article; dropped: number }> {
  const json = parseJson(text);
  return json.ok ? parseArticle(json.value) : json;
}

/** Half of a surrogate pair can only come escaped; whole characters seldom do. */
const halfCharacter = /\\ud[89a-f]/iu;
const whole = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);

/** JSON text from anywhere to an unknown value, with a limit before anything is decoded. Half a character becomes U+FFFD, for
 *  HTML and UTF-8 cannot hold it: a page would be sent with other words than it holds once it is alive. */
export const parseJson = (text: string) => decodeJson(text, halfCharacter.test(text) ? whole : undefined);

/** As `parseJson`, for data that the site's own build wrote: it has whole characters already. */
export function decodeJson(
  text: string,
  reviver?: (key: string, value: unknown) => unknown,
): Result<unknown> {
  if (text.length > largestFile) return failure('tooLarge', '', 'larger than 10 MB');
  try {
    return success(JSON.parse(text, reviver) as unknown);
  } catch (error) {
    const reason = error instanceof Error ? plainName(error.message.slice(0, 120)) : '';
    return failure('notJson', '', `not JSON (${reason})`);
  }
}
