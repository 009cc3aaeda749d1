/** Words that begin with an apostrophe, not with an opening mark. */
const elided = /^(?:\d|tis\b|twas\b|em\b|til\b|cause\b|bout\b|n\b)/iu;
const opensBefore = /[\s([{—–\-/“‘«„"]/u;

/** Sets straight quotation marks and apostrophes as typographic ones, one character for one,
 *  so that every offset into the text still holds. Text that is already typographic is returned as it is. */
export function typeset(text: string): string {
  if (!/["']/u.test(text)) return text;
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    if (unit !== '"' && unit !== "'") {
      out += unit;
      continue;
    }
    const before = out.at(-1);
    const opens = (before === undefined || opensBefore.test(before)) && /\S/u.test(text[index + 1] ?? '');
    if (unit === '"') out += opens ? '“' : '”';
    else out += opens && !elided.test(text.slice(index + 1, index + 8)) ? '‘' : '’';
  }
  return out;
}
