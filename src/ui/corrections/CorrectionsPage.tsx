import { useQuery } from '@tanstack/react-query';
import { correctionsQuery } from '../../api/queries.ts';
import type { Corrections } from '../../model/corrections.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { CorrectionRow } from './CorrectionRow.tsx';

/** The public log of what was put right and what was taken out of sight. */
export function CorrectionsPage() {
  const corrections = useQuery(correctionsQuery());
  if (corrections.isPending) return <Loading label="The log of corrections is on its way" />;
  if (corrections.isError)
    return <LoadFailed error={corrections.error} what="log" onRetry={() => void corrections.refetch()} />;
  return <CorrectionsView corrections={corrections.data} />;
}

/** Newest first, each between ruled lines with its date at the left. */
export function CorrectionsView({ corrections: { items } }: { corrections: Corrections }) {
  return (
    <div className="mx-auto max-w-[52rem] px-4.5 pt-10 md:px-10 md:pt-13">
      <PageHead
        title="Corrections"
        description="What was corrected or withheld here, when, and why."
        path={paths.corrections}
      />
      <h1
        tabIndex={-1}
        className="font-serif text-[2.25rem] leading-[1.07] font-[650] tracking-[-0.019em] md:text-[2.6875rem]"
      >
        Corrections
      </h1>
      <p className="mt-4 font-serif text-[1.1875rem] leading-[1.38] text-muted md:text-[1.3125rem]">
        What an editor put right or took out of sight, when, and why.
      </p>
      <p className="mt-3">
        <AppLink to={paths.policy} className="text-sm font-semibold underline underline-offset-4">
          How we attribute, correct and withhold
        </AppLink>
      </p>
      {items.length === 0 ? (
        <p className="mt-10 border-t border-rule pt-6 font-serif text-lg leading-7">
          Nothing has been corrected or withheld so far. The day something is, it stands here.
        </p>
      ) : (
        <ol className="mt-9 border-t border-rule">
          {items.map((item) => (
            <CorrectionRow
              key={`${item.articleId} ${item.quotationId} ${item.what} ${item.at}`}
              item={item}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
