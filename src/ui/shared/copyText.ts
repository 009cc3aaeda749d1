/** Puts text on the clipboard.
 *  @returns false where the browser forbids it; the caller then shows the text to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
