import { join } from 'node:path';
import { finderElsewhere } from '../../archive/withhold/wordsElsewhere.ts';
import { parseArticleText } from '../../model/parseArticle.ts';
import { readText } from '../readArchive.ts';
import type { BuildContext } from './context.ts';

export type WithheldTask = {
  /** The articles of a part that are looked through. */
  articles: { id: string; file: string }[];
  /** What each article that withholds something withholds. */
  taken: { id: string; passages: string[] }[];
};

/** Finds where words that one article withholds stand in others.
 *  @returns pairs of article ids, never the words */
export async function whereWithheldStand(
  { articles, taken }: WithheldTask,
  context: BuildContext,
): Promise<{ withheldIn: string; standIn: string }[]> {
  const finders = taken.map(({ id, passages }) => ({ id, isIn: finderElsewhere(passages) }));
  const found: { withheldIn: string; standIn: string }[] = [];
  for (const { id, file } of articles) {
    const text = await readText(join(context.articles, file));
    const parsed = text.ok ? parseArticleText(text.value) : text;
    if (!parsed.ok) continue;
    for (const finder of finders)
      if (finder.id !== id && finder.isIn(parsed.value.article))
        found.push({ withheldIn: finder.id, standIn: id });
  }
  return found;
}
