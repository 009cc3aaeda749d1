import type { ArchiveInfo } from '../../model/archiveInfo.ts';

/** What a system needs to know to install the site like a program.
 *  {@link https://www.w3.org/TR/appmanifest/}
 *  @param base what the site's address begins with, with slashes at both ends */
export function webManifest({ name, description, language }: ArchiveInfo, base: string): string {
  const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({
    src: `${base}icons/${file}`,
    sizes,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    id: base,
    name,
    description,
    lang: language,
    start_url: base,
    scope: base,
    display: 'standalone',
    // The ground of the light theme: what shows before the page does.
    background_color: '#fbf9f5',
    theme_color: '#fbf9f5',
    icons: [
      { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  });
}
