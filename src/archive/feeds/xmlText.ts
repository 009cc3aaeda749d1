/** {@link https://www.w3.org/TR/xml/#charsets XML 1.0} cannot hold these, not even as a reference: most controls, two signs
 *  that are no characters, halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text, or a whole document, without what no XML can hold: one such sign in one headline, and no feed reader could read
 *  any of the others. */
export const xmlText = (text: string) => text.replace(impossible, '');
