import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { isQuoted, isShown, quotedWords } from '../../model/attribution.ts';
import { paths } from '../../model/paths.ts';
import { segmentsText } from '../passages.ts';
import { publicAddress } from './exportContext.ts';

/** One quotation of an archive as one line of a table. Offsets are UTF-16 units into the text of their block, end exclusive;
 *  several segments stand one after the other, as `p3:12-80 p4:0-51`. */
export type QuoteRow = {
  article: string;
  version: number;
  headline: string;
  source: string;
  date: string;
  language: string;
  quote: string;
  address: string;
  kind: string;
  /** The words as printed; for a reported statement they are the reporter's. */
  words: string;
  words_of: 'speaker' | 'reporter' | 'nobody';
  speaker: string;
  speaker_id: string;
  speaker_wikidata: string;
  role: string;
  speaker_type: string;
  via: string;
  translated: string;
  review: string;
  reviewed_by: string;
  reviewed_at: string;
  /** That the speaker is right, 0 to 1, as the software reckons; says nothing once a person has checked it. */
  confidence: number;
  rule: string;
  segments: string;
};

/** Every quotation that readers see, in reading order. Of an article as it is published: what is withheld is not there,
 *  and speakers that nobody can be sure of are not named. */
export function quoteRows(article: Article, info: ArchiveInfo): QuoteRow[] {
  return article.quotations.filter(isShown).map((q) => quoteRow(article, q, info));
}

/** The line of one quotation of an article as it is published. */
export function quoteRow(article: Article, q: Quotation, info: Pick<ArchiveInfo, 'url'>): QuoteRow {
  const speaker = article.entities.find(({ id }) => id === q.speaker?.entity);
  return {
    article: article.id,
    version: article.version,
    headline: article.headline,
    source: article.source?.name ?? '',
    date: article.datePublished ?? '',
    language: article.language,
    quote: q.id,
    address: publicAddress(info, paths.quotation(article.id, q.id)) ?? paths.quotation(article.id, q.id),
    kind: q.kind,
    words: quotedWords(article, q),
    words_of: q.kind === 'term' ? 'nobody' : isQuoted(q) ? 'speaker' : 'reporter',
    speaker: q.speaker?.name ?? '',
    speaker_id: q.speaker?.entity ?? '',
    speaker_wikidata: speaker?.wikidata ?? '',
    role: q.speaker?.role ?? '',
    speaker_type: q.speaker?.type ?? '',
    via: q.via?.name ?? '',
    translated: q.translated ?? '',
    review: q.review.state,
    reviewed_by: q.review.by ?? '',
    reviewed_at: q.review.at ?? '',
    confidence: q.confidence,
    rule: q.rule ?? '',
    segments: segmentsText(q.segments),
  };
}
