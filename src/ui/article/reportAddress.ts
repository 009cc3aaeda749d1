import { firstWords } from '../../text/words.ts';

/** So many words of the quote are enough to know it by. */
const wordsSent = 12;

/** Where a mistake in a quote is reported: the newsroom's contact, with the quote's address and first words filled in, as
 *  subject and body of a mail, or as part of a form's address.
 *  @param contact an http, https or mailto address, as the gate lets it through
 *  @param link the quote's address, whole where it is known where the site is published */
export function reportAddress(contact: string, link: string, words: string): string {
  if (!URL.canParse(contact)) return contact;
  const begin = firstWords(words, wordsSent);
  const quote = begin.cut ? `${begin.words}…` : begin.words;
  const url = new URL(contact);
  if (url.protocol !== 'mailto:') {
    url.searchParams.set('quote', link);
    url.searchParams.set('words', quote);
    return url.href;
  }
  // Lines of a mail end in both marks (RFC 6068).
  const body = [
    'What is wrong with this quote, and how do you know?',
    '',
    '',
    `The quote: ${quote}`,
    link,
    '',
  ];
  return `${contact}${contact.includes('?') ? '&' : '?'}subject=${encodeURIComponent('A mistake in a quote')}&body=${encodeURIComponent(body.join('\r\n'))}`;
}
