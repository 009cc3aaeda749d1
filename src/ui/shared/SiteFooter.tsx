import { useQuery } from '@tanstack/react-query';
import { archiveInfoQuery } from '../../api/queries.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from './AppLink.tsx';

const link = 'underline underline-offset-3 hover:text-ink';

/** Who publishes this, how quotes are matched, whose the articles are. */
export function SiteFooter() {
  const info = useQuery(archiveInfoQuery()).data;
  return (
    <footer className="mt-24 border-t border-rule print:hidden">
      <div className="mx-auto grid max-w-[96rem] gap-x-14 gap-y-3 px-4.5 py-8 text-[0.8125rem] leading-5 text-muted md:grid-cols-3 md:px-10">
        <p>{info?.description}</p>
        <p>
          Every quote says who checked it. “Matched by software” is a match that nobody has looked at yet; a
          speaker we are not sure of is not named.{' '}
          <AppLink to={paths.policy} className={link}>
            How we attribute, correct and withhold
          </AppLink>
        </p>
        <div>
          <p>Articles belong to their publishers and stay under their own terms.</p>
          <p className="flex flex-wrap gap-x-4 gap-y-2">
            {info?.contact !== undefined && (
              <a href={info.contact} className={link}>
                Report a mistake
              </a>
            )}
            <AppLink to={paths.archive} className={link}>
              Archive
            </AppLink>
            <AppLink to={paths.counts} className={link}>
              Who is quoted
            </AppLink>
            <AppLink to={paths.corrections} className={link}>
              Corrections
            </AppLink>
          </p>
        </div>
      </div>
    </footer>
  );
}
