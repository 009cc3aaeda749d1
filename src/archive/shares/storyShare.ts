import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, EntityId, Quotation, Speaker } from '../../model/article.ts';
import { isAnnounced, isChecked, isQuoted, isStatement, quotedWords } from '../../model/attribution.ts';
import type { Passage, Story } from '../../model/pages.ts';
import { isPublicSpeaker } from '../../model/publicRole.ts';
import { typeset } from '../../text/typeset.ts';
import { countWords } from '../../text/words.ts';
import { articleRef, statementPassage } from '../passages.ts';

/** By what an article is found in lists: small enough to hold for every article of the archive. */
export type StoryKey = {
  id: string;
  /** As the source gives it. */
  date: string | undefined;
  sections: string[];
  /** Whether a quote of it that can stand for it was checked by an editor, or only matched; `undefined`: it has none. */
  quote: 'checked' | 'matched' | undefined;
};

type Voice = { name: string; speaker: Pick<Speaker, 'entity' | 'type'>; quoted: boolean };

/** What lists and the front tell of one article. */
export type StoryShare = {
  key: StoryKey;
  story: Pick<Story, 'article' | 'standfirst' | 'sections'>;
  /** Direct quotes that can stand for it, the best first. Who may be named away from the article is not yet asked. */
  quotes: { passage: Passage; speaker: Pick<Speaker, 'entity' | 'type'> }[];
  /** Who is heard, those quoted before those only reported, each once. */
  voices: Voice[];
  /** Statements of which nobody can be sure whose they are. */
  unnamed: number;
};

/** Long enough to say something, short enough to be read at a glance. */
const goodLength = { least: 8, most: 40 };
/** So many quotes are kept to choose from, and to show where the front has room. */
const mostQuotes = 5;

/** The direct quotes of an article that can stand for it: checked by an editor before matched by software, of a length
 *  that reads at a glance, the shortest of these. None without a speaker. */
function rankedQuotes(article: Article, review: ArchiveInfo['review']): Quotation[] {
  return article.quotations
    .filter((q) => isStatement(q) && isAnnounced(q, review) && q.kind === 'direct' && q.speaker !== undefined)
    .map((q) => ({ q, words: countWords(quotedWords(article, q)) }))
    .filter(({ words }) => words >= goodLength.least)
    .sort(
      (a, b) =>
        Number(isChecked(b.q)) - Number(isChecked(a.q)) ||
        Number(a.words > goodLength.most) - Number(b.words > goodLength.most) ||
        a.words - b.words,
    )
    .map(({ q }) => q);
}

function voicesOf(article: Article, review: ArchiveInfo['review']): Voice[] {
  const voices = new Map<string, Voice>();
  for (const q of article.quotations.filter((s) => isStatement(s) && isAnnounced(s, review))) {
    if (q.speaker === undefined) continue;
    const { entity, type, name } = q.speaker;
    const known = voices.get(entity ?? name);
    if (known) known.quoted ||= isQuoted(q);
    else
      voices.set(entity ?? name, {
        name: typeset(article.entities.find(({ id }) => id === entity)?.name ?? name),
        speaker: { entity, type },
        quoted: isQuoted(q),
      });
  }
  const all = [...voices.values()];
  return [...all.filter(({ quoted }) => quoted), ...all.filter(({ quoted }) => !quoted)];
}

/** The share of one article in all lists of articles. Pure: it knows of no other.
 *  @param article as published */
export function storyShare(article: Article, review: ArchiveInfo['review']): StoryShare {
  const own = new Map(article.entities.map((entity) => [entity.id, entity]));
  const isPublicHere = ({ speaker }: Quotation) => speaker !== undefined && isPublicSpeaker(speaker, own);
  const ranked = rankedQuotes(article, review);
  // Who has no public role here may have one elsewhere: such quotes are kept behind the others.
  const kept = new Set([...ranked.filter(isPublicHere), ...ranked].slice(0, mostQuotes));
  const best = ranked.find(isPublicHere);
  const standfirst = article.description ?? article.alternativeHeadline;
  const sections = article.sections ?? [];
  return {
    key: {
      id: article.id,
      date: article.datePublished,
      sections,
      quote: best && (isChecked(best) ? 'checked' : 'matched'),
    },
    story: { article: articleRef(article), standfirst: standfirst && typeset(standfirst), sections },
    quotes: ranked
      .filter((q) => kept.has(q))
      .flatMap((q) =>
        q.speaker === undefined
          ? []
          : [
              {
                passage: statementPassage(article, q),
                speaker: { entity: q.speaker.entity, type: q.speaker.type },
              },
            ],
      ),
    voices: voicesOf(article, review),
    unnamed: article.quotations.filter((q) => isStatement(q) && q.speaker === undefined).length,
  };
}

/** How many of those who are heard a story names. */
const mostNamed = 5;

/** What stands on a page of one article: a quote of somebody who may be named there, and who is heard.
 *  @param listed everybody who may stand in a list
 *  @param alsoShown how many more of its quotes are shown */
export function storyOf(
  { story, quotes, voices, unnamed }: StoryShare,
  listed: ReadonlySet<EntityId>,
  alsoShown = 0,
): Story {
  const mayName = ({ entity, type }: Pick<Speaker, 'entity' | 'type'>) =>
    entity === undefined ? type !== 'person' : listed.has(entity);
  const [quote, ...also] = quotes.filter(({ speaker }) => mayName(speaker)).map(({ passage }) => passage);
  const people = voices.filter(({ speaker }) => speaker.type !== 'organization');
  return {
    ...story,
    quote,
    also: also.slice(0, alsoShown),
    quoted: people.filter(({ quoted }) => quoted).length,
    reported: people.filter(({ quoted }) => !quoted).length,
    bodies: voices.length - people.length,
    unnamed,
    heard: voices
      .filter(({ speaker }) => speaker.entity !== undefined && mayName(speaker))
      .slice(0, mostNamed)
      .map(({ name, speaker }) => ({ id: speaker.entity ?? '', name })),
  };
}
