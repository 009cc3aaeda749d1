/* "SEOUL: In a…", "LONDON (Reuters) - The…", "PARIS — The…", "GROSETO, Italy (AP) -- The…", "WASHINGTON, Aug 29 (AP) — The…" */

/** Words in capitals that open a paragraph without being a place. */
const labels =
  /^(?:warning|update|updated|breaking|exclusive|correction|clarification|note|editor'?s note|editor’s note|watch|listen|read|opinion|live|analysis|factbox|explainer|comment|photo|video|caption|image|source|headline|byline|tl;?dr|faq|q|a|q&a|ps|nb|summary|background|alert|flash|urgent|related|more|also|important|advertisement|sponsored|trending|developing|spoiler|verdict|fact|fiction|pros|cons)\b/iu;
const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ -][\\p{Lu}][\\p{Lu}\\p{M}.'’-]*){0,4}";
const rest = "(?:, ?[\\p{L}\\d][\\p{L}\\p{M}\\d.'’ -]{0,30}){0,3}";
const next = '(?=["“‘\'«(\\[]?[\\p{Lu}\\p{N}])';
const withColon = new RegExp(`^(${capitals}${rest}): +${next}`, 'u');
const withDash = new RegExp(`^(${capitals}${rest}) *(?:[—–]|-{1,2}(?= )) *${next}`, 'u');
const withAgency = new RegExp(
  `^(${capitals}${rest} ?\\([\\p{L}\\p{M}][\\p{L}\\p{M} &./-]{1,40}\\)) ?(?:[—–:]|-{1,3}) ?${next}`,
  'u',
);
const longest = 90;

/** The place that opens the first paragraph of a report, and how many UTF-16 units of the text it takes with its colon or dash.
 *  @returns `undefined` when the text opens with plain words, or with a label like "UPDATE:" */
export function splitDateline(text: string): { dateline: string; length: number } | undefined {
  const head = text.slice(0, longest + 10);
  const match = withAgency.exec(head) ?? withColon.exec(head) ?? withDash.exec(head);
  const dateline = match?.[1]?.trim();
  if (match === null || dateline === undefined || labels.test(dateline)) return undefined;
  return { dateline, length: match[0].length };
}
