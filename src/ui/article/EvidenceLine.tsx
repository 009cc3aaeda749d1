import type { Quotation } from '../../model/article.ts';
import { safeHref } from '../../model/plainText.ts';

type Evidence = NonNullable<Quotation['evidence']>;

const openings: Record<Evidence['agreement'], string> = {
  verbatim: 'Word for word in ',
  typography: 'Word for word, in other type, in ',
  cut: 'Shortened: words were left out of what stands in ',
  reworded: 'In other words than in ',
  notFound: 'Not found in ',
};

/** How far a quote agrees with a record of what was said, and where it stands there. */
export function EvidenceLine({ evidence: { agreement, source, where } }: { evidence: Evidence }) {
  const href = /^https?:/iu.test(source) ? safeHref(source) : undefined;
  return (
    <p className="mt-1 text-[0.8125rem] leading-[1.4] font-medium">
      {openings[agreement]}
      {href === undefined ? (
        <bdi>{source}</bdi>
      ) : (
        <a
          href={href}
          rel="noopener noreferrer"
          className="underline decoration-strong-rule underline-offset-3 hover:decoration-ink"
        >
          the record at <bdi>{new URL(href).host}</bdi>
        </a>
      )}
      {where !== undefined && agreement !== 'notFound' && (
        <>
          , <bdi>{where}</bdi>
        </>
      )}
      .
    </p>
  );
}
