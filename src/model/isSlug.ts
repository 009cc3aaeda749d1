/** The longest slug we write, in characters; in bytes it is shorter still where letters take several. */
export const longestSlug = 120;

/** What a slug is made of; its length is checked beside. */
export const slugPattern = /^[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u;

/** Whether a string can be one of our addresses: anything else is nobody's page, and is not even asked for. */
export function isSlug(text: string): boolean {
  return text.length > 0 && text.length <= longestSlug && slugPattern.test(text);
}
