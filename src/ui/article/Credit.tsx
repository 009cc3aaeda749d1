import type { Article } from '../../model/article.ts';
import { safeHref } from '../../model/plainText.ts';
import { licenceName } from './licenceName.ts';

type CreditProps = {
  article: Article;
  /** Where a mistake in the quote of the address is reported; works without script, as the card cannot. */
  report: string | undefined;
};

/** Whose article this is, under which terms, and what was added here. */
export function Credit({ article, report }: CreditProps) {
  const { rights, source } = article;
  const owner = rights?.holder ?? source?.name;
  const licence = safeHref(rights?.license ?? '');
  return (
    <footer className="mt-10 border-t border-rule pt-4 text-[0.8125rem] leading-5 text-muted">
      <p>
        {owner !== undefined && (
          <>
            © <bdi>{owner}</bdi>.{' '}
          </>
        )}
        {rights?.notice !== undefined && <bdi>{rights.notice} </bdi>}
        {rights?.license === undefined ? (
          'The article stays under its publisher’s own terms.'
        ) : licence !== undefined ? (
          <a href={licence} rel="license noopener noreferrer" className="underline underline-offset-3">
            {licenceName(licence)}
          </a>
        ) : (
          <bdi>{rights.license}</bdi>
        )}
        {rights?.license !== undefined && !rights.license.endsWith('.') && '.'}{' '}
        <bdi>{rights?.changes ?? 'Quotes, names and places highlighted.'}</bdi>
        {source?.url !== undefined && (
          <>
            {' '}
            <a href={source.url} rel="noopener noreferrer" className="underline underline-offset-3">
              Where it was published
            </a>
          </>
        )}
      </p>
      {report !== undefined && (
        <p className="mt-2 print:hidden">
          <a href={report} className="font-medium text-ink underline underline-offset-3">
            Report a mistake in the quote you opened
          </a>
        </p>
      )}
    </footer>
  );
}
