import { sectionSlug } from '../../model/sectionSlug.ts';
import { byAlphabet } from '../lists.ts';

/** A section, under whatever spellings articles print it. */
export type Section<T> = { slug: string; name: string; articles: T[] };

/** The sections of articles, by how many articles they have. One that has no letters has no page.
 *  @param articles in the order in which their lists show them */
export function sectionsOf<T extends { sections: readonly string[] }>(articles: readonly T[]): Section<T>[] {
  const bySlug = new Map<string, { spellings: Map<string, number>; articles: T[] }>();
  for (const article of articles) {
    const own = new Set<string>();
    for (const name of article.sections) {
      const slug = sectionSlug(name);
      if (slug === '') continue;
      const section = bySlug.get(slug) ?? { spellings: new Map<string, number>(), articles: [] as T[] };
      bySlug.set(slug, section);
      section.spellings.set(name, (section.spellings.get(name) ?? 0) + 1);
      if (!own.has(slug)) section.articles.push(article);
      own.add(slug);
    }
  }
  return [...bySlug]
    .map(([slug, { spellings, articles: own }]) => ({ slug, name: mostUsed(spellings), articles: own }))
    .sort(
      (a, b) => b.articles.length - a.articles.length || byAlphabet<{ slug: string }>((s) => s.slug)(a, b),
    );
}

const mostUsed = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0]?.[0] ?? '';
