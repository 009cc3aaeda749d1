/** So long a section's address gets, in UTF-16 units: with all of its bytes it is still the name of a file. */
const longest = 72;

/** The last part of a section's address: its words, in small letters. Two ways to write one name, "World" and "WORLD", are one
 *  section. Small on purpose, for every article carries it along.
 *  @returns the empty string for a name without letters and digits, which has no page */
export function sectionSlug(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu) ?? [];
  return words
    .join('-')
    .slice(0, longest)
    .replace(/-$|[\ud800-\udbff]$/u, '');
}
