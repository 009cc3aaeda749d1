// Puts one quotation right, or takes it or its article out of sight.
//   npm run correct -- ID --quote "words or id" --speaker "Kim Jong Un"
import { resolve } from 'node:path';
import { applyEntityDecisions } from '../archive/applyEntityDecisions.ts';
import { decide } from '../archive/review/decide.ts';
import type { DecisionContext } from '../archive/review/decisionContext.ts';
import { releaseArticle, withholdArticle } from '../archive/review/withhold.ts';
import { uniteEntities } from '../archive/uniteEntities.ts';
import type { Article } from '../model/article.ts';
import { parseQuoteDecision, type QuoteDecision } from '../model/decisions.ts';
import { describeFailure, failure, type Result } from '../model/result.ts';
import { ArchiveStore } from './archiveFiles/ArchiveStore.ts';
import { addressesLine } from './archiveFiles/addressesLine.ts';
import { decideBy } from './archiveFiles/decideBy.ts';
import { momentAfter } from './archiveFiles/momentAfter.ts';
import { CommandError, runCommand } from './commandError.ts';
import { findQuotation, quotationLine } from './correct/findQuotation.ts';
import { readArgs } from './readArgs.ts';

const usage = `Usage: npm run correct -- ARTICLE --quote "words or id" and one of
  --confirm  --speaker NAME-OR-ID [--organization]  --unknown  --reject  --paraphrase  --direct  --term
  --withhold  --release          (without --quote: the whole article)
and, as you like, --note "why"  --by NAME  --archive DIR.  With the article alone, its quotations are listed.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  quote: text,
  speaker: text,
  organization: flag,
  note: text,
  by: text,
  archive: text,
  confirm: flag,
  unknown: flag,
  reject: flag,
  paraphrase: flag,
  direct: flag,
  term: flag,
  withhold: flag,
  release: flag,
};

const flags = [
  'confirm',
  'unknown',
  'reject',
  'paraphrase',
  'direct',
  'term',
  'withhold',
  'release',
] as const;

await runCommand(async () => {
  const asked = readOptions(process.argv.slice(2));
  const store = new ArchiveStore(
    resolve(asked.archive ?? resolve(import.meta.dirname, '../../public/archive')),
  );
  const [info, decisions, { articles }] = [
    await store.info(),
    await store.decisions(),
    await store.articles(),
  ];
  const { quote, decision } = asked;
  const context: DecisionContext = {
    by: await decideBy(asked.by),
    at: momentAfter(''),
    note: asked.note,
    threshold: info.threshold,
    decisions,
    entities: uniteEntities(articles.map((article) => applyEntityDecisions(article, decisions))),
  };
  if (decision === undefined) {
    const article = articles.find(({ id }) => id === asked.article);
    if (article === undefined) throw new CommandError(notThere(asked.article, articles));
    for (const quotation of article.quotations) console.log(quotationLine(article, quotation));
    return;
  }
  const written = await store.changeArticle(asked.article, (article) =>
    quote === undefined
      ? decideWhole(article, decision, context)
      : decideQuote(article, quote, decision, context),
  );
  if (!written.ok)
    throw new CommandError(
      written.error.path === 'articles' ? notThere(asked.article, articles) : describeFailure(written.error),
    );
  const { before, after, file, addresses } = written.value;
  const changed = after.quotations.filter((q, index) => q !== before.quotations[index]);
  for (const quotation of changed) console.log(quotationLine(after, quotation));
  if (after.pubStatus !== before.pubStatus) console.log(`${after.id}: ${after.pubStatus}`);
  if (after.version !== before.version)
    console.log('Another name stood here: the log of corrections says so, if readers could have seen it.');
  if (addresses > 0) console.log(addressesLine(addresses));
  console.log(`Written to ${file}`);
});

function decideQuote(
  article: Article,
  quote: string,
  decision: QuoteDecision,
  context: DecisionContext,
): Result<Article> {
  const found = findQuotation(article, quote);
  return found.ok ? decide(article, found.value.id, decision, context) : found;
}

function decideWhole(article: Article, decision: QuoteDecision, context: DecisionContext): Result<Article> {
  if (decision.do === 'withhold') return withholdArticle(article, context);
  if (decision.do === 'release') return releaseArticle(article);
  return failure('missing', '--quote', `says which quotation. ${usage}`);
}

function readOptions(args: string[]) {
  const { values, positionals } = readArgs(args, options, usage);
  const [article, ...more] = positionals;
  if (article === undefined || more.length > 0) throw new CommandError(usage);
  const asked = flags.filter((flag) => values[flag]);
  const { speaker, organization } = values;
  if (asked.length + (speaker === undefined ? 0 : 1) > 1)
    throw new CommandError('One decision at a time, expected one flag.');
  const { quote, note, by, archive } = values;
  const decision = speaker === undefined ? asked[0] && { do: asked[0] } : speakerOf(speaker, organization);
  const checked = decision && parseQuoteDecision(decision);
  if (checked?.ok === false) throw new CommandError(`--speaker: ${describeFailure(checked.error)}`);
  if (checked === undefined && quote !== undefined) throw new CommandError(usage);
  return { article, quote, note, by, archive, decision: checked?.value };
}

/** An id of the archive, or anybody by name. */
function speakerOf(speaker: string, organization: boolean | undefined) {
  return /^(?:people|places|organizations)\//u.test(speaker)
    ? { do: 'speaker', entity: speaker }
    : { do: 'speakerByName', name: speaker, ...(organization ? { type: 'organization' } : {}) };
}

/** Names the articles that were most likely meant. */
function notThere(id: string, articles: readonly Article[]): string {
  const like = articles.filter((article) => article.id.includes(id)).slice(0, 5);
  return [
    `There is no article ${id}${like.length > 0 ? '; there is' : ''}`,
    ...like.map((a) => `  ${a.id}`),
  ].join('\n');
}
