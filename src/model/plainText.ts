/** Controls, bidi embeddings, overrides and isolates, zero-width joiners of nothing, byte order marks:
 *  in a name they can only mislead (a name that reads backwards, two names that look the same). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const misleading = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A name as it is safe to print: one line, no controls or bidi overrides, single spaces, trimmed. */
export function plainName(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]/gu, ' ')
    .replace(misleading, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

const longestHref = 2_000;

/** An address that may stand in an `href`, in its normal form: http, https or mailto.
 *  @returns `undefined` for everything else (`javascript:`, `data:`, relative, unreadable). */
export function safeHref(address: string): string | undefined {
  if (address.length > longestHref || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:' && protocol !== 'mailto:') return undefined;
  // In its normal form it may be three times as long, and must still pass here when it is read again.
  return href.length > longestHref ? undefined : href;
}
