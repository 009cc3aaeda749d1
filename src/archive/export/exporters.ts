import type { ArchiveInfo } from '../../model/archiveInfo.ts';
import type { Article, Quotation } from '../../model/article.ts';
import { quoteRows } from './quoteRows.ts';
import { toCsl, toRis } from './toCitation.ts';
import { toJsonLd } from './toJsonLd.ts';
import { toNinjs } from './toNinjs.ts';
import { toWebAnnotation } from './toWebAnnotation.ts';

/** What is exported: articles as they are published, and the archive they belong to. */
export type ExportJob = {
  articles: readonly Article[];
  info: ArchiveInfo;
  one: boolean;
  quotation?: Quotation;
};

type Exporter = (job: ExportJob, csv: (rows: readonly object[]) => string) => string;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
/** One article alone is one object; several are a list. */
const document =
  (make: (article: Article, info: ArchiveInfo) => unknown): Exporter =>
  ({ articles, info, one }) => {
    const items = articles.map((article) => make(article, info));
    return json(one ? items[0] : items);
  };

const rowsOf = ({ articles, info, quotation }: ExportJob) =>
  articles
    .flatMap((article) => quoteRows(article, info))
    .filter((row) => quotation === undefined || row.quote === quotation.id);

/** Every format, by the name that `--as` takes. */
export const exporters = {
  ninjs: document(toNinjs),
  jsonld: document(toJsonLd),
  webannotation: document(toWebAnnotation),
  csv: (job, csv) => csv(rowsOf(job)),
  jsonl: (job) =>
    rowsOf(job)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  ris: ({ articles, info, quotation }) =>
    articles.map((article) => toRis(article, info, quotation)).join('\r\n'),
  csl: ({ articles, info, quotation }) => json(articles.map((article) => toCsl(article, info, quotation))),
} satisfies Record<string, Exporter>;

export type ExportFormat = keyof typeof exporters;

/** Formats that can tell of one quotation alone. */
export const tellsOneQuotation: readonly ExportFormat[] = ['csv', 'jsonl', 'ris', 'csl'];
