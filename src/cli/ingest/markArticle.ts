import { articleText, inReadingOrder } from '../../archive/articleText.ts';
import { extract } from '../../extract/extract.ts';
import type { Article, Block, Entity } from '../../model/article.ts';
import type { Incoming, IncomingBlock } from './incoming.ts';

const letters: Record<Block['type'], string> = {
  paragraph: 'p',
  heading: 'h',
  listItem: 'l',
  blockquote: 'b',
  caption: 'c',
  turn: 't',
};

/** Names the blocks by what they are and count: p1, p2, h1, … */
function nameBlocks(blocks: readonly IncomingBlock[]): Block[] {
  const counts = new Map<string, number>();
  return blocks.map(({ speaker: _, ...block }) => {
    const letter = letters[block.type];
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    return { id: `${letter}${count}`, ...block };
  });
}

/** The article with everything the engine finds in it: under this id, as the first version of its file.
 *  @returns also a note where nothing was looked for, for the text is in another language */
export function markArticle(
  incoming: Incoming,
  { id, ingest }: { id: string; ingest: NonNullable<Article['ingest']> },
): { article: Article; notes: string[] } {
  const {
    format: _format,
    language,
    pubStatus,
    blocks,
    article: _article,
    notes: _notes,
    ...said
  } = incoming;
  const plain: Article = {
    schema: 'verbatim/article/1',
    id,
    version: 1,
    language: language ?? 'und',
    pubStatus: pubStatus ?? 'usable',
    ...said,
    blocks: nameBlocks(blocks),
    quotations: [],
    mentions: [],
    entities: [],
    ingest,
  };
  const inEnglish = language === undefined || /^en(?:-|$)/iu.test(language);
  const found = inEnglish ? extract(articleText(plain)) : undefined;
  if (found === undefined)
    return {
      article: plain,
      notes: [`in ${language}: kept without quotes, for the engine reads English alone`],
    };
  if (!found.ok)
    return {
      article: plain,
      notes: ['does not read as English: kept without quotes, for the engine reads English alone'],
    };
  const { quotations, mentions, entities } = found;
  const marked = { ...plain, language: language ?? 'en', quotations, mentions, entities };
  return { article: inReadingOrder(giveTurns(marked, blocks)), notes: [] };
}

/** Whose turn it is, where the input names the speaker by a name that can be one person of the article only. */
function giveTurns(article: Article, incoming: readonly IncomingBlock[]): Article {
  const people = article.entities.filter(({ type }) => type === 'person');
  const found = new Map<string, Entity | undefined>();
  const personCalled = (name: string): Entity | undefined => {
    if (found.has(name)) return found.get(name);
    // A surname that two people share is nobody's, though one of them goes by it in the text.
    const meant = people.filter((e) => e.aliases.includes(name) || ` ${e.name} `.includes(` ${name} `));
    const person = meant.length === 1 ? meant[0] : people.find((e) => e.name === name);
    found.set(name, person);
    return person;
  };
  const blocks = article.blocks.map((block, index) => {
    const name = incoming[index]?.speaker;
    const person = name === undefined ? undefined : personCalled(name);
    return person === undefined ? block : { ...block, speaker: person.id };
  });
  return { ...article, blocks };
}
