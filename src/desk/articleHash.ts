const start = '#quotes=';

/** Where the desk asks about the quotes of one article alone, as the fragment of its address. */
export const articleHash = (id: string): string => `${start}${encodeURIComponent(id)}`;

/** The id of that article, if a fragment names one. */
export function articleIn(hash: string): string | undefined {
  if (!hash.startsWith(start)) return undefined;
  try {
    return decodeURIComponent(hash.slice(start.length)) || undefined;
  } catch {
    return undefined;
  }
}
