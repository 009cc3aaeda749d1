/** FNV-1a, 32 bits: short, and the same everywhere. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) {
    hash ^= unit.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** What a withheld quotation is called in all that is published. Its own id is made of its first words, so it stays in
 *  the name of the file at its old address alone; the page there finds its place by this. */
export const withheldId = (id: string) => `withheld-${shortHash(id)}`;
