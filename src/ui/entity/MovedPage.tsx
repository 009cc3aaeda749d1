import type { MovedEntity } from '../../model/pages.ts';
import { paths } from '../../model/paths.ts';
import { LeadsOn } from '../shared/LeadsOn.tsx';

/** What stands at an address whose owner is kept under another one now: leads on, with script and without. */
export function MovedPage({ moved: { movedTo, name = 'This address' } }: { moved: MovedEntity }) {
  const owner = <bdi>{movedTo.name}</bdi>;
  return (
    <LeadsOn
      title={`${name} is now under ${movedTo.name}`}
      heading={
        <>
          <bdi>{name}</bdi> is now under {owner}
        </>
      }
      to={paths.entity(movedTo.id)}
      link={<>To the page of {owner}</>}
    >
      Two entries turned out to be one. Everything said and named under either stands on one page.
    </LeadsOn>
  );
}
