import { useQuery } from '@tanstack/react-query';
import { archiveInfoQuery } from '../../api/queries.ts';

type PageHeadProps = {
  /** Without the site's name. `undefined` on the front, which is the site. */
  title: string | undefined;
  description?: string | undefined;
  /** The one address of this page, from the root of the site. */
  path?: string | undefined;
  /** Kept out of search engines: private people, pages that say what is not there. */
  unlisted?: boolean;
};

/** What a tab, a search engine and a shared link see of a page. React hoists it into the head. */
export function PageHead({ title, description, path, unlisted = false }: PageHeadProps) {
  const info = useQuery(archiveInfoQuery()).data;
  const name = info?.name ?? 'Verbatim';
  const origin = info?.url?.replace(/\/$/u, '');
  return (
    <>
      <title>{title === undefined ? name : `${title} · ${name}`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {unlisted && <meta name="robots" content="noindex" />}
      {origin !== undefined && path !== undefined && <link rel="canonical" href={`${origin}${path}`} />}
    </>
  );
}
