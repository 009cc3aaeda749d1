import type { FrontRules } from '../../model/frontRules.ts';
import { storiesOnFront } from '../../model/frontRules.ts';
import { sectionSlug } from '../../model/sectionSlug.ts';
import type { StoryKey } from '../shares/storyShare.ts';

/** Which stories stand on the front, in their order, the lead first. An editor's word goes before the rule; the rule: the
 *  newest, and of these the first leads that has a quote which an editor checked and one can read at a glance, else one
 *  that software matched, else the newest.
 *  @param keys of all articles, newest first
 *  @returns the ids, and a line for each decision that names no article */
export function frontStories(
  keys: readonly StoryKey[],
  rules: FrontRules = {},
): { ids: string[]; problems: string[] } {
  const known = new Set(keys.map(({ id }) => id));
  const without = new Set(rules.without);
  const wanted = new Set(rules.sections?.map(sectionSlug));
  const byRule = keys
    .filter(({ id }) => !without.has(id))
    .filter(({ sections }) => wanted.size === 0 || sections.some((name) => wanted.has(sectionSlug(name))));
  const named = [rules.lead, ...(rules.order ?? [])].flatMap((id) =>
    id !== undefined && known.has(id) ? [id] : [],
  );
  const count = rules.stories ?? storiesOnFront;
  const newest = byRule.slice(0, count);
  const lead =
    named[0] ??
    (newest.find(({ quote }) => quote === 'checked') ?? newest.find(({ quote }) => quote) ?? newest[0])?.id;
  const ids = new Set([...(lead === undefined ? [] : [lead]), ...named, ...byRule.map(({ id }) => id)]);
  return { ids: [...ids].slice(0, count), problems: problemsOf(rules, known, keys) };
}

function problemsOf(rules: FrontRules, known: ReadonlySet<string>, keys: readonly StoryKey[]): string[] {
  const given: [where: string, id: string | undefined][] = [
    ['front.lead', rules.lead],
    ...(rules.order ?? []).map((id, at): [string, string] => [`front.order[${at}]`, id]),
    ...(rules.without ?? []).map((id, at): [string, string] => [`front.without[${at}]`, id]),
  ];
  const sections = new Set(keys.flatMap((key) => key.sections.map(sectionSlug)));
  return [
    ...given.flatMap(([where, id]) =>
      id === undefined || known.has(id)
        ? []
        : [`archive.json: ${where}: no article that is published is called ${id}; the front goes without it`],
    ),
    ...(rules.sections ?? []).flatMap((name, at) =>
      sections.has(sectionSlug(name))
        ? []
        : [`archive.json: front.sections[${at}]: no article is in the section ${name}`],
    ),
  ];
}
