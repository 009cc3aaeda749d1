import { articleText, inReadingOrder } from '../src/archive/articleText.ts';
import { extract } from '../src/extract/extract.ts';
import type { Article } from '../src/model/article.ts';
import { aBlock, anArticle } from './factories.ts';

const ingest = { at: '2020-01-01T00:00:00Z', format: 'text', sha256: '0'.repeat(64) };

/** An article of these paragraphs as the engine marks it. */
export function marked(...paragraphs: string[]): Article {
  const plain = anArticle({
    blocks: paragraphs.map((text, index) => aBlock(`p${index + 1}`, text)),
    quotations: [],
    mentions: [],
    entities: [],
    ingest,
  });
  const found = extract(articleText(plain));
  if (!found.ok) throw new Error(found.reason);
  const { quotations, mentions, entities } = found;
  return inReadingOrder({ ...plain, quotations, mentions, entities });
}
