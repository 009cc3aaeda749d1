import type { Article } from '../../model/article.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { Message } from '../shared/Message.tsx';
import { withheldOn } from './withheld.ts';

/** What stands at the address of an article that the newsroom keeps from the public, or took back. */
export function ArticleClosed({ article: { headline, pubStatus, withheld } }: { article: Article }) {
  return (
    <Message title={headline}>
      <p>
        {withheldOn(withheld?.at, pubStatus === 'withheld' ? 'Withheld' : 'Withdrawn')}.
        {withheld?.note !== undefined && (
          <>
            {' '}
            The newsroom’s note: <bdi>{withheld.note}</bdi>
          </>
        )}
      </p>
      <p>
        Its headline, its text and the names in it are not published any more.{' '}
        <AppLink to={paths.policy} className="underline underline-offset-4">
          How we correct and withhold
        </AppLink>
      </p>
    </Message>
  );
}
