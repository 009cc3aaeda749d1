import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import { paths } from '../../model/paths.ts';
import { publicAddress } from '../export/exportContext.ts';
import { escapedXml } from './escapedXml.ts';

/** The most characters of a short name, and of a description. */
const longestName = 16;
const longestDescription = 1_024;

/** How a browser or another program asks our search
 *  ({@link https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md OpenSearch 1.1}).
 *  @returns `undefined` while the archive has no address: the form leads to absolute addresses alone */
export function openSearch(info: ArchiveInfo): string | undefined {
  const search = publicAddress(info, paths.search);
  const icon = publicAddress(info, '/favicon.svg');
  if (search === undefined || icon === undefined) return undefined;
  const name = [...info.name].slice(0, longestName).join('').trim();
  const lines = [
    `<ShortName>${escapedXml(name)}</ShortName>`,
    `<Description>${escapedXml([...info.description].slice(0, longestDescription).join(''))}</Description>`,
    `<Url type="text/html" template="${escapedXml(search)}?q={searchTerms}"/>`,
    `<Image type="image/svg+xml">${escapedXml(icon)}</Image>`,
    `<Language>${escapedXml(info.language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n${lines.join('\n')}\n</OpenSearchDescription>\n`;
}
