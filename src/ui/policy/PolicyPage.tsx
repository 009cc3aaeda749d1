import { useQuery } from '@tanstack/react-query';
import { archiveInfoQuery, policyQuery } from '../../api/queries.ts';
import { paths } from '../../model/paths.ts';
import type { Policy, ProseBlock, TextRun } from '../../model/policy.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { LoadFailed } from '../shared/failures.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHead } from '../shared/PageHead.tsx';

/** How quotes are attributed, corrected and withheld, in words for the public. */
export function PolicyPage() {
  const policy = useQuery(policyQuery());
  const contact = useQuery(archiveInfoQuery()).data?.contact;
  if (policy.isPending) return <Loading label="The page is on its way" />;
  if (policy.isError)
    return <LoadFailed error={policy.error} what="page" onRetry={() => void policy.refetch()} />;
  return <PolicyView policy={policy.data} contact={contact} />;
}

/** The text, set to be read from beginning to end. */
export function PolicyView({ policy, contact }: { policy: Policy; contact: string | undefined }) {
  const [lead, ...blocks] = policy.blocks;
  return (
    <article className="mx-auto max-w-[42.5rem] px-4.5 pt-10 md:px-10 md:pt-13">
      <PageHead
        title={policy.title}
        description="When we name a speaker, how mistakes are put right, and what happens to words that must go."
        path={paths.policy}
      />
      <h1
        tabIndex={-1}
        className="font-serif text-[2.25rem] leading-[1.07] font-[650] tracking-[-0.019em] md:text-[2.6875rem]"
      >
        {policy.title}
      </h1>
      {lead?.type === 'paragraph' ? (
        <p className="mt-4 font-serif text-[1.1875rem] leading-[1.38] text-muted md:text-[1.3125rem]">
          <Runs runs={lead.runs} />
        </p>
      ) : (
        lead && <Block block={lead} />
      )}
      {numbered(blocks).map(([key, block]) => (
        <Block key={key} block={block} />
      ))}
      {contact !== undefined && (
        <p className="mt-10 border-t border-rule pt-5">
          <a href={contact} className="text-sm font-semibold underline underline-offset-4">
            Write to us
          </a>
        </p>
      )}
    </article>
  );
}

/** The parts of a text never change their order: their number is their identity. */
const numbered = <T,>(parts: readonly T[]) => parts.map((part, index) => [`${index}`, part] as const);

function Block({ block }: { block: ProseBlock }) {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? (
        <h2
          id={block.id}
          className="mt-11 font-serif text-[1.5rem] leading-[1.2] font-[650] tracking-[-0.01em]"
        >
          <Runs runs={block.runs} />
        </h2>
      ) : (
        <h3 id={block.id} className="mt-8 font-serif text-[1.1875rem] leading-7 font-semibold">
          <Runs runs={block.runs} />
        </h3>
      );
    case 'paragraph':
      return (
        <p className="mt-4 font-serif text-[1.125rem] leading-[1.6]">
          <Runs runs={block.runs} />
        </p>
      );
    case 'list': {
      const items = numbered(block.items).map(([key, runs]) => (
        <li key={key} className="border-t border-rule py-3.5 font-serif text-[1.125rem] leading-[1.55]">
          <Runs runs={runs} />
        </li>
      ));
      return block.ordered ? <ol className="mt-4">{items}</ol> : <ul className="mt-4">{items}</ul>;
    }
    default:
      return block satisfies never;
  }
}

function Runs({ runs }: { runs: readonly TextRun[] }) {
  return numbered(runs).map(([key, run]) => <Run key={key} run={run} />);
}

const underlined = 'underline decoration-strong-rule underline-offset-4 hover:decoration-ink';

function Run({ run: { text, as, href } }: { run: TextRun }) {
  if (href === undefined) return <Styled as={as}>{text}</Styled>;
  const words = <Styled as={as}>{text}</Styled>;
  return /^\/(?!.*\.json$)/u.test(href) ? (
    <AppLink to={href} className={underlined}>
      {words}
    </AppLink>
  ) : (
    <a href={siteAddress(href)} className={underlined}>
      {words}
    </a>
  );
}

/** A file of this site lies under the same base as its pages. */
const siteAddress = (href: string) =>
  href.startsWith('/') ? `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${href}` : href;

function Styled({ as, children }: { as: TextRun['as']; children: string }) {
  switch (as) {
    case 'plain':
      return children;
    case 'emphasis':
      return <em>{children}</em>;
    case 'strong':
      return <strong className="font-semibold">{children}</strong>;
    case 'code':
      return <code className="font-mono text-[0.9em]">{children}</code>;
    default:
      return as satisfies never;
  }
}
