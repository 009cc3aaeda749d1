import { resolve } from 'node:path';
import { applyEntityDecisions } from '../../archive/applyEntityDecisions.ts';
import type { DecisionContext } from '../../archive/review/decisionContext.ts';
import { uniteEntities } from '../../archive/uniteEntities.ts';
import type { Article, Mention } from '../../model/article.ts';
import { textsOf } from '../../model/passages.ts';
import { describeFailure } from '../../model/result.ts';
import { ArchiveStore } from '../archiveFiles/ArchiveStore.ts';
import { addressesLine } from '../archiveFiles/addressesLine.ts';
import { decideBy } from '../archiveFiles/decideBy.ts';
import { momentAfter } from '../archiveFiles/momentAfter.ts';
import { CommandError } from '../commandError.ts';
import { applyCorrection } from './applyCorrection.ts';
import { quotationLine } from './findQuotation.ts';
import { readCorrection } from './readCorrection.ts';

/** `npm run correct` with these arguments.
 *  @param home the archive that is meant where no other is named
 *  @param out what is told, a line at a time
 *  @throws a CommandError for what cannot be, and the file is as it was */
export async function runCorrect(args: string[], home: string, out: (line: string) => void): Promise<void> {
  const asked = readCorrection(args);
  const store = new ArchiveStore(resolve(asked.archive ?? home));
  const [info, decisions, { articles }] = [
    await store.info(),
    await store.decisions(),
    await store.articles(),
  ];
  const context: DecisionContext = {
    by: await decideBy(asked.by),
    at: momentAfter(''),
    note: asked.note,
    threshold: info.threshold,
    decisions,
    entities: uniteEntities(articles.map((article) => applyEntityDecisions(article, decisions))),
  };
  if (asked.what === 'list') {
    const article = articles.find(({ id }) => id === asked.article);
    if (article === undefined) throw new CommandError(notThere(asked.article, articles));
    for (const quotation of article.quotations) out(quotationLine(article, quotation));
    return;
  }
  const written = await store.changeArticle(asked.article, (article) =>
    applyCorrection(article, asked, context),
  );
  if (!written.ok)
    throw new CommandError(
      written.error.path === 'articles' ? notThere(asked.article, articles) : describeFailure(written.error),
    );
  const { before, after, file, addresses } = written.value;
  for (const line of changeLines(before, after)) out(line);
  if (after.pubStatus !== before.pubStatus) out(`${after.id}: ${after.pubStatus}`);
  if (after.version !== before.version)
    out('Another name stood here: the log of corrections says so, if readers could have seen it.');
  if (addresses > 0) out(addressesLine(addresses));
  out(`Written to ${file}. Readers see it after the next build: npm run build`);
}

/** What is another than before: quotations, and names. */
function changeLines(before: Article, after: Article): string[] {
  const were = new Set<unknown>([...before.quotations, ...before.mentions]);
  const names = after.mentions.filter((m) => !were.has(m));
  return [
    ...after.quotations.filter((q) => !were.has(q)).map((q) => quotationLine(after, q)),
    ...(names.length > 3 ? [`${names.length} names`] : names.map((m) => mentionLine(after, m))),
  ];
}

/** `“the launch center”: places/vostochny-cosmodrome, as a place, by description`. */
function mentionLine(article: Article, { span, entity, as, form }: Mention): string {
  const words = (textsOf(article).get(span.block) ?? '').slice(span.start, span.end);
  return `“${words}”: ${entity}, as ${as}, by ${form}`;
}

/** Names the articles that were most likely meant. */
function notThere(id: string, articles: readonly Article[]): string {
  const like = articles.filter((article) => article.id.includes(id)).slice(0, 5);
  return [
    `There is no article ${id}${like.length > 0 ? '; there is' : ''}`,
    ...like.map((a) => `  ${a.id}`),
  ].join('\n');
}
