const opening = /["'“‘«„‚「『‹]/u;
const closing = /["'”’»“‘」』›]/u;

/** Widens a run of words to the quotation marks around it, where they stand right at its ends:
 *  a segment holds the words alone, a page shows them with their marks. */
export function withQuoteMarks(
  text: string,
  span: { start: number; end: number },
): { start: number; end: number } {
  const opens = span.start > 0 && opening.test(text.charAt(span.start - 1));
  const closes = span.end < text.length && closing.test(text.charAt(span.end));
  return { start: opens ? span.start - 1 : span.start, end: closes ? span.end + 1 : span.end };
}
