import { copyText } from '../shared/copyText.ts';

/** Puts text on the clipboard together with its HTML: whoever pastes it takes the form that fits.
 *  @returns false where the browser forbids it */
export async function copyRich(text: string, html: string): Promise<boolean> {
  try {
    const forms = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyText(text); // Some browsers know plain text alone.
  }
}
