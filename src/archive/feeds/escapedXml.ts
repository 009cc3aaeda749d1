import { xmlText } from './xmlText.ts';

/** A text as XML shows it: nothing in it is markup. */
export const escapedXml = (text: string) =>
  xmlText(text).replace(
    /[&<>"']/gu,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&apos;',
  );
