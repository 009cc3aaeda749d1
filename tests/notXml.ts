/** What {@link https://www.w3.org/TR/xml/#charsets XML 1.0} cannot hold, not even as a reference: most controls, two signs that
 *  are no characters, halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
export const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;
