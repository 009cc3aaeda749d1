import type { EntityPreview } from '../../model/entityPreview.ts';
import { typeset } from '../../text/typeset.ts';
import { counted } from '../../ui/shared/dates.ts';
import { ModalDialog } from '../../ui/shared/ModalDialog.tsx';

/** As many articles as are named; the rest is counted. */
const mostListed = 12;

type PreviewDialogProps = { preview: EntityPreview; onDo: () => void; onClose: () => void };

/** What a decision would change, all over the archive. */
export function PreviewDialog({ preview, onDo, onClose }: PreviewDialogProps) {
  const { articles, quotes, mentions, gone, come, names, facts } = preview;
  const nothing = articles.length + names.length + facts.length === 0;
  return (
    <ModalDialog title="What changes" onClose={onClose}>
      <p className="font-serif text-lg">
        {nothing
          ? 'Nothing: the archive says so already.'
          : `${counted(articles.length, 'article')}, ${counted(quotes, 'quote')}, ${counted(mentions, 'mention')}.`}
      </p>
      <ul className="mt-3 space-y-1.5 text-sm">
        {gone.map(({ from, to }) => (
          <li key={from}>
            /{from} {to === undefined ? 'is gone' : `leads to /${to}`}
          </li>
        ))}
        {come.map((id) => (
          <li key={id}>/{id} is a new page</li>
        ))}
        {names.map(({ id, was, is }) => (
          <li key={id}>
            <bdi>{was}</bdi> becomes <bdi className="font-semibold">{is}</bdi>
          </li>
        ))}
        {facts.map(({ id, fact, was, is }) => (
          <li key={`${id} ${fact}`}>
            {id}, {fact}: {was} becomes <b className="font-semibold">{is}</b>
          </li>
        ))}
      </ul>
      {articles.length > 0 && (
        <ul className="mt-4 border-t border-rule text-sm">
          {articles.slice(0, mostListed).map((article) => (
            <li key={article.id} className="flex justify-between gap-4 border-b border-rule py-1.5">
              <span className="font-serif">{typeset(article.headline)}</span>
              <span className="shrink-0 text-muted tabular-nums">
                {counted(article.quotes, 'quote')}, {counted(article.mentions, 'mention')}
              </span>
            </li>
          ))}
          {articles.length > mostListed && (
            <li className="py-1.5 text-muted">and {articles.length - mostListed} more</li>
          )}
        </ul>
      )}
      <p className="mt-5 flex gap-3">
        <button
          type="button"
          disabled={nothing}
          onClick={onDo}
          className="rounded-control bg-ink px-4 py-2 text-sm font-semibold text-ground hover:opacity-90 disabled:opacity-50"
        >
          Do it
        </button>
        <button
          type="button"
          onClick={onClose}
          className="rounded-control border border-rule px-4 py-2 text-sm font-semibold hover:border-strong-rule"
        >
          Leave it
        </button>
      </p>
    </ModalDialog>
  );
}
