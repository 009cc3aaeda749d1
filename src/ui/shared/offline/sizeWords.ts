/** A size as people read it: "4 kB", "340 kB", "1.2 MB", "85 MB".
 *  @param bytes thousand of them are a kilobyte */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 9.95 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
