/** How a page lies on its host: `/about` as about.html, which hosts for static sites find by themselves, or as
 *  about/index.html, which every server finds. */
export type Addresses = 'flat' | 'folder';

/** The choice as someone wrote it.
 *  @throws when it is none of the two */
export function addressesOf(written: string | undefined): Addresses | undefined {
  if (written === undefined || written === 'flat' || written === 'folder') return written;
  throw new Error(`--addresses ${written}: expected flat (about.html) or folder (about/index.html)`);
}

/** Where a page is written, by its address; both from the root of the site. */
export const pageFile =
  (addresses: Addresses) =>
  (page: string): string =>
    page === '/' ? '/index.html' : addresses === 'flat' ? `${page}.html` : `${page}/index.html`;
