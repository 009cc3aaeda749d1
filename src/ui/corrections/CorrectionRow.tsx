import type { Correction } from '../../model/corrections.ts';
import { paths } from '../../model/paths.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { dateWords } from '../shared/dates.ts';
import { PassageText } from '../shared/PassageText.tsx';

/** What happened, in a few words. */
function titleOf({ what, unknown }: Correction): string {
  switch (what) {
    case 'speaker':
      return unknown ? 'Speaker taken away' : 'Speaker corrected';
    case 'quote':
      return 'Quote corrected';
    case 'quoteWithheld':
      return 'Quote withheld';
    case 'articleWithheld':
      return 'Article withheld';
    case 'articleWithdrawn':
      return 'Article withdrawn';
    default:
      return what satisfies never;
  }
}

/** One line of the log. */
export function CorrectionRow({ item }: { item: Correction }) {
  const { at, note, articleId, quotationId, article, runs } = item;
  const address =
    quotationId === undefined ? paths.article(articleId) : paths.quotation(articleId, quotationId);
  return (
    <li className="grid gap-x-8 gap-y-1.5 border-b border-rule py-6 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="text-[0.8125rem] leading-[1.4] text-muted sm:pt-1">
        {at === undefined ? dateWords(at) : <time dateTime={at}>{dateWords(at)}</time>}
      </p>
      <div>
        <h2 className="font-serif text-[1.1875rem] leading-7 font-semibold">
          <AppLink to={address} className="hover:underline hover:underline-offset-4">
            {titleOf(item)}
          </AppLink>
        </h2>
        {runs && (
          <p dir="auto" className="mt-1.5 font-serif text-[1.125rem] leading-[1.5]">
            <PassageText runs={runs} />
          </p>
        )}
        <p className="mt-2 text-[0.875rem] leading-[1.45] font-medium">
          <Now item={item} />
        </p>
        {note !== undefined && (
          <p className="mt-2 border-l-2 border-rule pl-3 font-serif text-base leading-[1.45]">
            <span className="sr-only">The newsroom’s note: </span>
            <bdi>{note}</bdi>
          </p>
        )}
        {article !== undefined && (
          <p className="mt-2 text-[0.8125rem] leading-[1.4] text-muted">
            In{' '}
            <AppLink
              to={paths.article(articleId)}
              className="underline decoration-strong-rule underline-offset-3 hover:text-ink"
            >
              <bdi>{article.headline}</bdi>
            </AppLink>
            , <bdi>{article.source ?? 'source not named'}</bdi>,{' '}
            <span className="whitespace-nowrap">{dateWords(article.date)}</span>
          </p>
        )}
      </div>
    </li>
  );
}

/** What stands there now. */
function Now({ item: { what, unknown, speaker } }: { item: Correction }) {
  const name =
    speaker &&
    (speaker.entity === undefined ? (
      <bdi>{speaker.name}</bdi>
    ) : (
      <AppLink
        to={paths.entity(speaker.entity)}
        className="underline decoration-strong-rule underline-offset-3"
      >
        <bdi>{speaker.name}</bdi>
      </AppLink>
    ));
  switch (what) {
    case 'speaker':
      if (unknown)
        return 'It had been attributed to somebody. The text does not say clearly enough who spoke: nobody is named now.';
      if (name === undefined) return 'It had been attributed to somebody else, and is not any more.';
      return <>It had been attributed to another person. Now attributed to {name}.</>;
    case 'quote':
      if (unknown)
        return 'An editor looked at it. The text does not say clearly enough who spoke: nobody is named.';
      if (name === undefined) return 'An editor put right who said it, or how it is marked.';
      return <>An editor put right how it is marked. Attributed to {name}.</>;
    case 'quoteWithheld':
      return 'Its words and who said them are not published any more.';
    case 'articleWithheld':
      return 'Its headline and text are not published any more.';
    case 'articleWithdrawn':
      return 'Its publisher took it back.';
    default:
      return what satisfies never;
  }
}
