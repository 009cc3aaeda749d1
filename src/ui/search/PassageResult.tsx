import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { isAnnounced, isQuoted, reviewWords } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { isPublicSpeaker } from '../../model/publicRole.ts';
import { typeset } from '../../text/typeset.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { HitRuns } from './HitRuns.tsx';
import type { HitPassage } from './hitPassages.ts';

type PassageResultProps = { passage: HitPassage; article: Article; review: ArchiveInfo['review'] };

/** Words that were found, in their sentence, a link to their very place; of a statement with whose it is. */
export function PassageResult({ passage, article, review }: PassageResultProps) {
  const { runs, quotation, block } = passage;
  const to =
    quotation !== undefined
      ? paths.quotation(article.id, quotation.id)
      : block !== undefined
        ? paths.block(article.id, block)
        : paths.article(article.id);
  return (
    <li>
      <p dir="auto" className="font-serif text-[1.125rem] leading-[1.55]">
        <AppLink
          to={to}
          data-stop
          className={`decoration-strong-rule decoration-1 underline-offset-4 hover:underline ${quotation === undefined ? 'text-muted' : ''}`}
        >
          <HitRuns runs={runs} muted={quotation !== undefined} />
        </AppLink>
      </p>
      {quotation !== undefined && <Whose quotation={quotation} article={article} review={review} />}
    </li>
  );
}

type WhoseProps = { quotation: Quotation; article: Article; review: ArchiveInfo['review'] };

function Whose({ quotation, article, review }: WhoseProps) {
  const role = quotation.speaker?.role;
  const who = whoOf({ quotation, article, review });
  return (
    <p className="mt-1 flex flex-wrap gap-x-2.5 text-[0.8125rem] leading-5">
      <bdi className="font-semibold">{typeset(who)}</bdi>
      {role !== undefined && who === quotation.speaker?.name && (
        <span className="text-muted">{typeset(role)}</span>
      )}
      {!isQuoted(quotation) && <span className="font-medium">in the reporter’s words</span>}
      <span className="font-medium">{reviewWords(quotation)}</span>
    </p>
  );
}

/** Whose a statement is, as far as it may be told away from its article. */
function whoOf({ quotation, article, review }: WhoseProps): string {
  const { speaker } = quotation;
  if (!isAnnounced(quotation, review)) return 'Not checked yet';
  if (speaker === undefined) return 'Speaker not identified';
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  return isPublicSpeaker(speaker, entities) ? speaker.name : 'Speaker named in the article';
}
